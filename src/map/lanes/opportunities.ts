import type { Initiative, Opportunity } from '../../model/journey.ts';
import { paragraph, setParagraph, signed, stack, type Block } from '../block.ts';
import type { Lane } from '../lane.ts';
import { rowOfCells, type Cell } from '../row.ts';
import type { Place, Sheet } from '../sheet.ts';
import { dots, type Sign } from '../signs.ts';
import { spacing } from '../spacing.ts';
import { styles } from '../typography.ts';

/** What could be done, who would, what it is worth and what is already under way: the takeaway closes the map. */
export const opportunities: Lane = {
    name: 'opportunities',
    kinds: ['map'],
    row: sheet => {
        const byColumn = Map.groupBy(sheet.journey.opportunities, one => one.column);
        const plan = planOf(sheet);
        return rowOfCells(sheet, 'opportunities', place => cellOf(sheet, place, byColumn.get(place.column.name), plan), place => {
            const here = byColumn.get(place.column.name);
            return here ? JSON.stringify(here.map(one => writtenOn(one, initiativesOf(one, plan)))) : '';
        }, spacing.card - 1);
    },
    legend: [
        { sign: dots(1, 1, 'opportunity'), words: 'value', used: sheet => shownOpportunities(sheet).some(one => one.value !== undefined) },
        ...(['idea', 'planned', 'doing', 'done', 'dropped'] as const).map(status => ({
            sign: statusSign(status), words: status,
            used: (sheet: Sheet) => {
                const plan = planOf(sheet);
                return shownOpportunities(sheet).some(one => initiativesOf(one, plan).some(initiative => (initiative.status ?? 'idea') === status));
            }
        }))
    ]
};

const values = [1, 2, 3].map(value => dots(value, 3, 'opportunity'));

/** The initiatives by their names. */
type Plan = ReadonlyMap<string, Initiative>;

function planOf(sheet: Sheet): Plan {
    return new Map(sheet.journey.initiatives.map(initiative => [initiative.name, initiative]));
}

function shownOpportunities(sheet: Sheet): readonly Opportunity[] {
    return sheet.journey.opportunities.filter(one => sheet.placeOf.has(one.column));
}

function cellOf(sheet: Sheet, place: Place, here: readonly Opportunity[] | undefined, plan: Plan): Cell | undefined {
    if (!here) return undefined;
    const cards = stack(here.map(one => cardOf(sheet, one, initiativesOf(one, plan), place.width)), 8);
    return { height: cards.height, draw: (x, y, out) => cards.draw(x - spacing.card, y, out) };
}

/** All that a card says. */
function writtenOn({ id, title, owner, value }: Opportunity, initiatives: readonly Initiative[]): readonly unknown[] {
    return [id, title, owner?.title, value, ...initiatives.flatMap(({ status, title, due }) => [status, title, due?.text])];
}

function cardOf(sheet: Sheet, one: Opportunity, initiatives: readonly Initiative[], width: number): Block {
    const inner = width - 2 * spacing.card;
    const says = [...one.value ? [sheet.captions.value(one.value)] : [], ...initiatives.map(({ status = 'idea' }) => sheet.captions.initiative[status])].join(', ');
    const content = stack([
        paragraph(one.title, styles.strong, inner),
        ...one.owner || one.value ? [ownerAndValue(one, inner)] : [],
        ...initiatives.map(initiative => initiativeLine(sheet, initiative, inner))
    ], 4);
    const height = content.height + 2 * spacing.card - 2;
    return {
        height,
        draw(x, y, out) {
            const start = out.length;
            out.push({ kind: 'rect', x, y, width, height, radius: spacing.radius, fill: 'page', stroke: 'opportunity', weight: 1.2 });
            content.draw(x + spacing.card, y + spacing.card - 1, out);
            out.push({ kind: 'group', thing: one.id, tip: says, shapes: out.splice(start) });
        }
    };
}

function ownerAndValue(one: Opportunity, width: number): Block {
    const room = one.value ? 30 : 0;
    const owner = paragraph(one.owner?.title ?? '', styles.caption, width - room);
    return {
        height: owner.height,
        draw(x, y, out) {
            owner.draw(x, y, out);
            if (one.value) out.push(...values[one.value - 1]!(one.owner ? x + width - 19 : x + 3, y + styles.caption.leading / 2));
        }
    };
}

function initiativeLine(sheet: Sheet, initiative: Initiative, width: number): Block {
    const status = initiative.status ?? 'idea';
    const text = [initiative.title, ...initiative.due ? [sheet.captions.due(initiative.due.text)] : []].join(', ');
    return signed((x, y) => statusSign(status)(x + 4.5, y), 15, styles.caption.leading / 2, setParagraph(text, styles.caption, width - 15));
}

function initiativesOf(one: Opportunity, plan: Plan): readonly Initiative[] {
    return one.initiatives.flatMap(name => plan.get(name) ?? []);
}

/** A ring that fills as the work goes on: dotted, empty, half, full; crossed where it was dropped. */
function statusSign(status: NonNullable<Initiative['status']>): Sign {
    return (x, y) => {
        const circle = { kind: 'circle', x, y, radius: 4, stroke: 'opportunity', weight: 1.3 } as const;
        if (status === 'idea') return [{ ...circle, dash: '1.5 1.6' }];
        if (status === 'planned') return [circle];
        if (status === 'doing') return [circle, { kind: 'path', x, y, d: 'M0 -4A4 4 0 0 1 0 4Z', fill: 'opportunity' }];
        if (status === 'done') return [{ ...circle, fill: 'opportunity' }, { kind: 'path', x, y, d: 'M-2 0L-0.5 1.7L2.2 -1.6', stroke: 'page', weight: 1.3 }];
        return [circle, { kind: 'path', x, y, d: 'M-2.8 2.8L2.8 -2.8', stroke: 'opportunity', weight: 1.3 }];
    };
}
