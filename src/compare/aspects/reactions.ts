import type { Reaction } from '../../model/journey.ts';
import { score, text, titles, told, word, type Told } from '../told.ts';

export function reaction({ id, score: felt, text: said, grade, sources, for: names }: Reaction): Told {
    return told(id, { score: score(felt), text: text(said), grade: word(grade), sources: titles(sources) }, { for: names, better: { score: 'higher' } });
}
