import type { Sharing } from '../share-menu.ts';

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
    /** Of the bar: which journey, and who and what of it; `count` where not all are shown. */
    readonly choose: Readonly<Record<'journey' | 'views' | 'personas' | 'lanes' | 'everybody' | 'usual' | 'nothing' | 'more', string>>
        & { readonly count: (shown: number, of: number) => string };
    readonly zoom: Readonly<Record<'name' | 'larger' | 'smaller' | 'fit', string>> & { readonly percent: (percent: number) => string };
    readonly search: Readonly<Record<'open' | 'field' | 'nothing' | 'next' | 'previous' | 'close', string>> & { readonly hits: (hit: number, of: number) => string };
    readonly colours: string;
    readonly themes: Readonly<Record<'light' | 'dark' | 'auto' | 'hc-black' | 'hc-light', string>>;
    /** What each format is good for, by its name; the format's own sentence where there is none. */
    readonly uses: Readonly<Record<string, string>>;
    /** Of the presentation: how it is begun, led and left, and where one is in it. */
    readonly present: Readonly<Record<'start' | 'back' | 'next' | 'leave', string>> & { readonly count: (slide: number, of: number) => string };
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
    readonly index: IndexWords;
    /** Of the strip below a picture that is compared with another one. */
    readonly comparison: Readonly<Record<'name' | 'previous' | 'next' | 'stop', string>> & { readonly with: (what: string) => string; readonly place: (at: number, of: number) => string };
    /** Of the badges on the map that tell of problems in the text. */
    readonly problems: ProblemWords;
    /** Of the menu in which a reader takes the map along. */
    readonly share: ShareWords;
    /** Of a fenced journey in a Markdown file. */
    readonly fence: FenceWords;
}

/** How problems are counted and told, and what is said of a column whose text is broken. */
export interface ProblemWords {
    readonly counts: Readonly<Record<'error' | 'warning' | 'info', (count: number) => string>>;
    readonly all: (count: number) => string;
    /** Of counts, the title of a thing and the sentences of its problems. */
    readonly at: (counts: string, title: string, sentences: string) => string;
    readonly fixes: string;
    readonly stale: string;
}

/** What stands in place of a fenced journey's map, or below it. */
export interface FenceWords {
    readonly drawing: string;
    readonly none: string;
    /** Nothing bears this name. */
    readonly missing: (name: string) => string;
    /** Of a sentence about a line of the file. */
    readonly line: (line: number, sentence: string) => string;
}

/** The ways out of the page with what each is good for, and what is told when it is done or cannot be. */
export interface ShareWords {
    readonly name: string;
    readonly ways: Readonly<Record<Sharing, string>>;
    readonly hints: Readonly<Record<Sharing, string>>;
    readonly copied: string;
    readonly refused: string;
    readonly notSaved: string;
    readonly notPrinted: string;
}

/** What the list of journeys says of each. */
export interface IndexWords {
    readonly emotion: string;
    readonly average: string;
    readonly lowest: string;
    readonly pains: string;
    readonly opportunities: string;
    readonly evidence: string;
    readonly owner: string;
    readonly columns: (count: number) => string;
    readonly openPains: (count: number) => string;
    readonly openOpportunities: (count: number) => string;
    readonly validated: string;
    readonly notValidated: string;
}
