import { DefaultLanguageServer } from 'langium/lsp';
import { CodeActionKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver';

/** Says more exactly than Langium what it can do. */
export class JourneyLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const { capabilities, ...more } = super.buildInitializeResult(params);
        return { ...more, capabilities: { ...capabilities, codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } };
    }
}
