import type { LangiumDocument, LangiumDocuments } from 'langium';
import type { JourneyFile } from '../../language/generated/ast.ts';
import { type Entry, entriesOf, journeyAround } from '../../language/outline.ts';
import type { Here } from './refactoring.ts';

/** What stands at an offset; in the indentation of a line, what the line starts with. */
export function hereAt(document: LangiumDocument<JourneyFile>, offset: number, documents: LangiumDocuments, asked: Pick<Here, 'isUnasked' | 'mayCreate'>): Here {
    const text = document.textDocument.getText();
    const blank = /^[^\S\r\n]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0].length;
    const entry = entryAt(document.parseResult.value, Math.max(offset, text.lastIndexOf('\n', offset - 1) + 1 + blank));
    const thing = entry && thingAround(entry);
    return { document, documents, entry, thing, journey: thing && thing.$container.$type !== 'JourneyFile' || thing?.$type === 'Journey' ? journeyAround(thing) : undefined, ...asked };
}

function entryAt(file: JourneyFile, offset: number): Entry | undefined {
    let found: Entry | undefined;
    let entries: readonly Entry[] = entriesOf(file);
    for (;;) {
        const at = entries.filter(({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset <= $cstNode.end);
        const inner = at.find(({ $cstNode }) => offset < $cstNode!.end) ?? at[0];
        if (!inner) return found;
        found = inner;
        if (!('entries' in inner)) return found;
        entries = entriesOf(inner);
    }
}

/** What a caret is about: in an opportunity it is the column. */
function thingAround(entry: Entry): Entry | undefined {
    for (let around: Entry = entry; ; around = around.$container as Entry) {
        if (around.$type === 'Column' || around.$type === 'Phase' || around.$type === 'Journey') return around;
        if (around.$container.$type === 'JourneyFile') return around;
    }
}
