import { readFile } from 'node:fs/promises';
import { failure, whyNot } from '../failure.ts';
import { shownName } from './journey-file.ts';

/** The bytes of a font file. */
export async function readFont(path: string): Promise<Uint8Array> {
    const bytes = await readFile(path).catch((reason: unknown) => {
        throw failure(`The font ${shownName(path)} cannot be read: ${whyNot(reason)}.`);
    });
    const start = bytes.toString('latin1', 0, 4);
    if (start !== '\0\u0001\0\0' && start !== 'OTTO' && start !== 'true' && start !== 'ttcf') throw failure(`${shownName(path)} is no TrueType or OpenType font.`);
    return bytes;
}
