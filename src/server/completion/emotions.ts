import { heldIn } from '../../language/documents.ts';
import type * as ast from '../../language/generated/ast.ts';
import { outlineOf } from '../../language/outline.ts';
import type { Here } from './here.ts';

/** A word for a feeling, with the score that it mostly has and how often it is used. */
export interface Emotion {
    readonly word: string;
    readonly score?: string;
    readonly times: number;
}

/** The words for feelings that the workspace uses, the most frequent first. */
export function emotionsIn({ services, document }: Here): readonly Emotion[] {
    const all = new Map<string, Map<string, number>>();
    const held = heldIn(services.shared.workspace.LangiumDocuments);
    for (const { parseResult } of held.includes(document) ? held : [...held, document]) {
        for (const [word, scores] of wordsIn(parseResult.value as ast.JourneyFile)) {
            let known = all.get(word);
            if (!known) all.set(word, known = new Map());
            for (const [score, times] of scores) known.set(score, (known.get(score) ?? 0) + times);
        }
    }
    return [...all].map(([word, scores]) => {
        const [score] = [...scores].filter(([score]) => score !== '').sort(([, a], [, b]) => b - a)[0] ?? [];
        return { word, score, times: [...scores.values()].reduce((sum, times) => sum + times, 0) };
    }).sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1));
}

/** How often a word has each score. */
type Words = ReadonlyMap<string, ReadonlyMap<string, number>>;

const known = new WeakMap<ast.JourneyFile, Words>();

/** Counted once a tree. */
function wordsIn(file: ast.JourneyFile): Words {
    let words = known.get(file);
    if (!words) known.set(file, words = count(file));
    return words;
}

function count(file: ast.JourneyFile): Words {
    const words = new Map<string, Map<string, number>>();
    for (const { phases } of outlineOf(file).journeys) {
        for (const fact of phases.flatMap(({ columns }) => columns).flatMap(({ facts }) => facts)) {
            if (fact.$type !== 'Reaction' || fact.word !== 'feels' || fact.words.length !== 1) continue;
            const [word] = fact.words as [string];
            const score = fact.score === undefined ? '' : `${fact.score > 0 ? '+' : ''}${fact.score}`;
            let scores = words.get(word);
            if (!scores) words.set(word, scores = new Map());
            scores.set(score, (scores.get(score) ?? 0) + 1);
        }
    }
    return words;
}
