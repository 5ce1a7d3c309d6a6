import type { Felt } from '../../model/journey.ts';
import { text, titles, told, word, type Told } from '../told.ts';
import { SEVERITIES } from './scales.ts';

export function felt({ id, name, title, severity, grade, sources, for: names }: Felt, key: (name: string) => string): Told {
    return told(id, { title: text(title), severity: word(severity), grade: word(grade), sources: titles(sources) },
        { for: names, key: key(name), thing: { name, title }, better: { severity: SEVERITIES } });
}
