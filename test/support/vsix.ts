import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };

/** The file that `npm run package` makes. */
export const vsix = `${name}-${version}.vsix`;

export const findVsix = () => existsSync(vsix) ? vsix : undefined;

/** The files in the package, by their paths. */
export const vsixFiles = () => unzipSync(readFileSync(vsix));

/** Lays the packaged extension into `folder` as an editor would install it, and gives the folder of its manifest. */
export function unpackVsix(folder: string): string {
    for (const [path, bytes] of Object.entries(vsixFiles())) {
        if (path.endsWith('/')) continue;
        const file = join(folder, 'vsix', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
    }
    return join(folder, 'vsix/extension');
}
