import { AstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { TextEdit } from '../../edit/text-edit.ts';
import type { Feature } from '../../language/generated/ast.ts';
import { writtenText } from '../../language/written.ts';
import type { FileEdits } from '../workspace-edit.ts';
import { placesOf, type Workspace } from './places-of.ts';
import { sameOnes } from './said-again.ts';
import type { Thing } from './thing-at.ts';
import { writtenHere } from './written-here.ts';

/** Gives another name to a thing wherever it is called by its old one; where a pain is said by its text, the text is its name and changes with it. */
export function renamed(thing: Thing, old: string, name: string, services: Workspace): readonly FileEdits[] {
    const edits = new Map<LangiumDocument, TextEdit[]>();
    for (const place of placesOf(thing, services)) {
        if (place.name !== old) continue;
        const { document, offset, end } = place;
        const text = writtenHere(name, place);
        const some = edits.get(document) ?? [];
        edits.set(document, some);
        if (document.textDocument.getText().slice(offset, end) !== text) some.push({ offset, end, text });
    }
    const own = AstUtils.getDocument(thing);
    return [...edits].map(([document, some]) => [document, document === own ? [...some, ...titles(thing, old, name)] : some]);
}

/** The titles that the same pains have the old name as, and no other name. */
function titles(thing: Thing, old: string, name: string): readonly TextEdit[] {
    if (thing.$type !== 'Feature' || thing.name === old) return [];
    return sameOnes(thing).flatMap(one => {
        const place = (one as Feature).title === old ? GrammarUtils.findNodeForProperty(one.$cstNode, 'title') : undefined;
        return place ? [{ offset: place.offset, end: place.end, text: writtenText(name) }] : [];
    });
}
