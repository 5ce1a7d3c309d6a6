import type { Lens } from './lens.ts';
import { lowestMoment } from './lowest-moment.ts';
import { openPain } from './open-pain.ts';
import { preview } from './preview.ts';
import { travels } from './travels.ts';

export const lenses: readonly Lens[] = [
    travels,
    preview,
    lowestMoment,
    openPain
];
