import { chance, type Chance } from './chance.ts';
import { generateColumn } from './generate-column.ts';
import { generateLibrary, travellerNames } from './generate-library.ts';

export interface Size {
    readonly seed: number;
    readonly columns: number;
    /** 0 to 7; two if nothing is said. */
    readonly personas?: number;
    /** The journey's name; `Journey` if nothing is said. */
    readonly name?: string;
}

const columnsInPhase = 6;

/** A whole valid file: everything that the journey names, the journey itself and its plan. */
export function generateText(size: Size): string {
    return `${generateLibrary(size.personas)}\n${journeyText(size)}`;
}

/** A folder as a team would keep it: one library, and each journey in a file of its own that imports it. */
export function generateFolder(files: number, size: Size): ReadonlyMap<string, string> {
    const journeys = Array.from({ length: files }, (_, index): [string, string] => {
        const journey = journeyText({ ...size, seed: size.seed + index, name: `Journey${index + 1}` });
        return [`journey-${index + 1}.journey`, `import "library.journey"\n\n${journey}`];
    });
    return new Map([['library.journey', generateLibrary(size.personas)], ...journeys]);
}

/** A journey over the things of the library: its phases have six columns each, its ways lead forward, back and out. */
export function journeyText({ seed, columns, personas = 2, name = 'Journey' }: Size): string {
    const luck = chance(seed);
    const travellers = travellerNames(personas);
    return `/** Made of chance, seed ${seed}. */
journey ${name} "A journey of ${columns} columns" as-is {
  brand Shop
  offering Goods
  model D2C
${travellers.length > 0 ? `  personas ${travellers.join(', ')}\n` : ''}  scenario "Something is bought, used and now and then sent back."
  goal "Content customers at a fair cost"
  owner Service
  status draft
  as-of 2026-11-15
  validated "9 customers" on 2026-10-02
${phases(columns, travellers, luck)}}

initiative ${name}Plan "What we do first" {
${columns > 0 ? `  implements ${name}.chance1\n` : ''}  owner Service
  status planned
  due 2027-03
  moves customerEffort
}
`;
}

function phases(columns: number, travellers: readonly string[], luck: Chance): string {
    const count = Math.ceil(columns / columnsInPhase);
    return Array.from({ length: count }, (_, index) => {
        const first = index * columnsInPhase + 1;
        const inside = Array.from({ length: Math.min(columnsInPhase, columns - first + 1) }, (_, at) =>
            generateColumn({ number: first + at, of: columns, travellers }, luck));
        return `
  phase Phase${index + 1} "${luck.oneOf(['Orientation', 'Order', 'Delivery', 'First use', 'Care'])} ${index + 1}" ${period(index, count)} {
    goal "To be one step further"
    takes 1 to ${luck.whole(2, 9)} days
${inside.join('')}  }
`;
    }).join('');
}

function period(index: number, count: number): string {
    return ['before', 'during', 'after'][Math.floor(index * 3 / count)]!;
}
