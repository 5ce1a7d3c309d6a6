import type { DrawnText } from '../../protocol/fenced.ts';
import { escape } from '../../protocol/markup.ts';
import type { PageWords } from '../../protocol/page-words/page-words.ts';

/** A fenced journey as a preview shows it: its map in a block of its own that scrolls sideways, and a sentence where something is wrong. `line` is where the text begins, from 1. */
export function fenceMarkup(drawn: DrawnText | undefined, words: PageWords, line: number): string {
    const sentence = sentenceOf(drawn, words, line);
    const map = drawn?.svg ? `<div class="journey-map" role="region" tabindex="0" aria-label="${escape(drawn.title || words.aJourney)}">${drawn.svg.trim()}</div>` : '';
    return `${map}${sentence === undefined ? '' : `<p class="journey-says">${escape(sentence)}</p>`}`;
}

function sentenceOf(drawn: DrawnText | undefined, { broken, fence }: PageWords, line: number): string | undefined {
    if (!drawn) return fence.drawing;
    if (drawn.error) return fence.line(line + drawn.error.line, drawn.error.sentence);
    if (drawn.missing !== undefined) return fence.missing(drawn.missing);
    return drawn.svg === '' ? fence.none : drawn.broken ? broken : undefined;
}
