/** The words of the table view and of the page that it stands on. */
export interface TableCaptions {
    readonly fields: Readonly<Record<FieldName, string>>;
    readonly facts: Readonly<Record<FactName, string>>;
    readonly sections: Readonly<Record<SectionName, string>>;
    /** Words of the language of journeys as a reader expects them; those that read well as they are need no entry. */
    readonly words: Readonly<Record<string, string>>;
    readonly page: PageCaptions;
    readonly journey: string;
    readonly phase: string;
    readonly period: string;
    readonly aboutPhase: string;
    /** The head of the columns that name touchpoints and actions. */
    readonly column: string;
    /** The head of the columns that have nothing but scores. */
    readonly score: (field: string, persona: string | undefined) => string;
    /** The head of the weights from 1 to 5. */
    readonly importance: string;
    readonly from: (sources: string) => string;
    readonly by: (teams: string) => string;
    readonly using: (systems: string) => string;
    readonly solves: (pains: string) => string;
    readonly customerValue: (value: string) => string;
    readonly businessValue: (value: string) => string;
    readonly effort: (value: string) => string;
    readonly toldIn: (journey: string) => string;
    readonly on: (date: string) => string;
    /** From where to where a scale goes, which may begin below zero. */
    readonly scale: (from: string, to: string) => string;
}

export interface PageCaptions {
    readonly map: string;
    readonly table: string;
    readonly details: string;
    readonly toTable: string;
    /** The summary of what else is known of a touchpoint. */
    readonly more: (facts: number) => string;
    /** The head of that column. */
    readonly moreHead: string;
}

export type FieldName =
    | 'kind' | 'ways' | 'artifacts' | 'channels' | 'emotion' | 'judgement' | 'doing' | 'thinking' | 'wants' | 'needs' | 'expectations' | 'pains' | 'gains'
    | 'frontstage' | 'backstage' | 'handovers' | 'support' | 'systems' | 'policies' | 'time' | 'money' | 'metrics' | 'opportunities' | 'evidence' | 'note';

export type FactName =
    | 'note' | 'state' | 'improves' | 'brand' | 'offering' | 'model' | 'goal' | 'goals' | 'scenario' | 'around' | 'owner' | 'status' | 'asOf' | 'language' | 'validated'
    | 'evidence' | 'measures' | 'takes' | 'inAll' | 'optional' | 'skippedFor' | 'details' | 'vision' | 'mission' | 'promises' | 'kind' | 'sales' | 'priceSensitivity' | 'price'
    | 'role' | 'segment' | 'side' | 'quote' | 'job' | 'fears' | 'wants' | 'needs' | 'expects' | 'uses' | 'ownership' | 'on' | 'sample' | 'see'
    | 'scale' | 'unit' | 'better' | 'target' | 'implements' | 'starts' | 'due' | 'moves' | 'worth';

export type SectionName = 'company' | 'personas' | 'channels' | 'teams' | 'sources' | 'metrics' | 'initiatives';
