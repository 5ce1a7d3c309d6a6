import type { Change } from '../../compare/change.ts';
import { effectOf } from '../../compare/effect.ts';
import { sayChange } from '../../compare/say-change.ts';
import { saySum } from '../../compare/say-sum.ts';
import type { Speech } from '../../compare/words/words.ts';
import { changeSpeech } from '../../map/change-speech.ts';
import { plainSpaces } from '../../print/plain-text.ts';
import type { JourneyDifference } from '../diffing/difference.ts';

/** A journey's changes in sentences, place by place, as they are read. */
export interface Paragraphs {
    readonly title: string;
    readonly sum: string;
    readonly phases: readonly PhaseParagraph[];
}

export interface PhaseParagraph {
    /** What is told of the whole journey stands under words of its own; columns in no phase stand under ''. */
    readonly title: string;
    readonly lines: readonly Line[];
    readonly columns: readonly { readonly title: string; readonly lines: readonly Line[] }[];
}

export interface Line {
    readonly sign: string;
    readonly effect?: 'better' | 'worse';
    readonly sentence: string;
}

const signs: Readonly<Record<Change['kind'], string>> = { added: '+', removed: '−', moved: '↕', renamed: '≈', better: '▲', worse: '▼', changed: '•' };

export function paragraphsOf({ before, after, comparison }: JourneyDifference, lang: string | undefined): Paragraphs {
    const journey = (after ?? before)!;
    const speech = changeSpeech(lang ?? journey.language);
    const called = journey.title || speech.subjects.journey;
    if (!comparison) return { title: called, sum: (after ? speech.isNew : speech.isGone)(`${speech.subjects.journey} ${speech.quote(called)}`), phases: [] };
    const title = before && before.title !== called ? `${before.title || speech.subjects.journey} → ${called}` : called;
    return { title, sum: saySum(comparison.sum, speech), phases: phasesOf(comparison.changes, speech) };
}

function phasesOf(changes: readonly Change[], speech: Speech): readonly PhaseParagraph[] {
    const phases = runs(changes, ({ phase }) => phase?.id);
    return phases.map(inPhase => {
        const [first] = inPhase as [Change, ...Change[]];
        const [own, inColumns] = [inPhase.filter(({ column }) => !column), inPhase.filter(({ column }) => column)];
        return {
            title: first.phase ? first.phase.title : speech.whole,
            lines: own.map(change => lineOf(change, speech)),
            columns: runs(inColumns, ({ column, edition, about }) => about === 'column' && edition === 'before' ? `gone ${column!.id}` : column!.id)
                .map(inColumn => ({ title: inColumn[0]!.column!.title, lines: inColumn.map(change => lineOf(change, speech)) }))
        };
    });
}

/** Neighbours of one key together. */
function runs(changes: readonly Change[], key: (change: Change) => string | undefined): readonly (readonly Change[])[] {
    const all: Change[][] = [];
    changes.forEach((change, index) => {
        if (index > 0 && key(changes[index - 1]!) === key(change)) all.at(-1)!.push(change);
        else all.push([change]);
    });
    return all;
}

function lineOf(change: Change, speech: Speech): Line {
    return { sign: signs[change.kind], effect: effectOf(change), sentence: plainSpaces(sayChange(change, speech, { here: true })) };
}
