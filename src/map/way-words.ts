import { columnsOf, type Column, type Way } from '../model/journey.ts';
import { percent } from './amounts.ts';
import type { Sheet } from './sheet.ts';
import { holders, isForSome, namesOf } from './travellers.ts';
import { typeset } from './typeset.ts';

/** Share, condition, outcome and for whom: `12 % · too expensive · lost`. A share that nobody has said or left is not drawn as if it were known. */
export function wayWords(sheet: Sheet, way: Way): string {
    const who = holders(sheet, way.for);
    return [
        ...way.share < 100 && way.shareIs !== 'divided' ? [percent(way.share, sheet.language)] : [],
        ...way.share < 100 && way.shareIs === 'rest' ? [sheet.captions.rest] : [],
        ...way.when === undefined ? [] : [way.when],
        ...way.outcome === undefined ? [] : [sheet.captions.outcomes[way.outcome]],
        ...isForSome(sheet, who) ? [namesOf(who)] : []
    ].map(typeset).join('\u00a0· ');
}

/** A way for a screen reader: `→ Registers the return (88 %)`. */
export function spokenWay(sheet: Sheet, way: Way): string {
    const to = way.to === undefined ? undefined : columnNamed(sheet, way.to)?.title;
    const words = wayWords(sheet, way);
    return `→ ${to ?? sheet.captions.out}${words === '' ? '' : ` (${words})`}`;
}

/** The column that a loop or a skip leads to, where it does not stand on this page of the picture. */
export function leadsElsewhere(sheet: Sheet, { kind, to }: Way): Column | undefined {
    return (kind === 'loop' || kind === 'skip') && to !== undefined && !sheet.placeOf.has(to) ? columnNamed(sheet, to) : undefined;
}

function columnNamed({ elsewhere, journey, placeOf }: Sheet, name: string): Column | undefined {
    return (placeOf.get(name) ?? elsewhere?.get(name))?.column ?? columnsOf(journey).find(column => column.name === name);
}
