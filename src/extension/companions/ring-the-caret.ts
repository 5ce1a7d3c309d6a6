import { workspace } from 'vscode';
import { newestOf } from '../newest.ts';
import { syncOf, syncSetting } from '../sync.ts';
import { thingInText } from '../thing-in-text.ts';
import type { Accompany } from './companion.ts';

/** The thing at the caret is ringed on the map, as long as the text leads. */
export const ringTheCaret: Accompany = preview => {
    const ring = newestOf(async () => {
        const { drawing, editor, server: { client } } = preview;
        if (!drawing || !editor || syncOf(preview.uri) === 'off') return;
        const thing = await thingInText(client, drawing, editor.selection.active);
        // By the next drawing, if there is one, it is asked for again.
        if (thing !== undefined && preview.drawing === drawing && syncOf(preview.uri) !== 'off') preview.say({ type: 'ring', thing });
    });
    const settings = workspace.onDidChangeConfiguration(change => {
        if (!change.affectsConfiguration(syncSetting)) return;
        if (syncOf(preview.uri) === 'off') preview.say({ type: 'ring', thing: null });
        else ring();
    });
    return { drawn: ring, moved: ring, dispose: () => settings.dispose() };
};
