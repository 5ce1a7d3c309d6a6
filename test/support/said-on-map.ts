import { amountText, percent, valueText } from '../../src/map/amounts.ts';
import { lanesOf } from '../../src/map/draw-map.ts';
import { historiesOf } from '../../src/map/history.ts';
import type { Scene } from '../../src/map/scene.ts';
import type { Sheet } from '../../src/map/sheet.ts';
import type { Amount, Column, Fact, Way, Work } from '../../src/model/journey.ts';
import type { View } from '../../src/model/journey.ts';
import { textsOf } from './scene-texts.ts';

/** A text that stands in a cell. */
export interface Said {
    /** The id of the cell. */
    readonly cell: string;
    readonly text: string;
}

/** All that the lanes of a picture have to tell of the columns that it shows, for those whom it shows. */
export function saidBy(sheet: Sheet, view: View | undefined): readonly Said[] {
    const lanes = lanesOf(view).map(({ name }) => name);
    return sheet.places.flatMap(({ column }) => lanes.flatMap(lane => (tellers[lane]?.(column, sheet, lanes) ?? []).map(text => ({ cell: `${lane}~${column.id}`, text }))))
        .filter(({ text }) => bare(text) !== '');
}

/** What is missing in the cells of some scenes, which are one picture. */
export function missingIn(scenes: readonly Scene[], said: readonly Said[]): readonly Said[] {
    const texts = new Map<string, string>();
    for (const { owner, text } of scenes.flatMap(textsOf)) texts.set(owner, (texts.get(owner) ?? '') + bare(text.text));
    return said.filter(({ cell, text }) => !texts.get(cell)?.includes(bare(text)));
}

/** Without what a line's end and a printer's hand change: spaces, hyphens, quotation marks. */
export function bare(text: string): string {
    return text.replace(/[\s\u200b'’‘"“”„«»「」『』-]/gu, '');
}

type Teller = (column: Column, sheet: Sheet, lanes: readonly string[]) => readonly string[];

const tellers: Readonly<Record<string, Teller>> = {
    touchpoints: (column, sheet) => [column.title, ...column.replaces.map(({ title }) => title), ...below(column, sheet)],
    artifacts: column => column.artifacts.map(({ text }) => text),
    channels: (column, sheet) => shown(sheet, column.via).flatMap(({ channels }) => channels.map(({ title }) => title)),
    emotion: (column, sheet) => shown(sheet, column.feels).map(({ text }) => text ?? ''),
    judgement: (column, sheet) => shown(sheet, column.judges).map(({ text }) => text ?? ''),
    doing: (column, sheet) => shown(sheet, column.does).map(({ text }) => text),
    thinking: (column, sheet) => shown(sheet, column.thinks).map(({ text }) => text),
    needs: (column, sheet) => shown(sheet, [...column.wants, ...column.needs, ...column.expects]).map(({ text }) => text),
    pains: (column, sheet) => shown(sheet, column.pains).map(({ title }) => title),
    gains: (column, sheet) => shown(sheet, column.gains).map(({ title }) => title),
    frontstage: (column, sheet) => column.frontstage.flatMap(work => [...done(work, sheet), ...work.systems.map(({ title }) => title)]),
    backstage: (column, sheet, lanes) => [
        ...column.backstage.flatMap(work => [...done(work, sheet), ...lanes.includes('systems') ? [] : work.systems.map(({ title }) => title)]),
        ...column.handovers.flatMap(({ team, text }) => [team.title, text ?? ''])
    ],
    support: (column, sheet, lanes) => column.support.flatMap(work => [...done(work, sheet), ...lanes.includes('systems') ? [] : work.systems.map(({ title }) => title)]),
    systems: ({ frontstage, backstage, support }) => [...frontstage, ...backstage, ...support].flatMap(({ systems }) => systems.map(({ title }) => title)),
    policies: column => column.policies.map(({ text }) => text),
    time: (column, sheet) => [
        ...shown(sheet, column.takes).map(({ amount }) => amountOf(amount, sheet)),
        ...shown(sheet, column.waits).map(({ amount }) => amount.from === 0 && !amount.to ? sheet.captions.noWait : amountOf(amount, sheet)),
        ...[column.pays, column.costToServe].flatMap(amount => amount ? [amountOf(amount, sheet)] : [])
    ],
    metrics: ({ measures }, sheet) => historiesOf(sheet, measures).flatMap(({ latest: { metric, value, unit } }) =>
        [metric.title, value === undefined ? '–' : valueText(value, unit ?? metric.unit, sheet.language)]),
    opportunities: ({ name }, { journey }) => journey.opportunities.filter(({ column }) => column === name).flatMap(one =>
        [one.title, one.owner?.title ?? '', ...journey.initiatives.filter(({ name }) => one.initiatives.includes(name)).map(({ title }) => title)]),
    evidence: column => column.evidence.filter(({ text }) => text.trim() !== '').flatMap(({ text, sources }) => [text, ...sources.map(({ title }) => title)])
};

/** Of a way out, and of one that goes on under a condition: share, condition and outcome. */
function below({ name }: Column, sheet: Sheet): readonly string[] {
    return (sheet.waysFrom.get(name) ?? []).filter(way => way.kind === 'exit' || way.kind === 'next' && way.branch).flatMap(way => wordsOf(way, sheet));
}

export function wordsOf({ share, shareIs, when, outcome }: Way, { captions, language }: Sheet): readonly string[] {
    return [...share < 100 && shareIs !== 'divided' ? [percent(share, language)] : [], when ?? '', ...outcome ? [captions.outcomes[outcome]] : []];
}

function done({ text, teams, takes }: Work, sheet: Sheet): readonly string[] {
    return [text ?? '', ...teams.map(({ title }) => title), ...takes ? [amountOf(takes, sheet)] : []];
}

function amountOf(amount: Amount, { language }: Sheet): string {
    return amountText(amount, language);
}

function shown<F extends Pick<Fact, 'for'>>({ travellers }: Sheet, facts: readonly F[]): readonly F[] {
    return facts.filter(fact => fact.for.length === 0 || travellers.some(({ persona }) => fact.for.includes(persona.name)));
}
