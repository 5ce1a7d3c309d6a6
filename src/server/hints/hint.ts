import type { ReadFile } from '../read-file.ts';
import type { SettingName } from '../settings.ts';

/** Something that a reader sees beside the text, at the place that it is about. */
export interface Hint {
    /** The setting that switches it off. */
    readonly setting: SettingName;
    /** `today` is `YYYY-MM-DD`. */
    notesIn(file: ReadFile, today: string): readonly Note[];
}

export interface Note {
    readonly offset: number;
    readonly label: string;
    /** One sentence for who wants to know where the label comes from. */
    readonly tooltip: string;
}
