import type { Channel } from '../model/journey.ts';
import type { Shape } from './scene.ts';

/** A line drawing of 14 pixels around a point. Its word always stands beside it, so a wrong guess misleads nobody. */
export function channelIcon(channel: Channel, x: number, y: number): Shape {
    return { kind: 'path', x, y, d: drawings[drawingFor(channel)]!, stroke: 'quiet', weight: 1.2 };
}

/** An action has no channel: the customer is alone, one where a person who is met makes two. */
export function aloneIcon(x: number, y: number): Shape {
    return { kind: 'path', x, y, d: drawings['person']!, stroke: 'quiet', weight: 1.2 };
}

function drawingFor({ name, title, kinds }: Channel): string {
    const words = `${name} ${title}`.toLowerCase();
    const named = byWord.find(([pattern]) => pattern.test(words));
    if (named) return named[1];
    return kinds.includes('human') ? 'people' : kinds.includes('physical') ? 'place' : kinds.includes('digital') ? 'screen' : 'dot';
}

/** Well-known words of English and German. */
const byWord: readonly (readonly [RegExp, string])[] = [
    [/\bsms\b|whats ?app|chat|messenger|message|mouth|mundpropaganda|social/, 'bubble'], [/e-?mail|newsletter/, 'mail'],
    [/web|site|portal|online|search|suche|internet|finder/, 'globe'], [/shop|store|filiale|laden|geschäft/, 'shop'],
    [/deliver|truck|courier|liefer|spedition|lkw/, 'truck'], [/parcel|package|paket/, 'box'],
    [/letter|brief|\bpost\b/, 'letter'], [/phone|call|hotline|telefon|anruf/, 'phone'], [/\bapps?\b/, 'mobile'],
    [/bank|konto/, 'bank'], [/person|visit|technician|besuch|persönlich|counter|desk/, 'people']
];

/** Around the origin. */
const drawings: Readonly<Record<string, string>> = {
    mail: 'M-6.5 -4.5H6.5V4.5H-6.5ZM-6.5 -4.5L0 1L6.5 -4.5',
    letter: 'M-5 -6.5H2L5 -3.5V6.5H-5ZM2 -6.5V-3.5H5M-2.5 -1H2.5M-2.5 1.5H2.5M-2.5 4H0.5',
    mobile: 'M-2.5 -6.5H2.5A1.2 1.2 0 0 1 3.7 -5.3V5.3A1.2 1.2 0 0 1 2.5 6.5H-2.5A1.2 1.2 0 0 1 -3.7 5.3V-5.3A1.2 1.2 0 0 1 -2.5 -6.5ZM-1 4.3H1',
    screen: 'M-6.5 -5H6.5V3H-6.5ZM-2.5 6H2.5M0 3V6',
    globe: 'M-6 0A6 6 0 0 1 6 0A6 6 0 0 1 -6 0ZM-6 0H6M0 -6C-3.4 -3 -3.4 3 0 6C3.4 3 3.4 -3 0 -6',
    phone: 'M-3.4 -6.3L-1.2 -2.4L-2.7 -0.9C-2 0.7 -0.7 2 0.9 2.7L2.4 1.2L6.3 3.4C6.3 5 5 6.3 3.6 6.3C-2 6.3 -6.3 2 -6.3 -3.6C-6.3 -5 -5 -6.3 -3.4 -6.3Z',
    bubble: 'M-6.5 -5H6.5V3H-1L-4 6V3H-6.5Z',
    box: 'M0 -6.5L5.8 -3.2V3.2L0 6.5L-5.8 3.2V-3.2ZM-5.8 -3.2L0 0L5.8 -3.2M0 0V6.5',
    truck: 'M-6.8 -4.5H1.5V3.5H-6.8ZM1.5 -1.5H4.6L6.8 0.8V3.5H1.5M-5.4 4.2A1.4 1.4 0 0 0 -2.6 4.2A1.4 1.4 0 0 0 -5.4 4.2ZM2.6 4.2A1.4 1.4 0 0 0 5.4 4.2A1.4 1.4 0 0 0 2.6 4.2Z',
    shop: 'M-5.5 -1V6H5.5V-1M-6.5 -1.5L-5 -6H5L6.5 -1.5ZM-1.5 6V2H1.5V6',
    bank: 'M-6.5 -2.5L0 -6.5L6.5 -2.5ZM-4.5 -2V4M-1.5 -2V4M1.5 -2V4M4.5 -2V4M-6.5 5.5H6.5',
    place: 'M0 6.5C-3 2.8 -4.6 0.6 -4.6 -1.8A4.6 4.6 0 0 1 4.6 -1.8C4.6 0.6 3 2.8 0 6.5ZM-1.6 -1.9A1.6 1.6 0 0 0 1.6 -1.9A1.6 1.6 0 0 0 -1.6 -1.9Z',
    person: 'M-2.4 -4A2.4 2.4 0 0 1 2.4 -4A2.4 2.4 0 0 1 -2.4 -4ZM-5 6.3C-5 2.4 -3 0.4 0 0.4C3 0.4 5 2.4 5 6.3',
    people: 'M-4.4 -3.2A2.1 2.1 0 0 1 -0.2 -3.2A2.1 2.1 0 0 1 -4.4 -3.2ZM-6.6 5.5C-6.6 2.2 -4.8 0.6 -2.3 0.6C0.2 0.6 2 2.2 2 5.5M1.9 -5.2A2.1 2.1 0 0 1 1.9 -1.2M3.4 0.8C5.5 1.3 6.6 2.9 6.6 5.5',
    dot: 'M-3 0A3 3 0 0 1 3 0A3 3 0 0 1 -3 0Z'
};
