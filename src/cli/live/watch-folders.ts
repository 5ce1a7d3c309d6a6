import { watch, type FSWatcher } from 'node:fs';

/** Editors write a file in several steps (truncate, write, rename): what happens within this time is one change. */
const stepsInMilliseconds = 25;

export interface FolderWatch {
    /** Watches exactly these folders from now on; none any more once it is closed. */
    keep(folders: ReadonlySet<string>): void;
    close(): void;
}

/** Calls back when something may have changed in one of the folders, not in the folders below them; what it was is for the caller to look up. */
export function watchFolders(changed: () => void): FolderWatch {
    const watchers = new Map<string, FSWatcher>();
    let soon: NodeJS.Timeout | undefined;
    let isClosed = false;
    const touch = (): void => {
        clearTimeout(soon);
        soon = setTimeout(changed, stepsInMilliseconds);
    };
    const drop = (folder: string): void => {
        watchers.get(folder)?.close();
        watchers.delete(folder);
    };
    const add = (folder: string): void => {
        try {
            const watcher = watch(folder, touch);
            watcher.on('error', () => { drop(folder); touch(); });
            watchers.set(folder, watcher);
        } catch {
            // A folder that vanished between listing and watching is missed by the next listing too.
        }
    };
    return {
        keep(folders) {
            // A look that was under way when it was closed would keep the program from ending.
            if (isClosed) return;
            for (const folder of watchers.keys()) if (!folders.has(folder)) drop(folder);
            for (const folder of folders) if (!watchers.has(folder)) add(folder);
        },
        close() {
            isClosed = true;
            clearTimeout(soon);
            for (const folder of [...watchers.keys()]) drop(folder);
        }
    };
}
