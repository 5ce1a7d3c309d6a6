import type { PageProblem } from '../protocol/problems.ts';

export type Level = PageProblem['severity'];

/** From the loudest to the quietest. */
export const levels: readonly Level[] = ['error', 'warning', 'info'];

/** Each severity has a shape of its own, so that it needs no colour to be known: a disc, a triangle, a square. */
const shapes: Readonly<Record<Level, readonly [ground: string, sign: string]>> = {
    error: ['M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z', 'M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2'],
    warning: ['M8 1.2c.4 0 .8.2 1 .6l6.2 11.4c.4.8-.1 1.8-1 1.8H1.8c-.9 0-1.4-1-1-1.8L7 1.8c.2-.4.6-.6 1-.6Z', 'M8 5.6v4.2M8 12.3v.1'],
    info: ['M3.6 1.5h8.8c1.2 0 2.1.9 2.1 2.1v8.8c0 1.2-.9 2.1-2.1 2.1H3.6a2.1 2.1 0 0 1-2.1-2.1V3.6c0-1.2.9-2.1 2.1-2.1Z', 'M8 4.3v.1M8 7.2v4.4']
};

const namespace = 'http://www.w3.org/2000/svg';

export function problemSign(level: Level): SVGSVGElement {
    const svg = document.createElementNS(namespace, 'svg');
    for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', 'aria-hidden': 'true', class: level })) svg.setAttribute(name, value);
    for (const [i, d] of shapes[level].entries()) {
        const path = document.createElementNS(namespace, 'path');
        path.setAttribute('d', d);
        path.setAttribute('class', i === 0 ? 'ground' : 'sign');
        svg.append(path);
    }
    return svg;
}
