import { readFileSync } from 'node:fs';
import type { Journey } from '../../src/model/journey.ts';

const schema = readFileSync('src/model/journey.schema.json', 'utf8');
const words = new Set([...schema.matchAll(/"enum":\s*\[([^\]]*)\]/g)].flatMap(([, list]) => [...list!.matchAll(/"([^"]+)"/g)].map(([, word]) => word!)));

/** A journey in which every text, name and unit begins with these words; what the language has a list for, dates and the language stay. */
export function saidEverywhere(journey: Journey, said: string): Journey {
    const change = (value: unknown, key: string): unknown => {
        if (typeof value === 'string') return key === 'language' || words.has(value) || /^\d{4}-/.test(value) ? value : `${said} ${value}`;
        if (Array.isArray(value)) return value.map(one => change(one, key));
        if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
        return value;
    };
    return change(journey, '') as Journey;
}
