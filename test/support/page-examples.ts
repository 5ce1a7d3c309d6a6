import { PLACES } from '../../src/language/words.ts';

/** A code block of a page, made whole: the files to be checked, or JSON, or what cannot be checked. */
export interface Example {
    /** The line of the page where the block begins. */
    readonly line: number;
    readonly kind: 'journey' | 'fragment' | 'file' | 'json' | 'other';
    /** What stands behind the opening fence. */
    readonly info: string;
    readonly text: string;
    /** The file to look at comes first; files that the page names see each other. */
    readonly files: Readonly<Record<string, string>>;
}

/**
 * The code blocks of a page. `journey` is a whole file, `journey plan.journey` one of several, and `journey fragment`
 * is made whole with the things that the page has declared before it.
 */
export function examplesOf(page: string): readonly Example[] {
    const blocks = blocksOf(page);
    const named = Object.fromEntries(blocks.filter(({ info }) => kindOf(info) === 'file').map(({ info, text }) => [fileOf(info), text]));
    const declared = new Map<string, string>();
    return blocks.map(block => {
        const kind = kindOf(block.info);
        const files = kind === 'fragment' ? { 'a.journey': wholeOf(block.text, declared) }
            : kind === 'file' ? { [fileOf(block.info)]: block.text, ...named } : { 'a.journey': block.text };
        if (kind === 'journey' || kind === 'fragment') declare(block.text, declared);
        return { ...block, kind, files };
    });
}

type Block = Pick<Example, 'line' | 'info' | 'text'>;

/** Every fenced block; one that is never closed goes on to the end of the page. */
function blocksOf(page: string): readonly Block[] {
    const blocks: Block[] = [];
    let open: { readonly fence: string; readonly line: number; readonly info: string; readonly lines: string[] } | undefined;
    const close = () => {
        if (open) blocks.push({ line: open.line, info: open.info, text: open.lines.map(line => `${line}\n`).join('') });
        open = undefined;
    };
    for (const [i, line] of page.split('\n').entries()) {
        const fence = /^ *(`{3,}|~{3,})(.*)$/.exec(line);
        if (!open && fence) open = { fence: fence[1]!, line: i + 1, info: fence[2]!.trim(), lines: [] };
        else if (open && fence && fence[2]!.trim() === '' && fence[1]!.startsWith(open.fence)) close();
        else open?.lines.push(line);
    }
    close();
    return blocks;
}

function kindOf(info: string): Example['kind'] {
    if (info === 'journey' || info === 'json') return info;
    if (info === 'journey fragment') return 'fragment';
    return /^journey [\w-]+\.journey$/.test(info) ? 'file' : 'other';
}

function fileOf(info: string): string {
    return info.replace('journey ', '');
}

/** Some things, facts of a journey or facts of a column, in a file that holds what they refer to. */
function wholeOf(fragment: string, declared: ReadonlyMap<string, string>): string {
    const parts = partsOf(fragment);
    const things = parts.filter(part => stands(part, 'file'));
    const inJourney = parts.filter(part => !things.includes(part) && stands(part, 'journey'));
    const inColumn = parts.filter(part => !things.includes(part) && !inJourney.includes(part));
    const all = new Map([...declared, ...things.map((part): [string, string] => [headOf(part), part])]);
    const personas = [...all.keys()].filter(head => head.startsWith('persona ')).map(head => head.split(' ')[1]);
    const travel = personas.length > 0 && !inJourney.some(part => headOf(part).startsWith('personas')) ? `personas ${personas.join(', ')}\n` : '';
    const column = inColumn.length > 0 ? `touchpoint Fragment {\n${inColumn.join('')}}\n` : '';
    return `${[...all.values()].join('')}journey Fragment {\n${travel}${inJourney.join('')}${column}}\n`;
}

/** What later fragments may refer to: the things of the page, without its journeys and what is about them. */
function declare(text: string, declared: Map<string, string>): void {
    for (const part of partsOf(text)) {
        if (stands(part, 'file') && !/^(?:import|journey|initiative|view)\b/.test(headOf(part))) declared.set(headOf(part), part);
    }
}

/** What begins at the margin, each with its block; comments before the first go with it. */
function partsOf(text: string): readonly string[] {
    const [first = '', second = '', ...others] = text.split(/^(?=[\w-])/m);
    return /^[\w-]/.test(first) ? [first, second, ...others].filter(part => part !== '') : [first + second, ...others];
}

/** `brand X` without a block says which one, in a journey. */
function stands(part: string, place: 'file' | 'journey'): boolean {
    const head = headOf(part);
    const isUse = /^(?:brand|offering) /.test(head) && part.trim() === head;
    return PLACES[place]!.includes(head.split(' ')[0]!) && (place === 'journey' || !isUse);
}

function headOf(part: string): string {
    return /^[\w-]+(?: [^\s{]+)?/m.exec(part)?.[0] ?? '';
}
