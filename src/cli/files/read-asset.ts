import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads a file that lies beside the built program, before anything else is done. */
export async function readAsset(name: string): Promise<Uint8Array> {
    return readFileSync(join(__dirname, name));
}
