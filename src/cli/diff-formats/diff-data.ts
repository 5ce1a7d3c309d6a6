import type { Change, Part, Value } from '../../compare/change.ts';
import { effectOf } from '../../compare/effect.ts';
import { sayChange } from '../../compare/say-change.ts';
import { changeSpeech } from '../../map/change-speech.ts';
import type { Journey, Named } from '../../model/journey.ts';
import { plainSpaces } from '../../print/plain-text.ts';
import { type Difference, isSame, type JourneyDifference } from '../diffing/difference.ts';
import { paragraphsOf } from './paragraphs.ts';

/** What changed, as docs/diff.md describes it. */
export function diffData(difference: Difference, lang: string | undefined): object {
    const { before, after, journeys } = difference;
    return { version: 1, before, after, same: isSame(difference), journeys: journeys.map(journey => journeyData(journey, lang)) };
}

function journeyData(difference: JourneyDifference, lang: string | undefined): object {
    const { before, after, comparison } = difference;
    const speech = changeSpeech(lang ?? (after ?? before)?.language);
    return {
        before: head(before), after: head(after),
        said: paragraphsOf(difference, lang).sum,
        ...comparison && {
            sum: comparison.sum,
            changes: comparison.changes.map(change => ({ ...changeData(change), sentence: plainSpaces(sayChange(change, speech)) }))
        }
    };
}

function head(journey: Journey | undefined): object | null {
    return journey ? { ...named(journey), state: journey.state } : null;
}

function changeData(change: Change): object {
    const { kind, about, thing, phase, column, for: personas, more, pains, elsewhere, id, edition } = change;
    return {
        kind, effect: effectOf(change), about, thing: thing && named(thing), phase: phase && phase.name + phase.title !== '' ? named(phase) : undefined, column: column && named(column),
        personas: personas.length > 0 ? personas : undefined, ...partData(change), more: more?.map(partData), pains: pains?.map(named), elsewhere, id, edition
    };
}

function partData({ of, before, after }: Part): object {
    return { property: of, before: before && valueData(before), after: after && valueData(after) };
}

/** By a key, titles are recognised in here only. */
function valueData(value: Value): object {
    switch (value.is) {
        case 'text': return { text: value.text };
        case 'list': return { list: value.items };
        case 'words': return { words: value.words };
        case 'word': return { word: value.word };
        case 'score': return { score: value.score };
        case 'amount': return { from: value.amount.from, to: value.amount.to, unit: value.amount.unit };
        case 'date': return { date: value.date };
        case 'column': return { column: named(value.column) };
        case 'place': return { behind: value.behind ? named(value.behind) : null, phase: value.phase && named(value.phase) };
    }
}

function named({ name, title }: Named): Named {
    return { name, title };
}
