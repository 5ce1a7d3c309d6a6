import type { Aspect } from './aspect.ts';
import { artifacts } from './artifacts.ts';
import { channels } from './channels.ts';
import { brand, offering } from './company.ts';
import { doing } from './doing.ts';
import { emotion } from './emotion.ts';
import { evidence } from './evidence.ts';
import { expectations } from './expectations.ts';
import { gains } from './gains.ts';
import { handovers } from './handovers.ts';
import { initiatives } from './initiatives.ts';
import { around, asOf, goal, language, model, owner, period, scenario, state, status, validated } from './journey-facts.ts';
import { judgement } from './judgement.ts';
import { kind } from './kind.ts';
import { details, improves, replaces } from './links.ts';
import { importance, momentOfTruth, optional } from './marks.ts';
import { measures } from './measures.ts';
import { costToServe, pays } from './money.ts';
import { needs } from './needs.ts';
import { notes } from './notes.ts';
import { opportunities } from './opportunities.ts';
import { pains } from './pains.ts';
import { personas } from './personas.ts';
import { policies } from './policies.ts';
import { skippedFor } from './skipping.ts';
import { takes } from './takes.ts';
import { thinking } from './thinking.ts';
import { channelThings, metricThings, sourceThings, systemThings, teamThings } from './used-things.ts';
import { views } from './views.ts';
import { waits } from './waits.ts';
import { wants } from './wants.ts';
import { ways } from './ways.ts';
import { backstage, frontstage, support } from './work.ts';

/** In the order in which the changes of a journey, a phase or a column are told. */
export const aspects: readonly Aspect[] = [
    state, improves, status, model, brand, offering, personas, scenario, goal, around, period, owner, asOf, language, validated,
    emotion, judgement, pains, gains, expectations, takes, waits, pays, costToServe, measures, ways,
    kind, momentOfTruth, importance, optional, skippedFor,
    channels, doing, thinking, wants, needs, frontstage, backstage, support, handovers, artifacts, policies, evidence,
    opportunities, initiatives, details, replaces, notes, views,
    channelThings, teamThings, systemThings, sourceThings, metricThings
];
