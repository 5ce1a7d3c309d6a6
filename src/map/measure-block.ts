import type { Measure } from '../model/journey.ts';
import { valueText } from './amounts.ts';
import { paragraph, setParagraph, stack, type Block } from './block.ts';
import { behindMarkers } from './facts.ts';
import { sparkLine, type History } from './history.ts';
import type { Shape } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { dash, dot, downward, upward, type Sign } from './signs.ts';
import { holders, markedOf, namesOf } from './travellers.ts';
import { styles } from './typography.ts';
import { textWidth } from './measure.ts';

/** What a dot behind the figures takes. */
const dotRoom = 11;

/** A metric's name, its value now and its target with a dot for its evidence, how it has moved since the last time, and its line where there is a history. */
export function measureBlock(sheet: Sheet, { latest: measure, values }: History, width: number): Block {
    const { captions, language } = sheet;
    const { metric, value, was, unit } = measure;
    const target = measure.target ?? metric.target;
    const text = (number: number): string => valueText(number, unit ?? metric.unit, language);
    const now = value === undefined ? '–' : text(value);
    const marked = markedOf(sheet, holders(sheet, measure.for));
    const name = behindMarkers(marked, styles.cell, room => paragraph(metric.title, styles.cell, width - room, room > 0 ? 'beside' : 'start'));
    const figures = figuresOf(now, target === undefined ? undefined : `→\u00a0${text(target)}`, evidenceDot(measure.sources.length > 0), width);
    const change = was === undefined ? [] : [changeOf(sheet, measure, text(was), width)];
    const tip = tipOf(measure);
    const spark = values.length < 2 ? [] : [{ height: 18, draw: (x: number, y: number, out: Shape[]) => { out.push(...sparkLine(values, x + 2, y + 4, Math.min(72, width - 6), 11)); } }];
    const block = stack([name, figures, ...change, ...spark], 1);
    return {
        height: block.height,
        draw(x, y, out) {
            const start = out.length;
            block.draw(x, y, out);
            out.push({ kind: 'group', thing: measure.id, tip, shapes: out.splice(start) });
        }
    };

    function tipOf({ sources, on }: Measure): string | undefined {
        const parts = [...on ? [captions.asOf(on.text)] : [], ...sources.map(source => source.title)];
        const said = parts.join(', ');
        return marked.length === 0 ? said || undefined : [namesOf(marked), ...said === '' ? [] : [said]].join(': ');
    }
}

/** Filled where a source stands behind the value, a ring where none does. */
export function evidenceDot(sourced: boolean): Sign {
    return sourced ? dot('quiet', 2.4) : (x, y) => [{ kind: 'circle', x, y, radius: 2, stroke: 'quiet', weight: 1 }];
}

/** Now in heavy figures, the target beside it or, where it does not fit, below; then the dot of the evidence. */
function figuresOf(now: string, target: string | undefined, evidence: Sign, whole: number): Block {
    const width = whole - dotRoom;
    const heavy = setParagraph(now, styles.figure, width);
    const taken = textWidth(now, styles.figure.face, styles.figure.size) + 6;
    if (target === undefined) return dotted(heavy, heavy.end, heavy.height - styles.figure.leading / 2);
    const long = textWidth(target, styles.quiet.face, styles.quiet.size);
    const beside = taken + long <= width;
    const light = setParagraph(target, styles.quiet, beside ? width - taken : width);
    const below = stack([heavy, light]);
    if (!beside) return dotted(below, light.end, below.height - styles.quiet.leading / 2);
    return dotted({
        height: heavy.height,
        draw(x, y, out) {
            heavy.draw(x, y, out);
            light.draw(x + taken, y + 2.4, out);
        }
    }, taken + long, heavy.height / 2 + 1);

    function dotted(block: Block, end: number, middle: number): Block {
        return {
            height: block.height,
            draw(x, y, out) {
                block.draw(x, y, out);
                out.push(...evidence(x + end + 7.5, y + middle));
            }
        };
    }
}

/** The direction of the move as shape, better or worse as colour and in words. */
function changeOf(sheet: Sheet, measure: Measure, was: string, width: number): Block {
    const { value, trend } = measure;
    const role = trend === 'better' ? 'gain' : trend === 'worse' ? 'pain' : 'quiet';
    const sign = value === undefined || value === measure.was ? dash : value > measure.was! ? upward(role) : downward(role);
    const words = setParagraph([sheet.captions.was(was), ...trend ? [sheet.captions.trend[trend]] : []].join(', '), styles.caption, width - 14);
    return {
        height: words.height,
        draw(x, y, out) {
            out.push(...sign(x + 5, y + styles.caption.leading / 2));
            words.draw(x + 14, y, out);
        }
    };
}
