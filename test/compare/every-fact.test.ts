import assert from 'node:assert/strict';
import { compareJourneys } from '../../src/compare/compare-journeys.ts';
import type { Journey, Named } from '../../src/model/journey.ts';
import { everyFact } from '../support/every-fact.ts';
import { folder } from '../support/language.ts';

/** A place in a journey that says something, such as `phases.0.columns.0.feels.1.score`, and another value for it. */
interface Leaf {
    readonly path: readonly string[];
    readonly other: unknown;
}

/** What is told elsewhere, or follows from what is. */
const notTold: readonly { readonly why: string; readonly path: RegExp }[] = [
    { why: 'ids follow from the text', path: /(^|\.)id$/ },
    { why: 'a name is what a thing is known by, and its title what it is called', path: /(^|\.)name$/ },
    { why: 'names of things that are told themselves', path: /\.(opportunities|solves|initiatives|columns)\.\d+$|^(flow\.\d+\.(from|to)|opportunities\.\d+\.column)$/ },
    { why: 'the pains and gains of a journey are those of its columns', path: /^(pains|gains)\.\d+\./ },
    { why: 'the former journey is another one', path: /^former\./ },
    { why: 'counted', path: /^evidence\./ },
    { why: 'reckoned', path: /\.(hours|trend|first|last)$|^opportunities\.\d+\.value$/ },
    { why: 'the rest of a share, and the manner of a way, follow from the other ways and the order', path: /^flow\.\d+\.(kind|branch|said|shareIs)$/ },
    { why: 'who skips the phase skips its columns', path: /^phases\.1\.columns\.\d+\.skippedFor$/ }
];

describe('A comparison', () => {
    it('tells of every fact that says something else, and where it stands', async () => {
        const journey = (await folder(everyFact)).journey('Buy');
        const ids = new Set([...JSON.stringify(journey).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id));
        const leaves = leavesOf(journey, []).filter(({ path }) => !notTold.some(one => one.path.test(path.join('.'))))
            .filter(({ path }) => path[0] !== 'flow' || path.length < 2 || journey.flow[Number(path[1])]!.said);
        assert.ok(leaves.length > 180, `${leaves.length}`);
        const wrong = leaves.flatMap(({ path, other }) => {
            const { changes } = compareJourneys(journey, changed(journey, path, other));
            const nowhere = changes.filter(({ id, column }) => !ids.has(id) || id.startsWith('column.') && !column);
            return [...changes.length === 0 ? [path.join('.')] : [], ...nowhere.map(({ id }) => `${path.join('.')} at ${id}`)];
        });
        assert.deepEqual(wrong, []);
    });
});

function leavesOf(value: unknown, path: readonly string[]): readonly Leaf[] {
    if (Array.isArray(value)) {
        const without = value.length === 0 ? [] : [{ path, other: value.slice(1) }];
        return [...without.filter(() => isOwnList(path)), ...value.flatMap((item, index) => leavesOf(item, [...path, String(index)]))];
    }
    if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([name, one]) => leavesOf(one, [...path, name]));
    if (typeof value === 'string') return [{ path, other: `${value} otherwise` }];
    if (typeof value === 'number') return [{ path, other: value + 1 }];
    return typeof value === 'boolean' ? [{ path, other: !value }] : [];
}

/** Lists of what stands in this very place. */
function isOwnList(path: readonly string[]): boolean {
    return !/^(pains|gains|former)$|(^|\.)(opportunities|solves|initiatives|columns)$/.test(path.length === 1 ? path[0]! : path.slice(1).join('.')) || path.join('.') === 'opportunities' || path.join('.') === 'initiatives';
}

/** The same journey with something else at that place; a thing that has another title has it wherever it is named. */
function changed(journey: Journey, path: readonly string[], other: unknown): Journey {
    const thing = path.at(-1) === 'title' ? path.slice(0, -1).reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], journey) : undefined;
    const { name, title } = (thing ?? {}) as Partial<Named>;
    const everywhere = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(everywhere);
        if (value === null || typeof value !== 'object') return value;
        const parts = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, everywhere(one)]));
        return parts['name'] === name && parts['title'] === title ? { ...parts, title: other } : parts;
    };
    return (name === undefined ? replaced(journey, path, other) : everywhere(journey)) as Journey;
}

function replaced(value: unknown, [name, ...path]: readonly string[], other: unknown): unknown {
    if (name === undefined) return other;
    const now = replaced((value as Record<string, unknown>)[name], path, other);
    return Array.isArray(value) ? value.with(Number(name), now) : { ...value as object, [name]: now };
}
