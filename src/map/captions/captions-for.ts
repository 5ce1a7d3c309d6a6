import type { Captions } from './captions.ts';
import { languages } from './index.ts';

/** The captions for a BCP 47 tag, of `de-AT` those of `de`; the first ones where the map does not speak the language. */
export function captionsFor(wanted: string | undefined): Captions {
    const asked = (wanted ?? '').toLowerCase().replaceAll('_', '-');
    return languages.find(({ tag }) => asked === tag || asked.startsWith(`${tag}-`)) ?? languages[0];
}
