import type { Journey, View } from '../../model/journey.ts';

/** A way to write one journey as a text. */
export interface ExportFormat {
    /** Also the ending of its files. */
    readonly name: string;
    /** Begins what can go on while the journey is read. */
    readonly prepare?: () => void;
    readonly print: (journey: Journey, look: Look) => Promise<string>;
}

/** What a picture shows and in which colours. */
export interface Look {
    readonly view?: View;
    readonly theme: 'light' | 'dark';
}
