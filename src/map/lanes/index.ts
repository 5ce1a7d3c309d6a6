import type { Lane } from '../lane.ts';
import { channels } from './channels.ts';
import { doing } from './doing.ts';
import { emotion } from './emotion.ts';
import { gains } from './gains.ts';
import { judgement } from './judgement.ts';
import { metrics } from './metrics.ts';
import { needs } from './needs.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { thinking } from './thinking.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';

/** The lanes of a map from top to bottom. */
export const lanes: readonly Lane[] = [
    touchpoints, channels, emotion, judgement, doing, thinking, needs, pains, gains, time, metrics, opportunities
];
