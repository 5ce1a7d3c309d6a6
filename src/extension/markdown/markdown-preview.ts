import { commands, env, languages, TabInputCustom, TabInputWebview, window, workspace, type ExtensionContext } from 'vscode';
import { State, type BaseLanguageClient } from 'vscode-languageclient';
import { drawText, textsChanged } from '../../protocol/fenced.ts';
import { wordsFor } from '../../protocol/page-words/words-for.ts';
import { FencedJourneys } from './fenced-journeys.ts';
import { fencesIn } from './fences-in.ts';
import { drawJourneys, type MarkdownIt } from './journeys-in-markdown.ts';

/** What VS Code's Markdown preview asks of an extension. */
export interface MarkdownPlugin {
    extendMarkdownIt<T extends MarkdownIt>(markdown: T): T;
}

/** Milliseconds without an edit after which previews are written again: each time they flicker. */
const quietTime = 300;
/** Milliseconds after which a preview that is to be written again has been: it waits for 300 itself. */
const writingTime = 500;
const mostTries = 4;

/** Draws the fenced journeys of Markdown files in VS Code's own preview, and keeps them up to date with what they import. */
export function markdownPreview({ subscriptions }: ExtensionContext, client: BaseLanguageClient): MarkdownPlugin {
    const fences = new FencedJourneys(
        (text, uri) => client.sendRequest(drawText, { text, uri }).catch((reason: unknown) => void client.error(`No picture of a journey in ${uri}`, reason, false)),
        () => refresh(mostTries)
    );
    let soon: ReturnType<typeof setTimeout> | undefined;
    const changed = (): void => {
        clearTimeout(soon);
        soon = setTimeout(() => fences.changed(isOpen()), quietTime);
    };
    // A preview that is about to look whether its text has changed does not hear the command.
    let later: ReturnType<typeof setTimeout> | undefined;
    const refresh = (tries: number): void => {
        void commands.executeCommand('markdown.preview.refresh');
        clearTimeout(later);
        later = setTimeout(() => {
            if (!fences.areBehind) return;
            if (tries > 1 && isOpen()) refresh(tries - 1);
            else fences.forgetUnseen();
        }, writingTime);
    };
    subscriptions.push(
        client.onNotification(textsChanged, changed),
        client.onDidChangeState(({ newState }) => { if (newState === State.Running) changed(); }),
        // The preview waits a moment before it is written again: by then the picture is there, and nothing flickers.
        workspace.onDidChangeTextDocument(({ document }) => {
            if (languages.match('markdown', document) > 0 && isOpen()) fences.prepare(fencesIn(document.getText()), document.uri.toString());
        }),
        { dispose: () => { clearTimeout(soon); clearTimeout(later); } }
    );
    return { extendMarkdownIt: markdown => drawJourneys(markdown, wordsFor(env.language), (text, place) => fences.show(text, place)) };
}

/** Whether there is a Markdown preview in a tab. */
function isOpen(): boolean {
    return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) =>
        (input instanceof TabInputWebview || input instanceof TabInputCustom) && input.viewType.includes('markdown.preview')));
}
