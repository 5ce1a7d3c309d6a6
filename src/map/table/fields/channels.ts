import { lineOf } from '../line.ts';
import type { Field } from './field.ts';

export const channels: Field = {
    name: 'channels',
    lane: 'channels',
    lines: (sheet, column) => column.via.flatMap(via => via.channels.flatMap(channel => lineOf(sheet, via, channel.title)))
};
