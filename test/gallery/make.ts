import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { filesThere, folders, readRooms } from './exhibits.ts';
import { renewed } from './opening.ts';
import { page, pageOf } from './page.ts';

/** `npm run gallery`: makes docs/gallery.md and what hangs in it by the built command line, and renews the picture of README.md. Look at every picture before it is kept. */
const rooms = await readRooms();
const works = rooms.flatMap(({ exhibits }) => exhibits).flatMap(exhibit => exhibit.works);

for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
for (const { words, path } of works) {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', ...words, '-o', path], { encoding: 'utf8' });
    if (status !== 0 || stderr !== '') throw new Error(`journey ${words.join(' ')} ended with ${status}. ${stderr}`);
    console.log(path);
}
const made = new Set(works.map(({ path }) => path));
for (const path of filesThere()) if (!made.has(path)) rmSync(path);
const gallery = pageOf(rooms, path => readFileSync(path, 'utf8'));
writeFileSync(page, gallery);
writeFileSync('README.md', renewed(readFileSync('README.md', 'utf8'), gallery));
console.log(page);
