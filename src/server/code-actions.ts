import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic, type Range } from 'vscode-languageserver';
import { adviceOn } from '../language/advice.ts';
import { wayOut } from './way-out.ts';

/** Offers what puts a problem right, whoever found it; what cannot be made is not offered. Only what the server itself has found in this very text is answered. */
export class JourneyCodeActions implements CodeActionProvider {
    getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
        if (context.only && !context.only.some(kind => kind === CodeActionKind.Empty || kind === CodeActionKind.QuickFix)) return [];
        const known = document.diagnostics ?? [];
        const asked = context.diagnostics.length > 0 ? context.diagnostics : known.filter(problem => touches(problem.range, range));
        return asked.flatMap(problem => {
            const own = known.find(one => isSame(one, problem));
            const ways = own ? adviceOn(own).flatMap(advice => wayOut(advice, document) ?? []) : [];
            return ways.map(({ title, edit }, i) => ({ title, edit, kind: CodeActionKind.QuickFix, diagnostics: [problem], ...(i === 0 && { isPreferred: true }) }));
        });
    }
}

function isSame(one: Diagnostic, other: Diagnostic): boolean {
    return one.code === other.code && one.message === other.message && compare(one.range.start, other.range.start) === 0 && compare(one.range.end, other.range.end) === 0;
}

function touches(one: Range, other: Range): boolean {
    return compare(one.start, other.end) <= 0 && compare(other.start, one.end) <= 0;
}

function compare(one: Range['start'], other: Range['start']): number {
    return one.line - other.line || one.character - other.character;
}
