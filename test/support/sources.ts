import { globSync, readFileSync } from 'node:fs';

/** A file of ours as its rules see it. */
export interface Source {
    /** From the top of the checkout, with `/`. */
    readonly path: string;
    /** Its first folder below `src`. */
    readonly room: string;
    readonly text: string;
    /** The text without its comments. */
    readonly code: string;
    readonly imports: readonly Import[];
}

export interface Import {
    /** A room of ours, or a file at the top, or the name of a package, or `node:…`. */
    readonly from: string;
    /** The file in the room. */
    readonly file?: string;
    readonly onlyTypes: boolean;
}

/** Every TypeScript file of ours below a folder; what is generated is left out. */
export function sourcesIn(folder: string): readonly Source[] {
    return globSync(`${folder}/**/*.ts`)
        .map(path => path.replaceAll('\\', '/'))
        .filter(path => !path.includes('/generated/') && !path.includes('/node_modules/') && !path.startsWith('test/output/'))
        .sort()
        .map(read);
}

function read(path: string): Source {
    const text = readFileSync(path, 'utf8');
    const code = text.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1');
    return { path, room: path.split('/')[1]!, text, code, imports: importsOf(path, code) };
}

function importsOf(path: string, code: string): readonly Import[] {
    const said = code.matchAll(/(?:^|;[ \t]*)(?:import|export)\s+(type\s)?(?:[^'";]*?from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm);
    return [...said].map(([, type, from, lazily]) => ({ ...origin(path, (from ?? lazily)!), onlyTypes: type !== undefined }));
}

function origin(path: string, from: string): Pick<Import, 'from' | 'file'> {
    if (from.startsWith('.')) {
        const file = new URL(from, `file:///${path}`).pathname.slice(1);
        return { from: file.split('/')[1] ?? file, file };
    }
    if (from.startsWith('node:')) return { from };
    return { from: from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/') };
}
