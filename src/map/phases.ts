import { amountText } from './amounts.ts';
import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { isLoose } from './card.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Stretch } from './sheet.ts';
import { spacing } from './spacing.ts';
import { holders, namesOf } from './travellers.ts';
import { styles } from './typography.ts';

const point = 11;

/** The phases as chevrons, which read as time; what the customer wants in each stands under it. */
export function phaseChevrons(sheet: Sheet): Block | undefined {
    const named = sheet.stretches.filter(({ phase }) => phase.title !== '');
    if (named.length === 0) return undefined;
    const heads = named.map(stretch => ({ stretch, words: headOf(sheet, stretch), below: belowOf(stretch) }));
    const height = Math.max(...heads.map(head => head.words.height)) + 14;
    const tail = Math.max(...heads.map(head => head.below?.height ?? 0));
    return {
        height: height + (tail > 0 ? tail + 8 : 0),
        draw(_x, y, out) {
            const groups = heads.map(({ stretch, words, below }): Shape => {
                const { phase, x, places } = stretch;
                const last = places.at(-1) === sheet.places.at(-1);
                const shapes: Shape[] = [chevron(stretch, isLoose(sheet, phase), y, height, places[0]!.index === 0, last)];
                if (phase.details) shapes.push(behind(stretch, y, height, last));
                words.draw(x + point + 4, y + (height - words.height) / 2, shapes);
                below?.draw(x + spacing.card, y + height + 8, shapes);
                return {
                    kind: 'group', id: `phases~${phase.id}`, role: 'columnheader', column: places[0]!.index + 2, span: places.length, thing: phase.id,
                    label: [phase.title, ...asidesOf(sheet, stretch), ...phase.goal === undefined ? [] : [phase.goal]].join(', '),
                    tip: phase.note, shapes
                };
            });
            out.push({ kind: 'group', id: 'phases', role: 'row', shapes: groups });
        }
    };
}

function headOf(sheet: Sheet, stretch: Stretch): Block {
    const { phase, width } = stretch;
    const inner = width - 2 * point - 4;
    const aside = asidesOf(sheet, stretch).join(' · ');
    return stack([
        setParagraph(phase.title, styles.phase, inner, 'middle'),
        ...aside === '' ? [] : [setParagraph(aside, styles.caption, inner, 'middle')]
    ]);
}

function asidesOf(sheet: Sheet, { phase }: Stretch): string[] {
    const skippers = phase.skippedFor.length === 0 ? [] : holders(sheet, phase.skippedFor);
    return [
        ...phase.takes ? [amountText(phase.takes, sheet.language)] : [],
        ...phase.optional ? [sheet.captions.optional] : [],
        ...skippers.length > 0 ? [sheet.captions.skippedFor(namesOf(skippers))] : []
    ];
}

function belowOf({ phase, width }: Stretch): Block | undefined {
    return phase.goal === undefined ? undefined : paragraph(phase.goal, styles.quiet, Math.min(width - spacing.card, 420));
}

/** What shows of a second chevron behind that of a phase with a journey of its own, as behind a card. */
function behind({ x, width }: Stretch, y: number, height: number, last: boolean): Shape {
    const right = x + width - (last ? point : 0);
    return { kind: 'path', d: `M${x + 3} ${y - 3}H${right}L${right + point} ${y + height / 2 - 3}`, stroke: 'quiet' };
}

/** Each chevron reaches into the gap before the next; the last ends where the map does. */
function chevron({ x, width }: Stretch, loose: boolean, y: number, height: number, first: boolean, last: boolean): Shape {
    const [left, right, middle] = [x - (first ? 0 : 1), x + width - (last ? point : 0), y + height / 2];
    const notch = first ? '' : `L${left + point} ${middle}`;
    return {
        kind: 'path', fill: 'card', stroke: 'accent', weight: 1.2, dash: loose ? '4 3' : undefined,
        d: `M${left} ${y}H${right}L${right + point} ${middle}L${right} ${y + height}H${left}${notch}Z`
    };
}

