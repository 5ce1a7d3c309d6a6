import { globSync, readFileSync } from 'node:fs';

/** Whether the committed files are what `generate` makes of the sources today; the stale ones are renewed and named. */
export function renewsGeneratedFiles(generate: () => boolean): boolean {
    const before = read();
    if (!generate()) return false;
    const after = read();
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(file => before.get(file) !== after.get(file));
    for (const file of stale) console.error(`${file} was not what its source makes of it; it is now: commit it.`);
    return stale.length === 0;
}

function read(): ReadonlyMap<string, string> {
    const files = globSync(['src/**/generated/**/*.*', 'syntaxes/**/*.*']);
    return new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
}
