import { type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver';
import type { JourneyCore } from '../../language/services.ts';
import { shownName } from '../files/journey-file.ts';
import { severities, type Problem } from '../report.ts';

/** The problems of one file, from its first line to its last. */
export async function problemsOf({ journey }: JourneyCore, file: string, document: LangiumDocument): Promise<readonly Problem[]> {
    const found = await journey.validation.DocumentValidator.validateDocument(document);
    return found.map(diagnostic => problemOf(file, diagnostic)).sort(byPlace);
}

/** What a diagnostic says, as the command line tells it. */
export function problemOf(file: string, { range: { start, end }, severity, code, message, data, relatedInformation }: Diagnostic): Problem {
    return {
        file,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        severity: severities[(severity ?? 1) - 1] ?? 'information',
        code: String(code),
        message: typeof message === 'string' ? message : message.value,
        thing: (data as { readonly thing?: string } | undefined)?.thing,
        ...(relatedInformation && {
            related: relatedInformation.map(({ location, message }) => ({
                file: shownName(URI.parse(location.uri).fsPath), line: location.range.start.line + 1, column: location.range.start.character + 1, message
            }))
        })
    };
}

function byPlace(a: Problem, b: Problem): number {
    return a.line - b.line || a.column - b.column;
}
