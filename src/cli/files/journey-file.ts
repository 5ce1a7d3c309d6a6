import { relative, resolve, sep } from 'node:path';

/** A file that the user named, or that lies in a folder that they named. */
export interface JourneyFile {
    /** Absolute. */
    readonly path: string;
    /** As it is shown: relative to the working directory, with `/` on every system. */
    readonly name: string;
    /** Its text, where that comes from standard input. */
    readonly text?: string;
}

export function journeyFile(path: string, text?: string): JourneyFile {
    return { path: resolve(path), name: shownName(path), text };
}

/** A path as the user reads it. */
export function shownName(path: string): string {
    return (relative(process.cwd(), resolve(path)) || '.').split(sep).join('/');
}
