import type { Entry } from './outline.ts';

/** Words of entries whose type has only one. */
const WORDS: Partial<Record<Entry['$type'], string>> = {
    Validated: 'validated', Evidence: 'evidence', Wait: 'waits', Scale: 'scale', Owner: 'owner', PersonasFact: 'personas',
    Skipped: 'skipped', Moves: 'moves', Details: 'details', Measure: 'measure', Handover: 'handover', Next: 'next', Exit: 'exit',
    BrandUse: 'brand', OfferingUse: 'offering', SegmentUse: 'segment', Import: 'import',
};

/** The word of the language that an entry starts with; for a line that starts with none, an empty text. */
export function wordOf(entry: Entry): string {
    if ('word' in entry) return entry.word;
    if (entry.$type === 'Column') return entry.kind;
    return WORDS[entry.$type] ?? (entry.$type === 'Stray' ? '' : entry.$type.toLowerCase());
}
