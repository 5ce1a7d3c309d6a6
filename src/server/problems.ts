import { DocumentState, URI, type LangiumDocument } from 'langium';
import { DiagnosticSeverity, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { Journey as JourneyTree, JourneyFile } from '../language/generated/ast.ts';
import { journeyAround, outlineOf } from '../language/outline.ts';
import { identify } from '../model/identify.ts';
import { personasOf } from '../model/personas.ts';
import { listProblems, type Problem, type ProblemsParams } from '../protocol/problems.ts';
import { chooseJourney } from './draw.ts';
import type { ServerServices } from './services.ts';
import { lostColumns, shownSpans } from './understood/last-understood.ts';

/** Tells who shows a journey what the checks have found, by the things of the drawing. */
export function serveProblems(connection: Connection, { shared }: ServerServices): void {
    connection.onRequest(listProblems, ({ uri, journey }) => {
        const document = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        return document && document.state >= DocumentState.Validated ? problemsOf(document, { journey }) : null;
    });
}

/** The problems of a journey and those that stand outside of every journey, in the order of the text. */
export function problemsOf(document: LangiumDocument, { journey }: Pick<ProblemsParams, 'journey'>): readonly Problem[] {
    const { journeys, tree } = chooseJourney(document, { journey });
    const thingAt = thingsOf(document, tree);
    const others = journeys.filter(({ start }) => start !== tree?.$cstNode?.offset);
    const counts = new Map<string, number>();
    return (document.diagnostics ?? []).flatMap(problem => {
        const at = document.textDocument.offsetAt(problem.range.start);
        if (others.some(({ start, end }) => start <= at && at < end)) return [];
        const { thing, title } = thingAt(at);
        const name = `${thing} ${problem.code}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        return [{ key: `${name} ${count}`, thing, title, severity: severityOf(problem), text: String(problem.message), code: String(problem.code), range: problem.range }];
    });
}

interface Named { readonly thing: string; readonly title: string }

/** What a place in the text is drawn as. */
function thingsOf(document: LangiumDocument, tree: JourneyTree | undefined): (at: number) => Named {
    const outline = tree && journeyAround(tree);
    if (!outline) return () => ({ thing: 'journey', title: '' });
    const { own, columns } = identify(outline);
    const titles = new Map([...own].map(([node, id]) => [id, titleOf(node)]));
    for (const [node, { id }] of columns) titles.set(id, titleOf(node));
    for (const { id, title } of lostColumns(tree)) titles.set(id, title);
    const spans = shownSpans(tree);
    const travellers = personasOf(outline).map(({ name }) => name);
    const personas = outlineOf(document.parseResult.value as JourneyFile).declared.filter(({ $type }) => $type === 'Persona');
    return at => {
        const thing = spans.findLast(({ start, end }) => start <= at && at <= end)?.id;
        if (thing !== undefined) return { thing, title: titles.get(thing.split('.').slice(0, 2).join('.')) ?? titles.get('journey') ?? '' };
        const persona = personas.find(({ $cstNode }) => $cstNode && $cstNode.offset <= at && at <= $cstNode.end);
        const index = persona ? travellers.indexOf(persona.name ?? '') : -1;
        return persona && index >= 0 ? { thing: `persona~${index}`, title: titleOf(persona) } : { thing: 'journey', title: titles.get('journey') ?? '' };
    };
}

function titleOf(node: object): string {
    const { title, name } = node as { readonly title?: string; readonly name?: string };
    return title ?? name ?? '';
}

function severityOf({ severity }: Diagnostic): Problem['severity'] {
    return severity === DiagnosticSeverity.Error ? 'error' : severity === DiagnosticSeverity.Warning ? 'warning' : 'info';
}
