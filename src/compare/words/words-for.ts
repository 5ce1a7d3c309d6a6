import { languages } from './index.ts';
import type { Words } from './words.ts';

/** The words for a BCP 47 tag, of `de-AT` those of `de`. */
export function wordsFor(wanted: string | undefined): Words {
    const asked = (wanted ?? '').toLowerCase().replaceAll('_', '-');
    return languages.find(({ tag }) => asked === tag || asked.startsWith(`${tag}-`)) ?? languages[0];
}
