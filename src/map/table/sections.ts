import type { SectionName } from '../captions/table-captions.ts';
import type { Sheet } from '../sheet.ts';
import type { TableSection } from '../table.ts';
import { companyThings } from './things/company.ts';
import { channelThings } from './things/channels.ts';
import { initiativeThings } from './things/initiatives.ts';
import { metricThings } from './things/metrics.ts';
import { personaThings } from './things/personas.ts';
import { sourceThings } from './things/sources.ts';
import { teamThings } from './things/teams.ts';
import type { Things } from './things/thing.ts';

/** Who and what a journey speaks of, each with what is said of it. */
const sections: readonly (readonly [SectionName, Things])[] = [
    ['personas', personaThings],
    ['company', companyThings],
    ['channels', channelThings],
    ['teams', teamThings],
    ['metrics', metricThings],
    ['sources', sourceThings],
    ['initiatives', initiativeThings]
];

export function sectionsOf(sheet: Sheet): readonly TableSection[] {
    return sections.map(([name, things]) => ({ title: sheet.captions.table.sections[name], things: things(sheet) })).filter(section => section.things.length > 0);
}
