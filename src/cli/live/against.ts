import type { LangiumDocument, LangiumDocuments } from 'langium';
import { anotherJourney, anotherPersona, type Opposite, theBase } from '../../server/comparing/opposite.ts';

/** What an address compares with: `base`; `@Walter`, or `@Walter,Aylin` behind Aylin; or a served file with, if need be, a journey's name, `return.journey#Return`. */
export function oppositeIn(address: string, documentOf: (file: string) => LangiumDocument | undefined, documents: LangiumDocuments): Opposite {
    if (address === 'base') return theBase(documents);
    if (address.startsWith('@')) {
        const [persona = '', shown] = address.slice(1).split(',');
        return anotherPersona({ persona, shown });
    }
    const [file = '', journey] = address.split('#');
    return anotherJourney(documentOf(file), journey, documents);
}
