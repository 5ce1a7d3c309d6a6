import type { ReferenceInfo } from 'langium';
import type * as ast from '../generated/ast.ts';
import { fileOf } from '../outline.ts';
import type { Fix } from '../wish.ts';
import { PLACES } from '../words.ts';
import { writtenName } from '../written.ts';

/** Declares the thing that a name was meant for, where it belongs; nothing for what other journeys should have. */
export function declarations(info: ReferenceInfo, name: string, wanted: string): readonly Fix[] {
    const written = writtenName(name);
    const word = wanted.toLowerCase();
    if (PLACES['file']!.includes(word)) {
        return [{ title: `Declare ${word} ${written}`, wishes: [{ do: 'add', to: fileOf(info.container), text: `${word} ${written}${FACTS[word] ?? ''}` }] }];
    }
    const path = info.container.$container as ast.Path | undefined;
    if (path?.$type !== 'Path' || path.parts.length > 1) return [];
    const { $container: around, ...fact } = path.$container;
    if (fact.$type === 'Next' && around.$type === 'Column') {
        return ['touchpoint', 'action'].map(kind => ({ title: `Add ${kind} ${written}`, wishes: [{ do: 'add', to: around.$container, text: `${kind} ${written}`, behind: around }] }));
    }
    if (fact.$type !== 'PathFact' || fact.word !== 'solves' || around.$type !== 'Opportunity' || around.$container.$type !== 'Column') return [];
    return [{ title: `Add pain ${written}`, wishes: [{ do: 'add', to: around.$container, text: `pain ${written}` }] }];
}

/** What a thing should say at least. */
const FACTS: Readonly<Record<string, string>> = { channel: ' { kind digital }', metric: ' { kind custom }', journey: ' {\n}' };
