import assert from 'node:assert/strict';
import { serverFolder } from '../support/server-folder.ts';

const files = {
    'a.journey': 'import "b.journey"\nimport "missing.journey"\nimport "b.txt"\nimport ""\nsource S { see "https://example.org/a?b=c#d" }\nsource T { see "mailto:ann@example.org" }\n'
        + 'journey J {\n  action a {\n    evidence "Diary" on 2026-05-01 see "b.journey#diary"\n    evidence "Other" see "diary.md"\n    evidence "No" see\n  }\n}\n',
    'b.journey': 'team A\n',
};

describe('Links in a document', () => {
    it('lead from an import to its file, and from what there is to see to the page, the person or the file; nowhere else', async () => {
        assert.deepEqual(await linksIn(files), [
            'b.journey → file:///folder/b.journey (Open b.journey)',
            'https://example.org/a?b=c#d → https://example.org/a?b=c#d (https://example.org/a?b=c#d)',
            'mailto:ann@example.org → mailto:ann@example.org (Write to ann@example.org)',
            'b.journey#diary → file:///folder/b.journey#diary (Open b.journey)',
        ]);
    });

    for (const target of ['command:workbench.action.quit', 'javascript:alert(1)', 'file:///etc/passwd', 'vscode://x/y', 'http://example.org/', 'HTTPS:example.org', 'data:text/html,x', '../a.journey', '../../folder2/x', '\\\\server\\share', '/b.journey', '..', 'https:// no']) {
        it(`do not open ${target}`, async () => assert.deepEqual(await linksIn(`source S { see "${target}" }`), []));
    }

    it('do not lead out of the folder, but to what is imported', async () => {
        const links = await linksIn({ 'in/a.journey': 'import "../b.journey"\nsource S { see "../b.journey" }\nsource T { see "./../in/a.journey" }\n', 'b.journey': 'team A\n' });
        assert.deepEqual(links, ['../b.journey → file:///folder/b.journey (Open b.journey)', './../in/a.journey → file:///folder/in/a.journey (Open a.journey)']);
    });

    it('stand between the quotes, also where these are missing', async () => {
        const linked = (written: string) => linksIn({ ...files, 'a.journey': written });
        assert.deepEqual(await linked('import "b.journey'), ['b.journey → file:///folder/b.journey (Open b.journey)']);
        assert.deepEqual(await linked('import b.journey'), ['b.journey → file:///folder/b.journey (Open b.journey)']);
        assert.deepEqual(await linked('import “b.journey”'), ['b.journey → file:///folder/b.journey (Open b.journey)']);
    });
});

async function linksIn(texts: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
    const { services: { journey }, document, place } = await serverFolder(texts);
    const links = await journey.lsp.DocumentLinkProvider!.getDocumentLinks(document, place);
    return links.map(({ range, target, tooltip }) => `${document.textDocument.getText(range)} → ${target} (${tooltip})`);
}
