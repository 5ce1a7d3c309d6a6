import { titles, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const channels: Aspect = {
    about: 'channels', eachTraveller: true,
    inColumn: ({ via }) => via.map(({ id, for: names, channels }) => told(id, { channels: titles(channels) }, { for: names }))
};
