import { type AstNode, AstUtils, type Cancellation, DefaultDocumentValidator, type DiagnosticInfo, type LangiumCoreServices, type LangiumDocument, type ParseResult,
    type ValidationOptions, type ValidationSeverity } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { advised } from './advice.ts';
import { runChecks } from './checks/check.ts';
import { checks } from './checks/index.ts';
import type { JourneyFile, Part, Path } from './generated/ast.ts';
import type { NameError } from './name-error.ts';
import type { Code, LexingProblem, Right } from './problem.ts';
import { adviceAt } from './repairs.ts';

/** Collects every problem of a file under its code: one for one cause, in the order of the text. */
export class JourneyValidator extends DefaultDocumentValidator {
    private readonly shared: LangiumCoreServices['shared'];

    constructor(services: LangiumCoreServices) {
        super(services);
        this.shared = services.shared;
    }

    override async validateDocument(...args: Parameters<DefaultDocumentValidator['validateDocument']>): Promise<Diagnostic[]> {
        const lineEnd = args[0].textDocument.getText().includes('\r\n') ? '\r\n' : '\n';
        return inOrder(await super.validateDocument(...args)).map(problem => withAdvice(problem, lineEnd));
    }

    protected override processLexingErrors(result: ParseResult, diagnostics: Diagnostic[]): void {
        for (const problem of (result.lexerReport?.diagnostics ?? []) as LexingProblem[]) {
            const line = (problem.line ?? 1) - 1;
            const character = (problem.column ?? 1) - 1;
            diagnostics.push(this.problem(problem.code, problem.message, line, character, character + problem.length, () => problem.right ?? []));
        }
    }

    /** A line that the lexer has answered already gets no second answer; else the first one of a line is the cause. */
    protected override processParsingErrors(result: ParseResult, diagnostics: Diagnostic[]): void {
        const told = new Set(diagnostics.map(({ range }) => range.start.line));
        for (const { message, token, ...more } of result.parserErrors) {
            const previous = 'previousToken' in more ? (more.previousToken as typeof token) : undefined;
            const at = Number.isFinite(token.startOffset) ? token : previous;
            const line = (at?.startLine || 1) - 1;
            if (told.has(line)) continue;
            told.add(line);
            const character = (at?.startColumn || 1) - 1;
            const endsHere = at?.endLine === at?.startLine;
            const left = this.problem('syntax', message, line, character, endsHere ? at?.endColumn || character + 1 : character + 1);
            diagnostics.push({ ...left, data: { ...left.data, isLeftOver: true } });
        }
    }

    protected override processLinkingErrors(document: LangiumDocument, diagnostics: Diagnostic[]): void {
        for (const { error, $refNode, $refText } of document.references) {
            if (!error || !$refNode || followsUnknown(error.info.container)) continue;
            const { code, message, hint, right } = error as NameError;
            const more = hint();
            const data: ProblemData = { code, thing: $refText, right };
            diagnostics.push({ code, message: more === undefined ? message : `${message} ${more}`, range: $refNode.range, severity: 1, source: this.getSource(), data });
        }
    }

    protected override toDiagnostic<N extends AstNode>(severity: ValidationSeverity, message: string, info: DiagnosticInfo<N, string>): Diagnostic {
        const diagnostic = super.toDiagnostic(severity, message, info);
        const right = info.data as readonly Right[] | undefined;
        return { ...diagnostic, data: { code: info.code, thing: nameAround(info.node), ...(right && { right: () => right }) } };
    }

    /** Our checks walk the file themselves, once for all of them. */
    protected override async validateAst(root: AstNode, _: ValidationOptions, cancelToken: Cancellation.CancellationToken): Promise<Diagnostic[]> {
        const found: Diagnostic[] = [];
        const document = AstUtils.getDocument(root);
        const around = { document, documents: this.shared.workspace.LangiumDocuments, files: this.shared.workspace.FileSystemProvider };
        await runChecks(checks, root as JourneyFile, around, (severity, message, info) => found.push(this.toDiagnostic(severity, message, info)), cancelToken);
        return found;
    }

    private problem(code: Code, message: string, line: number, from: number, to: number, right?: ProblemData['right']): Diagnostic & { readonly data: ProblemData } {
        return { code, message, severity: 1, source: this.getSource(), data: { code, right }, range: { start: { line, character: from }, end: { line, character: to } } };
    }
}

/** The name of the nearest thing that a node is or stands in. */
export function nameAround(node: AstNode & { readonly name?: unknown }): string | undefined {
    if (typeof node.name === 'string' && node.name !== '') return node.name;
    return node.$container && nameAround(node.$container);
}

/** In a path the first segment that leads nowhere is the cause for those behind it. */
function followsUnknown(node: AstNode): boolean {
    if (node.$type !== 'Part') return false;
    const { parts } = node.$container as Path;
    return parts[parts.indexOf(node as Part) - 1]?.thing?.error !== undefined;
}

/** What would be right is no data: it is made when somebody asks for it. */
function withAdvice(problem: Diagnostic, lineEnd: string): Diagnostic {
    const { right, isLeftOver: _, ...data } = problem.data as ProblemData;
    const told = shortened({ ...problem, data });
    return right ? advised(told, () => adviceAt(problem.range, right(), lineEnd)) : told;
}

interface ProblemData {
    readonly code: Code;
    readonly thing?: string;
    readonly right?: () => readonly Right[];
    /** Told by the parser of what it could not read. */
    readonly isLeftOver?: boolean;
}

/** A word of a million letters is known by its first. */
function shortened(problem: Diagnostic): Diagnostic {
    const { message } = problem;
    if (typeof message !== 'string' || message.length < 300) return problem;
    return { ...problem, message: message.replace(/\S{100,}/gu, word => `${word.slice(0, 60)}…${word.endsWith('"') ? '"' : ''}`) };
}

export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
    const sorted = diagnostics.toSorted((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
    return sorted.filter((problem, i) => i === 0 || !(isSamePlace(problem, sorted[i - 1]!) || isInItsPlace(problem, sorted[i - 1]!)));
}

/** Right behind a word that waits for something, what cannot be read stands in the place of it: `takes a week` is one mistake. */
function isInItsPlace(one: Diagnostic, other: Diagnostic): boolean {
    const [start, end] = [one.range.start, other.range.end];
    return (one.data as ProblemData).isLeftOver === true && other.code === 'syntax' && start.line === end.line && start.character === end.character + 1;
}

const IN_TURN: readonly Diagnostic['code'][] = ['near-miss', 'syntax', 'unknown-name', 'missing-file', 'wrong-value'] satisfies readonly Code[];

/** A word that was read as another one may stand in the wrong place, lack what belongs to it, or name nothing; one answer at a time. */
function isSamePlace(one: Diagnostic, other: Diagnostic): boolean {
    const [a, b] = [one.range.start, other.range.start];
    return IN_TURN.includes(one.code) && other.code === 'near-miss' && a.line === b.line && a.character === b.character;
}
