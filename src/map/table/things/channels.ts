import { typeset } from '../../typeset.ts';
import { labelled } from '../labelled.ts';
import { plain, wordOf } from '../line.ts';
import { eachOnce, type Things } from './thing.ts';

export const channelThings: Things = sheet => {
    const used = sheet.places.flatMap(({ column }) => column.via.flatMap(via => via.channels));
    const liked = sheet.travellers.flatMap(({ persona }) => persona.uses);
    return eachOnce([...used, ...liked]).map(channel => ({
        title: typeset(channel.title),
        facts: labelled(sheet, [
            ['kind', plain(channel.kinds.map(kind => wordOf(sheet, kind)).join(', '))],
            ['ownership', plain(wordOf(sheet, channel.ownership))],
            ['owner', plain(channel.owner?.title)]
        ])
    }));
};
