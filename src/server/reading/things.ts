import type { AstNode } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { type ColumnOutline, entriesOf, type Entry, type JourneyOutline, outlineOf, type PhaseOutline } from '../../language/outline.ts';
import { wordOf } from '../../language/word-of.ts';

/** A thing as a reader finds it: with the word that starts it, with what is said in it, and with the things inside of it. */
export interface Thing {
    readonly node: AstNode & { readonly name?: string; readonly title?: string };
    readonly word: string;
    readonly facts: readonly Entry[];
    readonly inside: readonly Thing[];
}

/** The things of a file in the order of the text; a half-typed one, which may have no name yet, is among them. */
export function thingsOf(file: JourneyFile): readonly Thing[] {
    const { declared, journeys } = outlineOf(file);
    return inOrder(declared.map(node => {
        const journey = node.$type === 'Journey' ? journeys.find(one => one.node === node) : undefined;
        return journey ? journeyThing(journey) : { node, word: wordOf(node), facts: entriesOf(node), inside: [] };
    }));
}

/** What a thing is called where there is room for one line: its title, or else its name; a nameless one goes by its word. */
export function labelOf({ node, word }: Thing): string {
    return [node.title, node.name].map(text => text?.trim().replaceAll(/\s+/g, ' ')).find(text => text) ?? word;
}

function journeyThing({ node, facts, phases }: JourneyOutline): Thing {
    return { node, word: 'journey', facts, inside: inOrder([...featuresOf(facts), ...phases.flatMap(phaseThings)]) };
}

/** Columns that stand in no phase stand in their journey. */
function phaseThings({ node, facts, columns }: PhaseOutline): readonly Thing[] {
    const inside = inOrder([...featuresOf(facts), ...columns.map(columnThing)]);
    return node ? [{ node, word: 'phase', facts, inside }] : inside;
}

function columnThing({ node, facts }: ColumnOutline): Thing {
    return { node, word: node.kind, facts, inside: featuresOf(facts) };
}

function featuresOf(facts: readonly Entry[]): readonly Thing[] {
    return facts.flatMap(node => {
        if (node.$type === 'Feature') return { node, word: node.word, facts: [], inside: [] };
        return node.$type === 'Opportunity' ? { node, word: 'opportunity', facts: node.entries, inside: [] } : [];
    });
}

/** What no text stands for is left out. */
function inOrder(things: readonly Thing[]): readonly Thing[] {
    return things.filter(({ node }) => node.$cstNode).sort((a, b) => a.node.$cstNode!.offset - b.node.$cstNode!.offset);
}
