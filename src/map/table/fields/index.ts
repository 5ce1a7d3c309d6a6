import { channels } from './channels.ts';
import { evidence } from './evidence.ts';
import { gains, pains } from './features.ts';
import type { Field } from './field.ts';
import { kind } from './kind.ts';
import { artifacts, doing, expectations, needs, note, policies, thinking, wants } from './lines.ts';
import { metrics } from './metrics.ts';
import { opportunities } from './opportunities.ts';
import { emotion, judgement } from './reactions.ts';
import { money, time } from './time.ts';
import { ways } from './ways.ts';
import { backstage, frontstage, handovers, support, systems } from './works.ts';

/** In the order of the map's lanes. */
export const fields: readonly Field[] = [
    kind, ways, artifacts, channels, emotion, judgement, doing, thinking, wants, needs, expectations, pains, gains,
    frontstage, backstage, handovers, support, systems, policies, time, money, metrics, opportunities, evidence, note
];
