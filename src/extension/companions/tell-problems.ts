import { languages, workspace } from 'vscode';
import { CodeActionKind, type CodeAction, CodeActionRequest } from 'vscode-languageclient';
import { listProblems, pageProblems, type Problem } from '../../protocol/problems.ts';
import { newestOf } from '../newest.ts';
import type { Accompany, Shows } from './companion.ts';

/** What the checks find is told to the page once they are through, and put right from there: the keyboard stays where it is. */
export const tellProblems: Accompany = preview => {
    let told: { readonly journey: string; readonly problems: readonly Problem[] } | undefined;
    const tell = newestOf(async () => {
        const { drawing } = preview;
        if (!drawing) return;
        const { uri, journey } = drawing;
        const problems = await preview.server.client.sendRequest(listProblems, { uri, journey }).catch(() => null);
        if (!problems || preview.drawing?.uri !== uri || preview.drawing.journey !== journey) return;
        told = { journey: `${uri} ${journey}`, problems };
        preview.say({ type: 'problems', problems: pageProblems(problems) });
    });
    const checked = languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(uri => uri.toString() === preview.uri.toString())) void tell();
    });
    const problemOf = (key: string): Problem | undefined => told?.problems.find(problem => problem.key === key);
    return {
        hears: {
            ready: () => { told = undefined; },
            async fixes({ problem: key }) {
                const problem = problemOf(key);
                const fixes = problem ? await fixesFor(preview, problem) : [];
                preview.say({ type: 'fixes', problem: key, titles: fixes.map(({ title }) => title) });
            },
            async fix({ problem: key, title }) {
                const problem = problemOf(key);
                if (problem) await mend(preview, problem, title);
            }
        },
        // A page that shows another journey has no problems yet; those of the same one are told when it is checked again.
        drawn({ uri, journey }) {
            if (told?.journey !== `${uri} ${journey}`) void tell();
        },
        dispose: () => checked.dispose()
    };
};

/** What the server offers for this problem, and nobody else for its place. */
async function fixesFor({ server: { client }, uri }: Shows, { range, text, code }: Problem): Promise<readonly CodeAction[]> {
    const context = { diagnostics: [{ range, code, message: text }], only: [CodeActionKind.QuickFix] };
    const offered = await client.sendRequest(CodeActionRequest.type, { textDocument: { uri: uri.toString() }, range, context }).catch(() => null);
    return (offered ?? []).filter((action): action is CodeAction => 'edit' in action);
}

/** Puts a problem right in one step, unless the text has moved on meanwhile. */
async function mend(preview: Shows, problem: Problem, title: string): Promise<void> {
    const { client } = preview.server;
    const versionNow = (): number | undefined => workspace.textDocuments.find(({ uri }) => uri.toString() === preview.uri.toString())?.version;
    const before = versionNow();
    const fix = (await fixesFor(preview, problem)).find(one => one.title === title);
    const edit = await client.protocol2CodeConverter.asWorkspaceEdit(fix?.edit);
    if (edit && versionNow() === before) await workspace.applyEdit(edit);
}
