import { date, text, titles, told, word } from '../told.ts';
import type { Aspect } from './aspect.ts';

export const evidence: Aspect = {
    about: 'evidence', ofItsOwn: true,
    inColumn: ({ evidence }) => evidence.map(({ id, for: names, text: said, grade, sources, on, see }) =>
        told(id, { text: text(said), grade: word(grade), sources: titles(sources), on: date(on), see: text(see) }, { for: names }))
};
