import { readFile } from 'node:fs/promises';
import { fontProblem } from '../../print/font-problem.ts';
import { failure, whyNot } from '../failure.ts';
import { shownName } from './journey-file.ts';

/** The bytes of a font file. */
export async function readFont(path: string): Promise<Uint8Array> {
    const bytes = await readFile(path).catch((reason: unknown) => {
        throw failure(`The font ${shownName(path)} cannot be read: ${whyNot(reason)}.`);
    });
    const problem = await fontProblem(bytes);
    if (problem !== undefined) throw failure(`${shownName(path)} ${problem}.`);
    return bytes;
}
