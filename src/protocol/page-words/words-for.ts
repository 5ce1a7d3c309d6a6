import { pageLanguages } from './index.ts';
import type { PageWords } from './page-words.ts';

/** The page's words for a BCP 47 tag, of `de-AT` those of `de`; the first ones where the page does not speak the language. */
export function wordsFor(wanted: string | undefined): PageWords {
    const asked = (wanted ?? '').toLowerCase().replaceAll('_', '-');
    return pageLanguages.find(({ tag }) => asked === tag || asked.startsWith(`${tag}-`)) ?? pageLanguages[0];
}
