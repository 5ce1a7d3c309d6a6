import { workspace } from 'vscode';

/** How text and map go together: each leads to the other, the text alone leads, or neither does. */
export type Sync = 'both' | 'textToMap' | 'off';

/** The setting that says it. */
export const syncSetting = 'journey.preview.sync';

/** As the user has set it now, for the folder of a file. */
export function syncOf(uri: Parameters<typeof workspace.getConfiguration>[1]): Sync {
    const told: unknown = workspace.getConfiguration(undefined, uri).get(syncSetting);
    return told === 'textToMap' || told === 'off' ? told : 'both';
}
