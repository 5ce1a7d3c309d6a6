import type { AstNode } from 'langium';
import type { JourneyFile } from '../language/generated/ast.ts';
import { fileOf } from '../language/outline.ts';

/** A text with the manner in which it is written. */
export interface Manuscript {
    readonly text: string;
    /** The line end that it has more of. */
    readonly eol: string;
    /** One level of indentation: its own, or two blanks where it has none. */
    readonly unit: string;
}

const manuscripts = new WeakMap<JourneyFile, Manuscript>();

/** The text that a node stands in. */
export function manuscriptOf(node: AstNode): Manuscript {
    const file = fileOf(node);
    let manuscript = manuscripts.get(file);
    if (!manuscript) {
        const text = file.$cstNode?.root.fullText ?? '';
        manuscripts.set(file, manuscript = { text, eol: eolOf(text), unit: unitOf(text) });
    }
    return manuscript;
}

/** The line end that a text has more of. */
export function eolOf(text: string): '\n' | '\r\n' {
    const all = text.match(/\n/g)?.length ?? 0;
    const both = text.match(/\r\n/g)?.length ?? 0;
    return both * 2 > all ? '\r\n' : '\n';
}

/** What the first line in a block has more of than the line that opens it. */
function unitOf(text: string): string {
    const [, outer = '', inner = ''] = /^([^\S\r\n]*)\S.*\{[^\S\r\n]*\r?\n(?:[^\S\r\n]*\r?\n)*(?=\1[^\S\r\n]+\S)([^\S\r\n]*)/m.exec(text) ?? [];
    return inner.slice(outer.length) || '  ';
}

/** The blanks that the line of an offset starts with. */
export function indentationAt({ text }: Manuscript, offset: number): string {
    return /^[^\S\r\n]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0];
}

/** A text of one or several lines as it stands at an indentation; each two blanks of its own are one level. */
export function indented(text: string, indentation: string, { unit, eol }: Manuscript): string {
    return text.split(/\r?\n/).map(line => {
        const own = /^ */.exec(line)![0].length;
        return line.trim() === '' ? '' : indentation + unit.repeat(own >> 1) + line.slice(own & ~1);
    }).join(eol);
}

/** The text as it would stand at the left edge, each level two blanks wide. */
export function outdented(text: string, indentation: string, { unit }: Manuscript): string {
    return text.split(/\r?\n/).map((line, i) => {
        const rest = i > 0 && line.startsWith(indentation) ? line.slice(indentation.length) : line;
        let levels = 0;
        while (rest.startsWith(unit, levels * unit.length)) levels++;
        return '  '.repeat(levels) + rest.slice(levels * unit.length);
    }).join('\n');
}
