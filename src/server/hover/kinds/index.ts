import type { Teller } from '../teller.ts';
import { brand } from './brand.ts';
import { channel } from './channel.ts';
import { column } from './column.ts';
import { feature } from './feature.ts';
import { initiative } from './initiative.ts';
import { journey } from './journey.ts';
import { metric } from './metric.ts';
import { offering } from './offering.ts';
import { opportunity } from './opportunity.ts';
import { persona } from './persona.ts';
import { phase } from './phase.ts';
import { segment } from './segment.ts';
import { source } from './source.ts';
import { system } from './system.ts';
import { team } from './team.ts';
import { view } from './view.ts';

export const tellers: readonly Teller[] = [
    persona,
    channel,
    team,
    system,
    source,
    metric,
    brand,
    offering,
    segment,
    journey,
    phase,
    column,
    feature,
    opportunity,
    initiative,
    view
];
