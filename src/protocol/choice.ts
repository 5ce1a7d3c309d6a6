/** What a reader wants to see of a journey; where nothing is said, the whole as a map. */
export interface Choice {
    /** The name of a view of the journey. */
    readonly view?: string;
    /** What the whole journey is shown as, where no view is named. */
    readonly kind?: 'map' | 'blueprint' | 'story';
    /** Names of those who are shown, in place of those of the view. */
    readonly personas?: readonly string[];
    /** Names of the lanes that are shown, in place of those of the view. */
    readonly lanes?: readonly string[];
}

/** What there is to choose of a journey, in its order and the language of its map. */
export interface Choices {
    readonly views: readonly { readonly name: string; readonly title: string; readonly kind: 'map' | 'blueprint' | 'story' | 'table' }[];
    readonly personas: readonly Choosable[];
    readonly lanes: readonly Choosable[];
}

export interface Choosable {
    readonly name: string;
    readonly title: string;
    /** Whether it is among what was asked for; a lane of which nothing is written is not seen all the same. */
    readonly shown: boolean;
}

export const kinds: readonly NonNullable<Choice['kind']>[] = ['map', 'blueprint', 'story'];

/** A choice in the words of an address. */
export function writeChoice({ view, kind, personas, lanes }: Choice): Readonly<Record<string, string>> {
    return {
        ...view === undefined ? {} : { view },
        ...kind === undefined ? {} : { kind },
        ...personas === undefined ? {} : { personas: personas.join(',') },
        ...lanes === undefined ? {} : { lanes: lanes.join(',') }
    };
}

export function readChoice(address: { get(name: string): string | null }): Choice {
    const kind = kinds.find(one => one === address.get('kind'));
    const view = address.get('view');
    const [personas, lanes] = ['personas', 'lanes'].map(name => address.get(name)?.split(',').filter(Boolean));
    return { ...view === null ? {} : { view }, ...kind && { kind }, ...personas && { personas }, ...lanes && { lanes } };
}
