/** The words of the preview page itself, beside those of the map: its bar, and what it says in place of a picture or below it. */
export interface PageWords {
    /** A BCP 47 tag without a region. */
    readonly tag: string;
    /** What the switch between map and table is called. */
    readonly view: string;
    readonly map: string;
    readonly table: string;
    readonly export: string;
    /** What is shown, above the kinds of view. */
    readonly shows: string;
    readonly kinds: Readonly<Record<'map' | 'blueprint' | 'story' | 'table', string>>;
    readonly colours: string;
    readonly themes: Readonly<Record<'light' | 'dark' | 'auto' | 'hc-black' | 'hc-light', string>>;
    /** What each format is good for, by its name; the format's own sentence where there is none. */
    readonly uses: Readonly<Record<string, string>>;
    readonly broken: string;
    readonly noJourney: string;
    /** Of a file, by its name. */
    readonly gone: (file: string) => string;
    readonly noText: (file: string) => string;
    readonly cannotDraw: (file: string) => string;
    readonly aJourney: string;
    /** `journey serve` answers no longer. */
    readonly ended: string;
    readonly notExported: string;
    /** The head of the list of journeys, and what stands there without one. */
    readonly journeys: string;
    readonly noJourneys: string;
}
