import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { amountOf, plain, titlesOf } from '../line.ts';
import type { Things } from './thing.ts';

export const initiativeThings: Things = sheet => {
    const { captions, journey } = sheet;
    return journey.initiatives.map(initiative => ({
        title: typeset(initiative.title),
        facts: labelled(sheet, [
            ['implements', journey.opportunities.filter(one => initiative.implements.includes(one.name)).flatMap(one => plain(one.title))],
            ['owner', plain(initiative.owner?.title)],
            ['status', plain(initiative.status && captions.initiative[initiative.status])],
            ['starts', plain(initiative.starts && captions.date(initiative.starts.text))],
            ['due', plain(initiative.due && captions.date(initiative.due.text))],
            ['moves', plain(titlesOf(initiative.moves))],
            ['worth', plain(initiative.worth && amountOf(sheet, initiative.worth))]
        ])
    }));
};
