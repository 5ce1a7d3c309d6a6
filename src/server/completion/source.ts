import type { Here } from './here.ts';
import type { Offer } from './offer.ts';

/** One sort of things that are offered, the likeliest first; nothing where they cannot stand. */
export type Source = (here: Here) => readonly Offer[] | Promise<readonly Offer[]>;
