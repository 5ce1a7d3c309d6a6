import { numberText } from '../../amounts.ts';
import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { plain, seen, wordOf } from '../line.ts';
import { shownMeasures } from './measures.ts';
import { eachOnce, type Things } from './thing.ts';

/** Where the knowledge of the columns and the measures comes from. */
export const sourceThings: Things = sheet => {
    const known = sheet.places.flatMap(({ column }) => [...column.feels, ...column.judges, ...column.pains, ...column.gains, ...column.evidence]);
    return eachOnce([...known, ...shownMeasures(sheet)].flatMap(one => one.sources)).map(source => ({
        title: typeset(source.title),
        facts: labelled(sheet, [
            ['kind', plain(source.kind && wordOf(sheet, source.kind))],
            ['on', plain(source.on && sheet.captions.date(source.on.text))],
            ['sample', plain(source.sample === undefined ? undefined : numberText(source.sample, sheet.language))],
            ['see', seen(plain(source.see), source.see)]
        ])
    }));
};
