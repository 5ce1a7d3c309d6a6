import type { Reaction } from '../model/journey.ts';
import { scoreText } from './amounts.ts';
import type { Shape } from './scene.ts';
import type { Sheet, Traveller } from './sheet.ts';
import { holders, isForSome, namesOf } from './travellers.ts';

/** A score in words, `minus two`; half a step in figures. */
export function spokenScore(sheet: Sheet, score: number): string {
    return sheet.captions.steps[score + 2] ?? scoreText(score, sheet.language);
}

/** `Aylin: minus two`; nobody is named where the journey names nobody. */
export function saidOf({ persona }: Traveller, what: string): string {
    return persona.title === '' ? what : `${persona.title}: ${what}`;
}

/** The reactions that have words and no place on the scale. */
export function saidWithoutScore(sheet: Sheet, reactions: readonly Reaction[]): string[] {
    return reactions.flatMap(({ score, text, for: names }) => {
        const who = holders(sheet, names);
        if (score !== undefined || text === undefined || who.length === 0) return [];
        return isForSome(sheet, who) ? `${namesOf(who)}: ${text}` : text;
    });
}

/** The words of shapes with what their signs stand for behind them; undefined where no sign says more than the words, which are read by themselves. */
export function spokenShapes(shapes: readonly Shape[]): string | undefined {
    if (!shapes.some(hasTip)) return undefined;
    let words = '';
    for (const shape of shapes) words = joined(words, '. ', spokenShape(shape));
    return words;
}

function joined(before: string, between: string, behind: string): string {
    return before === '' ? behind : behind === '' ? before : `${before}${between}${behind}`;
}

function hasTip(shape: Shape): boolean {
    return shape.kind === 'group' && (shape.tip !== undefined && shape.tip !== '' || shape.shapes.some(hasTip));
}

function spokenShape(shape: Shape): string {
    if (shape.kind === 'text') return shape.text.trim();
    if (shape.kind !== 'group' || shape.hidden) return '';
    let words = '';
    for (const inner of shape.shapes) words = joined(words, ' ', spokenShape(inner));
    return joined(words, ', ', shape.tip ?? '');
}
