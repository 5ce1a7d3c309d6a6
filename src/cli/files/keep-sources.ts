import { realpath, stat } from 'node:fs/promises';
import { isSourceFile, whySourceStays } from '../../protocol/source-file.ts';
import { failure } from '../failure.ts';
import { shownName } from './journey-file.ts';

/** Refuses outputs that would take the place of what somebody wrote: of a `.journey` file, or of one of the files that were read for them, whatever path or link leads to it. */
export async function keepSources(outputs: readonly string[], read: readonly string[]): Promise<void> {
    const sources = new Map<string, string>();
    for (const path of read) {
        const identity = await identityOf(path);
        if (identity !== undefined) sources.set(identity, path);
    }
    for (const output of outputs) {
        const place = await realpath(output).catch(() => output);
        if (isSourceFile(place)) throw failure(`${shownName(output)} cannot be written: ${isSourceFile(output) ? '' : `it leads to ${shownName(place)}, and `}${whySourceStays}.`);
        const source = sources.get(await identityOf(output) ?? '');
        if (source !== undefined) throw failure(`${shownName(output)} cannot be written: the export reads ${shownName(source) === shownName(output) ? 'it' : `this file, as ${shownName(source)}`}.`);
    }
}

/** The same for all paths that lead to one file; nothing where there is none. */
async function identityOf(path: string): Promise<string | undefined> {
    const found = await stat(path, { bigint: true }).catch(() => undefined);
    return found?.isFile() ? `${found.dev} ${found.ino}` : undefined;
}
