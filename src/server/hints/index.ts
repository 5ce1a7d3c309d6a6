import type { Hint } from './hint.ts';
import { measurementAge } from './measurement-age.ts';
import { phaseEmotion } from './phase-emotion.ts';
import { remainingShare } from './remaining-share.ts';

export const hints: readonly Hint[] = [
    phaseEmotion,
    remainingShare,
    measurementAge
];
