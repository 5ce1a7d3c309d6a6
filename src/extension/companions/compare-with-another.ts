import type { Disposable } from 'vscode';
import type { DrawingDelta } from '../../protocol/drawing-delta.ts';
import type { Opponent } from '../compare/opponent.ts';
import type { Accompany, Shows } from './companion.ts';

/** The comparison of a preview. */
export interface Comparing {
    readonly isOn: boolean;
    /** The drawing that is shown, once there is one. */
    drawn(): Promise<DrawingDelta>;
    begin(opponent: Opponent): void;
    stop(): void;
}

const all = new WeakMap<Shows, Comparing>();

export function comparingOf(preview: Shows): Comparing {
    return all.get(preview)!;
}

/** A preview is compared until its reader has enough of it, or until it shows another file. */
export const compareWithAnother: Accompany = preview => {
    let uri: string | undefined;
    let following: Disposable | undefined;
    let waiting: ((drawing: DrawingDelta) => void)[] = [];
    const comparing: Comparing = {
        get isOn() {
            return uri !== undefined;
        },
        drawn: async () => preview.drawing ?? new Promise(resolve => waiting.push(resolve)),
        begin({ against, follow }) {
            following?.dispose();
            uri = preview.uri.toString();
            following = follow?.(changed => preview.wish({ against: changed }));
            preview.wish({ against });
        },
        stop() {
            following?.dispose();
            following = uri = undefined;
            preview.wish({ against: undefined });
        }
    };
    all.set(preview, comparing);
    return {
        hears: { 'stop-comparing': comparing.stop },
        drawn(drawing) {
            for (const tell of waiting) tell(drawing);
            waiting = [];
            if (uri !== undefined && drawing.uri !== uri) comparing.stop();
        },
        dispose: () => following?.dispose()
    };
};
