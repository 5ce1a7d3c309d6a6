import type { Diagnostic } from 'vscode-languageserver';
import type { JourneyFile } from './files/journey-file.ts';
import { openFiles } from './files/open-files.ts';
import type { Progress } from './progress.ts';
import { severities, type Problem, type Report } from './report.ts';

/** Finds the problems of these files and of no other ones. */
export async function checkFiles(named: readonly JourneyFile[], progress: Progress): Promise<Report> {
    const { core, files } = await openFiles(named, progress);
    const problems: Problem[] = [];
    for (const [done, { name, document }] of files.entries()) {
        progress('Checking', done, files.length);
        const found = await core.journey.validation.DocumentValidator.validateDocument(document);
        for (const problem of found.map(diagnostic => problemOf(name, diagnostic)).sort(byPlace)) problems.push(problem);
    }
    return { files, problems };
}

function problemOf(file: string, { range: { start, end }, severity, code, message, data }: Diagnostic): Problem {
    return {
        file,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
        severity: severities[(severity ?? 1) - 1] ?? 'information',
        code: String(code),
        message: typeof message === 'string' ? message : message.value,
        thing: (data as { readonly thing?: string } | undefined)?.thing
    };
}

function byPlace(a: Problem, b: Problem): number {
    return a.line - b.line || a.column - b.column;
}
