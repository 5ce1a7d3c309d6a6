import type { Wait } from '../../../model/journey.ts';
import type { Sheet } from '../../sheet.ts';
import { amountOf, lineOf, plain } from '../line.ts';
import type { Field } from './field.ts';

export const time: Field = {
    name: 'time',
    lane: 'time',
    addsUp: true,
    lines: (sheet, column) => [
        ...column.takes.flatMap(fact => lineOf(sheet, fact, sheet.captions.takes(amountOf(sheet, fact.amount)))),
        ...column.waits.flatMap(wait => lineOf(sheet, wait, ...waitWords(sheet, wait)))
    ]
};

export const money: Field = {
    name: 'money',
    lane: 'time',
    addsUp: true,
    lines: (sheet, { pays, costToServe }) => [
        ...pays ? plain(sheet.captions.pays(amountOf(sheet, pays))) : [],
        ...costToServe ? plain(sheet.captions.costs(amountOf(sheet, costToServe))) : []
    ]
};

function waitWords(sheet: Sheet, { amount, informed }: Wait): [string, string[]] {
    const { captions } = sheet;
    if (amount.from === 0 && !amount.to) return [captions.noWait, []];
    const told = informed ? captions.informed(informed.every && amountOf(sheet, informed.every)) : captions.notInformed;
    return [captions.waits(amountOf(sheet, amount)), [told, ...informed?.text === undefined ? [] : [informed.text]]];
}
