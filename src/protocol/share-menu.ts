import { escape } from './markup.ts';
import type { PageWords } from './page-words/page-words.ts';

/** The ways in which a reader takes along what is shown, in the order of the menu. */
export const sharings = ['picture', 'svg', 'link', 'print'] as const;

export type Sharing = typeof sharings[number];

/** The button of the bar, and the menu that it opens. */
export function shareMenu({ share }: PageWords): { readonly button: string; readonly menu: string } {
    const item = (way: Sharing): string => `<li><button type="button" data-share="${way}"><b>${escape(share.ways[way])}</b> <span>${escape(share.hints[way])}</span></button></li>`;
    return {
        button: `<button type="button" id="share" popovertarget="sharings">${escape(share.name)}</button>`,
        menu: `<div id="sharings" popover role="group" aria-label="${escape(share.name)}">
<ul>
${sharings.map(item).join('\n')}
</ul>
</div>
`
    };
}
