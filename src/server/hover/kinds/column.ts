import type * as ast from '../../../language/generated/ast.ts';
import { amountText, scoreText } from '../../../map/amounts.ts';
import { english } from '../../../map/captions/english.ts';
import type { Column, Journey, Phase, Reaction } from '../../../model/journey.ts';
import { few, line, quoted, whom } from '../phrases.ts';
import { readAround } from '../read-around.ts';
import type { Teller } from '../teller.ts';
import { usedLineIfAny } from '../used-line.ts';
import { titleOf } from '../uses.ts';
import { waysFrom, waysTo } from '../ways.ts';

export const column: Teller = {
    type: 'Column',
    tell(node: ast.Column, usesOf) {
        const read = readAround(node);
        const known = read?.columns.find(({ id }) => read.nodeOf(id) === node);
        if (!read || !known) return { name: titleOf(node), kind: node.kind, lines: [] };
        const { journey } = read;
        return {
            name: known.title,
            kind: [known.kind, ...marksOf(known)].join(', '),
            lines: [
                ...line('Phase', phaseText(journey, journey.phases.find(({ columns }) => columns.includes(known)))),
                ...line('Channels', known.via.map(via => via.channels.map(({ title }) => title).join(', ') + whom(via.for, journey.personas)).join('; ')),
                ...line('Feels', reactions(known.feels, journey, text => text)),
                ...line('Judges', reactions(known.judges, journey, quoted)),
                ...line('Expects', few(known.expects.map(({ text, result }) => quoted(text) + (result ? ` ${english.result[result]}` : '')))),
                ...line('Pains', few(known.pains.map(({ title, severity }) => title + (severity ? ` (${severity})` : '')))),
                ...line('Time', timesOf(known, journey)),
                ...line('Comes from', waysTo(known, journey)),
                ...line('Leads to', waysFrom(known, journey)),
                ...usedLineIfAny(usesOf(node), read.outline.node)
            ]
        };
    }
};

function marksOf({ momentOfTruth, importance, optional, skippedFor }: Column): readonly string[] {
    return [
        ...momentOfTruth ? [english.momentOfTruth] : [],
        ...importance === undefined ? [] : [english.importance(importance)],
        ...optional ? [english.optional] : [],
        ...skippedFor.length > 0 ? [english.skippedFor(skippedFor.join(', '))] : []
    ];
}

function phaseText({ around }: Journey, phase: Phase | undefined): string | undefined {
    if (!phase?.title) return undefined;
    return phase.title + (phase.period ? ` (${english.period(phase.period, around).toLowerCase()})` : '');
}

function reactions(all: readonly Reaction[], { personas }: Journey, say: (text: string) => string): string {
    return all.map(({ text, score, for: names }) =>
        [...text === undefined ? [] : [say(text)], ...score === undefined ? [] : [scoreText(score)]].join(' ') + whom(names, personas)).join('; ');
}

function timesOf({ takes, waits }: Column, { personas }: Journey): string {
    return [
        ...takes.map(({ amount, for: names }) => english.takes(amountText(amount)) + whom(names, personas)),
        ...waits.map(({ amount, for: names }) => english.waits(amountText(amount)) + whom(names, personas))
    ].join(', ');
}
