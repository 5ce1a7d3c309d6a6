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
    return new TextDecoder().decode(await readBytes(path));
}

/** A file's text as it can be written back, with its byte order mark; what is not UTF-8 would be lost and is refused. */
export async function readWhole(path: string): Promise<string> {
    return whole(await readBytes(path), shownName(path));
}

export async function readStandardInput(): Promise<string> {
    return new TextDecoder().decode(await read(process.stdin, 'Standard input'));
}

export async function readWholeInput(): Promise<string> {
    return whole(await read(process.stdin, 'Standard input'), 'Standard input');
}

function whole(bytes: Uint8Array, name: string): string {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw failure(`${name} is not UTF-8 text. Save it with the encoding UTF-8.`);
    }
}

async function readBytes(path: string): Promise<Uint8Array> {
    const name = shownName(path);
    try {
        const found = await stat(path);
        // A stream takes milliseconds to set up, and is for what does not say how long it is.
        if (!found.isFile() || found.size > mostBytes) return await read(createReadStream(path, { flags: readOnly }), name);
        return await readFile(path);
    } catch (reason) {
        throw isFailure(reason) ? reason : failure(`${name} cannot be read: ${whyNot(reason)}.`);
    }
}

async function read(stream: AsyncIterable<Buffer>, name: string): Promise<Uint8Array> {
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
    return Buffer.concat(parts);
}
