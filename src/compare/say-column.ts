import type { Change } from './change.ts';
import { quoted, sayValue } from './say-value.ts';
import type { Speech } from './words/words.ts';

/** What became of a column or a phase as a whole. */
export function sayColumn({ kind, about, column, phase, of, before, after, pains = [] }: Change, words: Speech): string {
    const called = (title: string): string => about === 'phase' ? `${words.subjects.phase} ${quoted(title, words)}` : quoted(title, words);
    const what = called((about === 'phase' ? phase : column)?.title ?? '');
    const titles = pains.map(({ title }) => quoted(title, words));
    switch (kind) {
        case 'added': return [words.isNew(what), ...before ? [words.takesOverFrom(sayValue(before, of, words))] : [], ...titles.length > 0 ? [words.withPains(titles)] : []].join(', ');
        case 'removed': return [words.isGone(what), ...after ? [words.givesWayTo(sayValue(after, of, words))] : [], ...titles.length > 0 ? [words.withoutPains(titles)] : []].join(', ');
        case 'renamed': return of === 'name' ? words.nameInText(what, before && sayValue(before, of, words), after && sayValue(after, of, words)) : words.renamed(called(textOf(before) ?? ''), quoted(textOf(after) ?? '', words));
        default: return sayMove(what, before, after, words);
    }
}

function sayMove(what: string, before: Change['before'], after: Change['after'], words: Speech): string {
    if (before?.is !== 'place' || after?.is !== 'place') return what;
    if (before.phase && after.phase) {
        const [from, to] = [before.phase, after.phase].map(({ title }) => title && quoted(title, words)) as [string, string];
        return from === '' ? words.movedIntoPhase(what, to) : to === '' ? words.movedOutOfPhase(what, from) : words.movedToPhase(what, from, to);
    }
    return after.behind ? words.movedBehind(what, quoted(after.behind.title, words)) : words.movedToStart(what);
}

function textOf(value: Change['before']): string | undefined {
    return value?.is === 'text' ? value.text : undefined;
}
