import { workspace } from 'vscode';
import { syncOf, syncSetting } from '../sync.ts';
import { thingAt } from '../thing-at.ts';
import type { Accompany } from './companion.ts';

/** The thing at the caret is ringed on the map, as long as the text leads. */
export const ringTheCaret: Accompany = preview => {
    const ring = (): void => {
        const { drawing, editor } = preview;
        if (!drawing || !editor || syncOf(preview.uri) === 'off') return;
        preview.say({ type: 'ring', thing: thingAt(drawing.spans, editor.document.offsetAt(editor.selection.active)) ?? null });
    };
    const settings = workspace.onDidChangeConfiguration(change => {
        if (!change.affectsConfiguration(syncSetting)) return;
        if (syncOf(preview.uri) === 'off') preview.say({ type: 'ring', thing: null });
        else ring();
    });
    return { drawn: ring, moved: ring, dispose: () => settings.dispose() };
};
