import type { ExtensionContext } from 'vscode';
import type { Previews } from '../previews.ts';
import type { Server } from '../server.ts';

/** What commands work with. */
export interface Parts {
    readonly server: Server;
    readonly previews: Previews;
    /** What VS Code tells of this extension. */
    readonly context: ExtensionContext;
}

/** A command by the name that the manifest gives it; a link or a lens may call it with words of its own. */
export interface Command {
    readonly id: string;
    readonly run: (parts: Parts, ...words: readonly never[]) => unknown;
}
