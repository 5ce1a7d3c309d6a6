/** A file that a link names: in a folder that is open, or on this machine somewhere else. */
export type LinkedFile =
    | { readonly inFolder: string }
    | { readonly elsewhere: string };

/** Where a file of a link is to be looked for; nothing where it is no journey, or would lead out of a folder or to another machine. */
export function linkedFile(file: string): LinkedFile | undefined {
    const path = file.replaceAll('\\', '/');
    if (!path.endsWith('.journey') || path.startsWith('//') || path.split('/').some(part => part === '..' || part === '.')) return undefined;
    if (/^([A-Za-z]:)?\//.test(path)) return { elsewhere: path };
    // What is left and has a colon would be a drive, a stream of a file, or the address of something else.
    return path.includes(':') ? undefined : { inFolder: path };
}
