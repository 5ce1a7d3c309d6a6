import type { Disposable } from 'vscode';
import type { Against } from '../../protocol/comparing.ts';

/** What a preview is compared with. */
export interface Opponent {
    readonly against: Against;
    /** Calls back with what it has become; ends when it is disposed of. */
    readonly follow?: (changed: (against: Against) => void) => Disposable;
}
