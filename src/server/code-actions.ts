import type { LangiumDocument } from 'langium';
import type { CodeActionProvider, LangiumServices } from 'langium/lsp';
import { type CodeAction, CodeActionKind, type CodeActionParams, type Connection, type Diagnostic, type Range } from 'vscode-languageserver';
import type { JourneyFile } from '../language/generated/ast.ts';
import { adviceOn } from '../language/advice.ts';
import { refactorings } from './refactorings/index.ts';
import { Refactorer } from './refactorings/refactorer.ts';
import type { ServerServices } from './services.ts';
import { wayOut } from './way-out.ts';

/** What is offered at a place, by its kind. */
export const CODE_ACTION_KINDS: readonly string[] = [...new Set([CodeActionKind.QuickFix, ...refactorings.map(({ kind }) => kind)])];

/** Offers what puts a problem right, whoever found it, and the refactorings of the place; what cannot be made is not offered. Only what the server itself has found in this very text is answered. */
export class JourneyCodeActions implements CodeActionProvider {
    private readonly refactorer: Refactorer;

    constructor(services: LangiumServices) {
        this.refactorer = new Refactorer(services);
    }

    getCodeActions(document: LangiumDocument, { context, range }: CodeActionParams): CodeAction[] {
        return [...this.quickFixes(document, range, context), ...this.refactorer.offer(document as LangiumDocument<JourneyFile>, range, context)];
    }

    resolve(action: CodeAction): CodeAction | undefined {
        return this.refactorer.resolve(action);
    }

    private quickFixes(document: LangiumDocument, range: Range, context: CodeActionParams['context']): CodeAction[] {
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

/** Carries out the refactoring that somebody has chosen, which Langium does not ask for. */
export function serveChosenActions(connection: Connection, { journey }: ServerServices): void {
    connection.onCodeActionResolve(action => (journey.lsp.CodeActionProvider as JourneyCodeActions).resolve(action) ?? action);
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
