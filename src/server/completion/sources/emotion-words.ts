import { CompletionItemKind } from 'vscode-languageserver';
import { FEELINGS } from '../../../language/feelings.ts';
import { writtenName } from '../../../language/written.ts';
import { emotionsIn, type Emotion } from '../emotions.ts';
import type { Source } from '../source.ts';

/** Words for feelings: those that the workspace uses, and some to begin with. */
export const emotionWords: Source = here => {
    if (!here.expected.emotion) return [];
    const { piece } = here.caret;
    // What is being typed is no word that somebody has used.
    const typed = here.document.textDocument.getText().slice(piece.offset, piece.end).replaceAll('"', '');
    const used = emotionsIn(here).filter(({ word, times }) => times > 1 || word !== typed);
    const others = FIRST.filter(({ word }) => !used.some(one => one.word === word));
    return [...used, ...others].map(({ word, score, times }) => ({
        label: word,
        kind: CompletionItemKind.Text,
        text: writtenName(word),
        snippet: score === undefined ? undefined : `${writtenName(word).replaceAll(/[\\$}]/g, '\\$&')} \${1:${score}}`,
        detail: score,
        sentence: times === 0 ? 'A word for a feeling.' : `Felt ${times === 1 ? 'once' : `${times} times`} in these journeys.`,
        example: `feels ${writtenName(word)}${score === undefined ? '' : ` ${score}`}`,
    }));
};

const FIRST: readonly Emotion[] = [...FEELINGS].map(([word, score]) => ({ word, score, times: 0 }));
