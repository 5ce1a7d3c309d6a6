import { constants, createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { failure, isFailure, whyNot } from '../failure.ts';
import { shownName } from './journey-file.ts';

/** More than this is no text that somebody wrote; also what never ends (a device, a pipe) ends here. */
const mostBytes = 50_000_000;

/** A pipe that nobody writes to ends at once; Windows knows no such flag. Node takes a number here, its types do not say so. */
const readOnly = (constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)) as unknown as string;

/** A file's text, without its byte order mark; bytes that are not UTF-8 become U+FFFD, which the language answers. */
export async function readText(path: string): Promise<string> {
    const name = shownName(path);
    try {
        const found = await stat(path);
        // A stream takes milliseconds to set up, and is for what does not say how long it is.
        if (!found.isFile() || found.size > mostBytes) return await read(createReadStream(path, { flags: readOnly }), name);
        return new TextDecoder().decode(await readFile(path));
    } catch (reason) {
        throw isFailure(reason) ? reason : failure(`${name} cannot be read: ${whyNot(reason)}.`);
    }
}

export function readStandardInput(): Promise<string> {
    return read(process.stdin, 'Standard input');
}

async function read(stream: AsyncIterable<Buffer>, name: string): Promise<string> {
    const parts: Buffer[] = [];
    let size = 0;
    try {
        for await (const part of stream) {
            parts.push(part);
            size += part.length;
            if (size > mostBytes) break;
        }
    } catch (reason) {
        throw failure(`${name} cannot be read: ${whyNot(reason)}.`);
    }
    if (size > mostBytes) throw failure(`${name} has more than ${mostBytes / 1_000_000} MB and is not read.`);
    return new TextDecoder().decode(Buffer.concat(parts));
}
