import { SnippetString, window, workspace, type QuickPickItem } from 'vscode';
import { listTemplates, type JourneyTemplate } from '../../protocol/lsp.ts';
import type { Command, Parts } from './command.ts';

/** Opens the template of this name, or the one that is chosen, as a new text whose places tab leads through. */
export const newJourney: Command = {
    id: 'journey.newJourney',
    run: async (parts, name?: string) => {
        const chosen = await choose(parts, name);
        if (!chosen) return;
        const document = await workspace.openTextDocument({ language: 'journey' });
        const editor = await window.showTextDocument(document, { preview: false });
        await editor.insertSnippet(new SnippetString(chosen.snippet));
    }
};

interface Item extends QuickPickItem {
    readonly template: JourneyTemplate;
}

async function choose({ server }: Parts, name: string | undefined): Promise<JourneyTemplate | undefined> {
    try {
        const templates = server.client.sendRequest(listTemplates);
        const named = name !== undefined && (await templates).find(template => template.name === name);
        if (named) return named;
        const items: Promise<readonly Item[]> = templates.then(all => all.map(itemOf));
        const chosen = await window.showQuickPick(items, { title: 'New Journey', placeHolder: 'What should it begin with?', matchOnDetail: true });
        return chosen?.template;
    } catch (reason) {
        server.fail('There are no templates now, since the Journey language server does not answer.', reason);
        return undefined;
    }
}

function itemOf(template: JourneyTemplate): Item {
    return { label: template.title, detail: template.description, template };
}
