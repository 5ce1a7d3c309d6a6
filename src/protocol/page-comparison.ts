import { escape } from './markup.ts';
import type { PageWords } from './page-words/page-words.ts';

/** The strip below the picture that tells what it differs in from what it is compared with; empty until its script fills it. */
export function comparisonStrip({ comparison: words }: PageWords): string {
    const step = (name: string, title: string, sign: string, keys: readonly string[]): string =>
        `<button type="button" data-step="${name}" aria-keyshortcuts="${keys.join(' ')}" aria-label="${escape(title)}" title="${escape(`${title} (${keys[0]})`)}">${sign}</button>`;
    return `<section id="comparison" aria-label="${escape(words.name)}" hidden>
<p class="with" role="status"></p>
<p class="sum" role="status"></p>
<p class="change" role="status"></p>
<div class="steps">${step('previous', words.previous, '‹', ['Shift+N', 'Shift+F7'])}<span class="place"></span>${step('next', words.next, '›', ['N', 'F7'])}</div>
<button type="button" data-step="stop" aria-label="${escape(words.stop)}" title="${escape(words.stop)}">×</button>
</section>`;
}
