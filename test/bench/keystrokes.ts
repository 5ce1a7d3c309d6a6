import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import type { Range } from 'vscode-languageserver-protocol';
import { generateFolder, generateText } from '../support/generate-text.ts';
import { openEditor, type Editor } from './editor.ts';
import { figures, type Figures } from './figures.ts';

/** Milliseconds from the edit sent to the picture received. */
export interface Keystrokes extends Figures {
    readonly what: string;
    readonly columns: number;
    readonly count: number;
    /** Milliseconds from the start of the process to the first picture. */
    readonly firstPicture: number;
    /** Characters of the picture that goes over the wire. */
    readonly svg: number;
    readonly memory: number | undefined;
}

/** Keys typed into a column's title in the middle of one journey. */
export async function measureJourney(columns: number, count: number): Promise<Keystrokes> {
    const text = generateText({ seed: 1, columns });
    return measure(`${columns} columns`, columns, count, undefined, 'file:///bench/journey.journey', text);
}

/** The same in one file of a folder that the server has read as a whole. */
export async function measureFolder(files: number, columns: number, count: number): Promise<Keystrokes> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
    try {
        const texts = generateFolder(files, { seed: 1, columns });
        for (const [name, text] of texts) writeFileSync(join(folder, name), text);
        const name = `journey-${Math.ceil(files / 2)}.journey`;
        const uri = pathToFileURL(join(folder, name)).href;
        return await measure(`${files} files of ${columns}`, columns, count, pathToFileURL(folder).href, uri, texts.get(name)!);
    } finally {
        rmSync(folder, { recursive: true });
    }
}

async function measure(what: string, columns: number, count: number, folder: string | undefined, uri: string, text: string): Promise<Keystrokes> {
    const start = performance.now();
    const editor = await openEditor(folder);
    const { svg } = await editor.open(uri, text);
    const firstPicture = performance.now() - start;
    const times = await typeInto(editor, uri, text, columns, count);
    const memory = editor.memory();
    await editor.close();
    return { what, columns, count, firstPicture, ...figures(times), svg: svg[0]!.middle.length, memory };
}

/** One key after the other, each as soon as the server has said all about the one before; the first ones are not counted. */
async function typeInto(editor: Editor, uri: string, text: string, columns: number, count: number): Promise<readonly number[]> {
    const warmUp = 5;
    const lines = text.split('\n');
    const line = lines.findIndex(line => line.includes(` column${Math.ceil(columns / 2)} "`));
    const character = lines[line]!.indexOf('"') + 1;
    const times: number[] = [];
    for (let key = 0; key < count + warmUp; key++) {
        const place = { line, character: character + key };
        const range: Range = { start: place, end: place };
        await editor.settle(uri);
        times.push(await editor.type(uri, range, 'typing '[key % 7]!));
    }
    return times.slice(warmUp);
}
