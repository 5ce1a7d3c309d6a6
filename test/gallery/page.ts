import { exportFormats } from '../../src/print/formats/index.ts';
import type { View } from '../../src/model/journey.ts';
import type { Exhibit, Room } from './exhibits.ts';
import { commandOf, hungPicture, hungTable } from './hanging.ts';

export const page = 'docs/gallery.md';

/** The page of the gallery; `read` gives what a work looks like. */
export function pageOf(rooms: readonly Room[], read: (path: string) => string): string {
    const parts = [
        '# Gallery',
        'Every journey of the [examples](../examples) in every kind of view, and in each view that its files name, in both themes. The command line made it all, by the commands that stand here; `npm ci && npm run build` makes them work in a checkout. A picture shows itself in the theme of your screen; the links below it open it alone, in its full size.',
        ...rooms.flatMap(room => [
            `## ${room.journey.title}`,
            `The journey \`${room.journey.name}\` of [${room.file}](../${room.file}).`,
            ...room.exhibits.flatMap(exhibit => partsOf(room, exhibit, read))
        ]),
        '## In other formats',
        'The ending of the output says the format. A kind or a view is chosen as above.',
        formatsOf(rooms[0]!)
    ];
    return `${parts.join('\n\n')}\n`;
}

function partsOf({ journey }: Room, { view, named, works }: Exhibit, read: (path: string) => string): readonly string[] {
    const title = named ? view.title || view.name : `The ${view.kind}`;
    return [
        `### ${title}`,
        named ? `The view \`${view.name}\`, ${choiceOf(view)}.` : uses[view.kind],
        ['```sh', ...works.map(commandOf), '```'].join('\n'),
        ...view.kind === 'table' ? hungTable(works[0]!, read) : hungPicture(`${journey.title}. ${title}.`, works, read)
    ];
}

const uses: Readonly<Record<View['kind'], string>> = {
    map: 'What customers go through and how it feels, what hurts, and what is done about it.',
    blueprint: 'What customers go through and get into their hands, and who does what for it in front of them, behind the scenes and in support.',
    story: 'For executives: what happens, how it feels, and what customers say.',
    table: 'The same content for a screen reader, a spreadsheet or the page of a repository. A table is no picture: the command line writes it as Markdown, CSV or HTML.'
};

/** Of what a view shows only some, it says which. */
function choiceOf({ kind, lanes, personas, phases }: View): string {
    const chosen = [['of the phases', phases], ['with the lanes', lanes], ['for', personas]] as const;
    const told = chosen.filter(([, names]) => names.length > 0).map(([words, names]) => ` ${words} ${new Intl.ListFormat('en-GB').format(names)}`);
    return `a ${kind}${told.join('')}`;
}

function formatsOf({ file }: Room): string {
    const rows = exportFormats.map(({ name, ending, use }) => `| ${name} | ${use} | \`${commandOf({ words: ['export', file], path: `map.${ending ?? name}` })}\` |`);
    return ['| format | what it is good for | command |', '| --- | --- | --- |', ...rows].join('\n');
}
