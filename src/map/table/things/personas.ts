import type { Persona } from '../../../model/journey.ts';
import { quoted, typeset } from '../../typeset.ts';
import type { Sheet } from '../../sheet.ts';
import { labelled } from '../labelled.ts';
import { amountOf, plain, titlesOf, type TableLine, wordOf } from '../line.ts';
import type { Things } from './thing.ts';

export const personaThings: Things = sheet => sheet.travellers.filter(({ persona }) => persona.title !== '').map(({ persona }) => ({
    title: typeset(persona.title),
    facts: labelled(sheet, [
        ['role', plain(persona.role)],
        ['segment', segmentOf(sheet, persona)],
        ['side', plain(wordOf(sheet, persona.side))],
        ['quote', plain(persona.quote && quoted(persona.quote, sheet.journey.language))],
        ['job', plain(persona.job)],
        ['goals', each(persona.goals)],
        ['fears', each(persona.fears)],
        ['wants', each(persona.wants)],
        ['needs', each(persona.needs)],
        ['expects', each(persona.expects)],
        ['uses', plain(titlesOf(persona.uses))],
        ['note', plain(persona.note)]
    ])
}));

function each(texts: readonly string[]): TableLine[] {
    return texts.flatMap(text => plain(text));
}

function segmentOf(sheet: Sheet, { segment }: Persona): TableLine[] {
    if (!segment) return [];
    const numbers = [segment.size, segment.worth].flatMap(amount => amount ? [amountOf(sheet, amount)] : []);
    return plain(segment.title, undefined, numbers);
}
