import { DefaultLanguageServer } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions.ts';

/** Says more exactly than Langium what it can do. */
export class JourneyLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const { capabilities, ...more } = super.buildInitializeResult(params);
        return { ...more, capabilities: { ...capabilities, codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true }, selectionRangeProvider: true } };
    }
}
