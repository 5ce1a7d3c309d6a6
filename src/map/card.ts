import type { Column } from '../model/journey.ts';
import { paragraph, stack, type Block } from './block.ts';
import { behindMarkers } from './facts.ts';
import type { Rect, Shape } from './scene.ts';
import type { Place, Sheet } from './sheet.ts';
import { diamond, dots } from './signs.ts';
import { spacing } from './spacing.ts';
import { holders, namesOf } from './travellers.ts';
import { styles } from './typography.ts';
import { spokenWay } from './way-words.ts';

export interface Card {
    readonly height: number;
    /** From the left of its column. All cards of a map have one height: the tallest's. */
    readonly draw: (y: number, height: number, out: Shape[]) => void;
    readonly label: string;
}

const moment = diamond('moment', 6.5);

/** The card of a column: a dashed frame for an action, no ground for a channel of others, a heavy frame for a moment of truth. */
export function cardOf(sheet: Sheet, place: Place): Card {
    const { column, width } = place;
    const { captions } = sheet;
    const inner = width - 2 * spacing.card;
    const skippers = column.skippedFor.length === 0 ? [] : holders(sheet, column.skippedFor);
    // Under its own title "instead of" it would say nothing.
    const others = column.replaces.filter(one => one.title !== column.title);
    const asides = [
        ...column.optional ? [captions.optional] : [],
        ...others.length > 0 ? [captions.replaces(others.map(one => one.title).join(', '))] : []
    ];
    const content = stack([
        paragraph(column.title, styles.card, inner - (column.momentOfTruth ? 8 : 0)),
        ...asides.map(text => paragraph(text, styles.caption, inner)),
        ...skippers.length > 0 ? [skippedBy()] : [],
        ...column.importance !== undefined ? [importance(column.importance)] : []
    ], 2);
    return {
        height: content.height + 2 * spacing.card - 2,
        label: [column.title, captions[column.kind], ...column.momentOfTruth ? [captions.momentOfTruth] : [],
            ...asides, ...skippers.length > 0 ? [captions.skippedFor(namesOf(skippers))] : [],
            ...column.importance !== undefined ? [captions.importance(column.importance)] : [],
            ...(sheet.waysFrom.get(column.name) ?? []).map(way => spokenWay(sheet, way))].join(', '),
        draw(y, height, out) {
            const loose = isLoose(sheet, column);
            if (column.details) for (const behind of [6, 3]) out.push(frame(place, y - behind, height, behind, loose));
            out.push(frame(place, y, height, 0, loose));
            if (isForeign(column) && column.kind !== 'action') out.push({ kind: 'rect', x: 2.5, y: y + 2.5, width: width - 5, height: height - 5, radius: spacing.radius - 2, stroke: 'edge' });
            if (column.momentOfTruth) {
                const [at, above] = [width - 15, y];
                out.push({ kind: 'circle', x: at, y: above, radius: 7.5, fill: 'page' }, ...moment(at, above));
            }
            content.draw(spacing.card, y + spacing.card - 1, out);
        }
    };

    function skippedBy(): Block {
        return behindMarkers(skippers, styles.caption, room => paragraph(captions.skippedFor(namesOf(skippers)), styles.caption, inner - room));
    }
}

/** Optional, or skipped by somebody who is shown. */
export function isLoose(sheet: Sheet, { optional, skippedFor }: Pick<Column, 'optional' | 'skippedFor'>): boolean {
    return optional || skippedFor.length > 0 && holders(sheet, skippedFor).length > 0;
}

/** Met in channels of others alone: a card without ground, and where no card has one, in high contrast, with a second line. */
export function isForeign({ via }: Column): boolean {
    return via.length > 0 && via.every(({ channels }) => channels.every(channel => channel.ownership !== 'owned'));
}

const weights = [1, 2, 3, 4, 5].map(count => dots(count, count, 'quiet'));

function importance(weight: number): Block {
    const count = Math.max(1, Math.min(5, Math.round(weight)));
    return { height: 12, draw: (x, y, out) => { out.push(...weights[count - 1]!(x + 3, y + 7)); } };
}

function frame({ column, width }: Place, y: number, height: number, behind: number, loose: boolean): Rect {
    const foreign = isForeign(column);
    const moment = column.momentOfTruth && behind === 0;
    return {
        kind: 'rect', x: behind, y, width: width - behind, height, radius: spacing.radius,
        fill: foreign || column.kind === 'action' ? 'page' : 'card',
        stroke: moment ? 'moment' : column.kind === 'action' || loose || foreign || behind > 0 ? 'quiet' : 'hairline',
        weight: moment ? 2 : 1,
        dash: behind > 0 ? undefined : column.kind === 'action' ? '4 3' : loose ? '1.5 3' : undefined
    };
}
