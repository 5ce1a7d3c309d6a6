import { globSync, readFileSync, statSync } from 'node:fs';

/** Whether the committed files are what `generate` makes of the sources today; the stale ones are renewed and named, and those that it does not write at all. */
export function renewsGeneratedFiles(generate: () => boolean): boolean {
    const before = read();
    const start = Date.now();
    if (!generate()) return false;
    const after = read();
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(file => before.get(file) !== after.get(file));
    for (const file of stale) console.error(`${file} was not what its source makes of it; it is now: commit it.`);
    const left = [...after.keys()].filter(file => statSync(file).mtimeMs < start);
    for (const file of left) console.error(`${file} was not written: npm run generate did not come so far.`);
    return stale.length + left.length === 0;
}

function read(): ReadonlyMap<string, string> {
    const files = globSync(['src/**/generated/**/*.*', 'syntaxes/journey.tmLanguage.json', 'docs/rules.md']);
    return new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
}
