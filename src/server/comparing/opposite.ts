import { type LangiumDocument, type LangiumDocuments, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver';
import type { Journey as JourneyTree } from '../../language/generated/ast.ts';
import { fileOf } from '../../language/outline.ts';
import { importersOf } from '../../language/imports.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey } from '../../model/journey.ts';
import { travelledBy } from '../../model/travelled-by.ts';
import type { Against } from '../../protocol/comparing.ts';
import { chooseJourney } from '../draw.ts';
import { linkedDocument } from '../linked-document.ts';
import type { Editions } from './editions.ts';
import type { Reason } from './why-not.ts';

/** Two journeys to compare, or why there is nothing to compare with. */
export type Opposed = Opponents | { readonly reason: Reason };

export interface Opponents {
    readonly before: Journey;
    readonly after: Journey;
    /** What a reader calls the one before. */
    readonly with?: string;
    /** The names of two personas of one journey, who is shown and who is behind. */
    readonly personas?: { readonly shown: string; readonly behind: string };
}

/** Finds what a journey is compared with, once its document is linked. */
export type Opposite = (drawn: Journey, tree: JourneyTree) => Opposed;

/** Reads what a drawing is compared with, ahead of the document that is drawn, so that nothing comes between that one's linking and its picture. */
export async function readOpposite(shared: LangiumSharedServices, editions: Editions, against: Against, token: CancellationToken): Promise<Opposite> {
    const documents = shared.workspace.LangiumDocuments;
    if (against === 'base') return theBase(documents);
    if ('persona' in against) return anotherPersona(against);
    const uri = URI.parse(against.uri);
    if ('text' in against) {
        const old = await editions.journeysOf(uri, against.text);
        return after => {
            const before = old.find(({ name }) => name === after.name);
            return before ? { before, after, with: against.name } : { reason: 'notYet' };
        };
    }
    return anotherJourney(await linkedDocument(shared, uri, token), against.journey, documents);
}

/** The journey that the drawn one improves on. */
export function theBase(documents: LangiumDocuments): Opposite {
    return (after, tree) => {
        const base = tree.base?.ref;
        const document = base && fileOf(base).$document;
        return document && base !== tree ? opponents(buildJourney(base, importersOf(document, documents)), after) : { reason: 'noBase' };
    };
}

/** The journey of this name in a linked document, or else its first one. */
export function anotherJourney(document: LangiumDocument | undefined, journey: string | undefined, documents: LangiumDocuments): Opposite {
    const tree = document && chooseJourney(document, { journey }).tree;
    const before = tree && buildJourney(tree, importersOf(document, documents));
    return after => before ? opponents(before, after) : { reason: 'gone' };
}

/** The same journey as another persona travels it. */
export function anotherPersona({ persona, shown }: { readonly persona: string; readonly shown?: string }): Opposite {
    return journey => {
        const { personas } = journey;
        const behind = personas.find(({ name }) => name === persona);
        const front = personas.find(({ name }) => name === shown && name !== persona) ?? personas.find(({ name }) => name !== persona);
        if (!behind || !front) return { reason: 'noPersona' };
        return { before: travelledBy(journey, behind, front), after: travelledBy(journey, front), with: behind.title, personas: { shown: front.name, behind: behind.name } };
    };
}

function opponents(before: Journey, after: Journey): Opponents {
    return { before, after, with: before.title || before.name };
}
