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

/** True for a folder that is not looked into: what a package manager or a version control puts there nobody means. */
export function isPassedBy(folder: string): boolean {
    return folder === 'node_modules' || folder.startsWith('.');
}

/** A path as the user reads it; an empty one would be the folder here. */
export function shownName(path: string): string {
    if (path === '') return '""';
    return (relative(process.cwd(), resolve(path)) || '.').split(sep).join('/');
}
