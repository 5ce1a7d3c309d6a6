import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, type Journey, type View } from '../../src/model/journey.ts';
import { pictureName } from '../support/picture-name.ts';
import { readJourneyFiles } from '../support/read-journeys.ts';

/** A journey of the examples in all its views. */
export interface Room {
    readonly journey: Journey;
    /** The path of its file. */
    readonly file: string;
    readonly exhibits: readonly Exhibit[];
}

/** A journey in one view. */
export interface Exhibit {
    readonly view: View;
    /** True for a view that the language names, and not a kind alone. */
    readonly named: boolean;
    readonly works: readonly Work[];
}

/** One file of the gallery. */
export interface Work {
    readonly path: string;
    readonly format: 'svg' | 'markdown';
    readonly theme: 'light' | 'dark';
    /** What is said to the command line to make it, but for where it goes. */
    readonly words: readonly string[];
}

export const folders = { svg: 'docs/pictures', markdown: 'docs/tables' } as const;
const kinds = ['map', 'blueprint', 'story', 'table'] as const;

/** Every journey of the examples in every kind and every view of its own, the shortest journey first. */
export async function readRooms(): Promise<readonly Room[]> {
    const examples = readdirSync('examples', { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort();
    const rooms = await Promise.all(examples.map(async name => [...await readJourneyFiles(join('examples', name))]
        .flatMap(([file, journeys]) => journeys.map(journey => roomOf(name, `examples/${name}/${file}`, journey, journeys.length === 1)))));
    return rooms.flat().sort((a, b) => columnsOf(a.journey).length - columnsOf(b.journey).length || (a.journey.name < b.journey.name ? -1 : 1));
}

/** What lies where the files of the gallery lie, of today or left from a former day. */
export function filesThere(): readonly string[] {
    return globSync(Object.values(folders).map(folder => `${folder}/*`)).sort();
}

function roomOf(example: string, file: string, journey: Journey, isAlone: boolean): Room {
    const chosen = ['export', file, ...isAlone ? [] : ['--journey', journey.name]];
    const exhibit = (view: View, named: boolean): Exhibit => ({
        view, named, works: worksOf(pictureName(example, journey.name, view.name), view, [...chosen, named ? '--view' : '--kind', view.name])
    });
    return {
        journey, file,
        exhibits: [
            ...kinds.map(kind => exhibit({ name: kind, title: '', kind, lanes: [], personas: [], phases: [] }, false)),
            ...journey.views.map(view => exhibit(view, true))
        ]
    };
}

/** A picture hangs in two themes; a table, which is no picture, is written once. */
function worksOf(name: string, { kind }: View, words: readonly string[]): readonly Work[] {
    if (kind === 'table') return [{ path: `${folders.markdown}/${name}.md`, format: 'markdown', theme: 'light', words: [...words, '--format', 'markdown'] }];
    return (['light', 'dark'] as const).map(theme => (
        { path: `${folders.svg}/${name}-${theme}.svg`, format: 'svg', theme, words: [...words, '--theme', theme] }
    ));
}
