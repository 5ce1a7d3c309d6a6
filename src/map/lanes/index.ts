import type { Lane } from '../lane.ts';
import { artifacts } from './artifacts.ts';
import { backstage } from './backstage.ts';
import { channels } from './channels.ts';
import { doing } from './doing.ts';
import { emotion } from './emotion.ts';
import { evidence } from './evidence.ts';
import { frontstage } from './frontstage.ts';
import { gains } from './gains.ts';
import { judgement } from './judgement.ts';
import { metrics } from './metrics.ts';
import { needs } from './needs.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { policies } from './policies.ts';
import { support } from './support.ts';
import { systems } from './systems.ts';
import { thinking } from './thinking.ts';
import { time } from './time.ts';
import { touchpoints } from './touchpoints.ts';

/** The lanes of a map from top to bottom. */
export const lanes: readonly Lane[] = [
    touchpoints, artifacts, channels, emotion, judgement, doing, thinking, needs, pains, gains,
    frontstage, backstage, support, systems, policies, time, metrics, opportunities, evidence
];
