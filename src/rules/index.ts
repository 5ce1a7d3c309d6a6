import { allSmiles } from './all-smiles.ts';
import { channelNobodyUses } from './channel-nobody-uses.ts';
import { emptyPhase } from './empty-phase.ts';
import { endsLow } from './ends-low.ts';
import { funnelInDisguise } from './funnel-in-disguise.ts';
import { impossibleDates } from './impossible-dates.ts';
import { impossibleMetric } from './impossible-metric.ts';
import { insideOut } from './inside-out.ts';
import { metricWithoutTarget } from './metric-without-target.ts';
import { missedWithoutPain } from './missed-without-pain.ts';
import { momentOnAssumption } from './moment-on-assumption.ts';
import { momentWithoutMetric } from './moment-without-metric.ts';
import { neverValidated } from './never-validated.ts';
import { nothingAfter } from './nothing-after.ts';
import { oneSideMissing } from './one-side-missing.ts';
import { openHandover } from './open-handover.ts';
import { opportunityWithoutOwner } from './opportunity-without-owner.ts';
import { orphanMetric } from './orphan-metric.ts';
import { painWithoutOpportunity } from './pain-without-opportunity.ts';
import { personaLeftOut } from './persona-left-out.ts';
import { requiredSkipped } from './required-skipped.ts';
import type { Rule } from './rule.ts';
import { scoreOutOfRange } from './score-out-of-range.ts';
import { silentWait } from './silent-wait.ts';
import { stale } from './stale.ts';
import { timeRunsBackwards } from './time-runs-backwards.ts';
import { toBeWorse } from './to-be-worse.ts';
import { tooBig } from './too-big.ts';
import { touchpointWithoutChannel } from './touchpoint-without-channel.ts';
import { unexplainedLow } from './unexplained-low.ts';
import { unreachable } from './unreachable.ts';

/** The rules in the order of their documentation: errors, then warnings, then what is worth a thought. */
export const rules: readonly Rule[] = [
    scoreOutOfRange,
    impossibleMetric,
    timeRunsBackwards,
    unreachable,
    requiredSkipped,
    impossibleDates,
    emptyPhase,
    touchpointWithoutChannel,
    channelNobodyUses,
    personaLeftOut,
    unexplainedLow,
    missedWithoutPain,
    painWithoutOpportunity,
    opportunityWithoutOwner,
    metricWithoutTarget,
    orphanMetric,
    momentWithoutMetric,
    nothingAfter,
    silentWait,
    openHandover,
    funnelInDisguise,
    oneSideMissing,
    neverValidated,
    toBeWorse,
    momentOnAssumption,
    allSmiles,
    endsLow,
    stale,
    insideOut,
    tooBig,
];
