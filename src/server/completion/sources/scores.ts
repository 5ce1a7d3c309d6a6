import { CompletionItemKind } from 'vscode-languageserver';
import { emotionsIn } from '../emotions.ts';
import { helpAt } from '../here.ts';
import type { Source } from '../source.ts';

/** Scores from -2 to +2, the one that the word before it mostly has first. */
export const scores: Source = here => {
    const { score } = here.expected;
    if (!score) return [];
    const usual = score.word === undefined ? undefined : emotionsIn(here).find(({ word }) => word === score.word)?.score;
    return [...new Set([...usual === undefined ? [] : [usual], ...SCORES])].map(label => ({ label, kind: CompletionItemKind.EnumMember, ...helpAt(here, label) }));
};

const SCORES: readonly string[] = ['-2', '-1', '0', '+1', '+2', '-1.5', '-0.5', '+0.5', '+1.5'];
