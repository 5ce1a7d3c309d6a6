import { text, title, told } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const handovers: Aspect = {
    about: 'handover',
    inColumn: ({ handovers }) => handovers.map(({ id, for: names, team, text: said }) => told(id, { to: title(team), text: text(said) }, { for: names }))
};
