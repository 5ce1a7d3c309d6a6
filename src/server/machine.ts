import type { FileSystemProvider } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { ReadAsset } from '../print/formats/assets.ts';

/** What the server has where it runs. */
export interface Machine {
    readonly connection: Connection;
    /** None in a browser: the client reads all files. */
    readonly disk?: FileSystemProvider;
    /** Reads what lies beside the program; where it cannot, the client does. */
    readonly readAsset?: ReadAsset;
    /** Hears of every error that nobody expected. */
    readonly onUnexpected: (tell: (reason: unknown) => void) => void;
}
