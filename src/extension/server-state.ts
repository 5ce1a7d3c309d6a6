import { languages, LanguageStatusSeverity, type Disposable } from 'vscode';
import { State, type BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { openServerMenu } from './commands/open-server-menu.ts';

/** Says in the status bar of a journey how the language server is, and offers to restart it and to show its log. */
export function showServerState(client: LanguageClient): Disposable {
    const item = languages.createLanguageStatusItem('journey.server', { language: 'journey' });
    item.name = 'Journey Language Server';
    item.text = 'Journey';
    item.command = { command: openServerMenu.id, title: 'Restart or Show Log' };
    const show = (state: State): void => {
        item.detail = words[state];
        item.busy = state === State.Starting;
        item.severity = state === State.Running || state === State.Starting ? LanguageStatusSeverity.Information : LanguageStatusSeverity.Error;
    };
    show(State.Starting);
    const listening = client.onDidChangeState(({ newState }) => show(newState));
    return { dispose() { listening.dispose(); item.dispose(); } };
}

const words: Readonly<Record<State, string>> = {
    [State.Starting]: 'The language server is starting.',
    [State.Running]: 'The language server is ready.',
    [State.Stopped]: 'The language server has stopped.',
    [State.StartFailed]: 'The language server did not start.'
};
