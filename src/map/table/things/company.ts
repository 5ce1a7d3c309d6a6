import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { amountOf, plain, wordOf } from '../line.ts';
import type { Things } from './thing.ts';

export const companyThings: Things = sheet => {
    const { brand, offering } = sheet.journey;
    const word = (text: string | undefined): string | undefined => text && wordOf(sheet, text);
    return [
        ...brand ? [{
            title: typeset(brand.title),
            facts: labelled(sheet, [['vision', plain(brand.vision)], ['mission', plain(brand.mission)], ['promises', brand.promises.flatMap(text => plain(text))]])
        }] : [],
        ...offering ? [{
            title: typeset(offering.title),
            facts: labelled(sheet, [
                ['kind', plain(offering.kind.map(kind => wordOf(sheet, kind)).join(', '))],
                ['sales', plain(word(offering.sales))],
                ['priceSensitivity', plain(word(offering.priceSensitivity))],
                ['price', plain(offering.price && amountOf(sheet, offering.price))]
            ])
        }] : []
    ];
};
