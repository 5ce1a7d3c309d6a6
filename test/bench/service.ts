import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { CompletionRequest, HoverRequest, RenameRequest, type Position, type WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { generateFolder, journeyText } from '../support/generate-text.ts';
import { openEditor } from './editor.ts';
import { figures, type Figures } from './figures.ts';

/** Milliseconds of one service, request sent to answer received. */
export interface Service extends Figures {
    readonly what: string;
}

/** What an editor asks while somebody writes: one large journey is open in a folder of many others. */
export async function measureServices(files: number, columns: number, rounds: number): Promise<readonly Service[]> {
    const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'));
    try {
        for (const [name, text] of generateFolder(files, { seed: 1, columns: 20 })) writeFileSync(join(folder, name), text);
        const text = `import "library.journey"\n\n${journeyText({ seed: 1, columns, name: 'Open' })}`;
        writeFileSync(join(folder, 'open.journey'), text);
        const starts = [];
        for (let round = 0; round < Math.min(rounds, 5); round++) starts.push(await measureStart(folder, text));
        const many = `with ${columns} columns open and ${files} files in the folder`;
        return [{ what: `first problems after the start, ${many}`, ...figures(starts) }, ...await measureRequests(folder, text, many, rounds)];
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** From the start of the process to the first problems of the file that is open. */
async function measureStart(folder: string, text: string): Promise<number> {
    const start = performance.now();
    const editor = await openEditor(pathToFileURL(folder).href);
    await editor.see(pathToFileURL(join(folder, 'open.journey')).href, text);
    const time = performance.now() - start;
    await editor.close();
    return time;
}

async function measureRequests(folder: string, text: string, many: string, rounds: number): Promise<readonly Service[]> {
    const editor = await openEditor(pathToFileURL(folder).href);
    const uri = pathToFileURL(join(folder, 'open.journey')).href;
    await editor.open(uri, text);
    const lines = text.split('\n');
    const textDocument = { uri };
    const everywhere = (word: RegExp): readonly Position[] => lines.flatMap((line, at) => {
        const found = word.exec(line);
        return found ? [{ line: at, character: found.index + found[0].length }] : [];
    });
    // The answer comes when all files are read: from then on the measurement is of the service alone.
    const persona = everywhere(/personas \w/)[0]!;
    const touched = files(await rename(persona, 'Somebody'));
    const completed = await each(everywhere(/^ +(via|feels|pain|next|owner|waits) /), position => editor.ask(CompletionRequest.type, { textDocument, position }));
    const begun = await each(everywhere(/^ +[a-z]/), position => editor.ask(CompletionRequest.type, { textDocument, position }));
    const hovered = await each([...everywhere(/^ +(via|touchpoint|action|next|owner) \w/), ...everywhere(/^ +(feels|takes|does|pain)/)], position => editor.ask(HoverRequest.type, { textDocument, position }));
    const renamed: number[] = [];
    for (let round = 0; round < rounds; round++) {
        const start = performance.now();
        await rename(persona, `Somebody${round}`);
        renamed.push(performance.now() - start);
    }
    await editor.close();
    return [
        { what: `completion of a value, ${many}`, ...figures(completed) },
        { what: `completion at the start of a line, ${many}`, ...figures(begun) },
        { what: `hover, ${many}`, ...figures(hovered) },
        { what: `rename of a persona in ${touched} files`, ...figures(renamed) },
    ];

    async function rename(position: Position, newName: string): Promise<WorkspaceEdit> {
        const edit = await editor.ask(RenameRequest.type, { textDocument, position, newName });
        if (!edit) throw new Error('Nothing was renamed.');
        return edit as WorkspaceEdit;
    }

    /** Spread over the file, so that no answer is the one before. */
    async function each(positions: readonly Position[], ask: (position: Position) => Promise<unknown>): Promise<readonly number[]> {
        const times: number[] = [];
        for (let round = -5; round < rounds * 5; round++) {
            const position = positions[(round + 5) * 7919 % positions.length]!;
            const start = performance.now();
            const answer = await ask(position);
            if (round < 0) continue;
            if (!answer) throw new Error(`The server answered nothing in line ${position.line + 1}.`);
            times.push(performance.now() - start);
        }
        return times;
    }
}

function files({ changes, documentChanges }: WorkspaceEdit): number {
    return documentChanges?.length ?? Object.keys(changes ?? {}).length;
}
