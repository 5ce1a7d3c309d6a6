import assert from 'node:assert/strict';
import { fileInWorkspace } from '../../src/extension/file-in-workspace.ts';

const found = (path: string, document = 'file:///home/ann/shop/journeys/return.journey', folders = ['file:///home/ann/shop']) => fileInWorkspace(document, path, folders);

describe('A file that there is to see', () => {
    it('is found from the document, in the folders that are open', () => {
        assert.equal(found('diary.md'), 'file:///home/ann/shop/journeys/diary.md');
        assert.equal(found('../research/Diary 1.md#week-2'), 'file:///home/ann/shop/research/Diary%201.md');
        assert.equal(found('a\\b.md'), 'file:///home/ann/shop/journeys/a/b.md');
        assert.equal(found('%2e%2e/%2e%2e/x'), 'file:///home/ann/shop/journeys/%252e%252e/%252e%252e/x');
        assert.equal(found('x.md', 'vscode-vfs://github/ann/shop/a.journey', ['vscode-vfs://github/ann/shop/']), 'vscode-vfs://github/ann/shop/x.md');
        assert.equal(found('x.md', 'file:///c%3A/shop/a.journey', ['file:///c:/shop']), 'file:///c%3A/shop/x.md');
    });

    for (const path of ['../../secret.md', '../../../../../etc/passwd', '../../shop2/x.md', '/etc/passwd', '\\\\server\\share', 'file:///etc/passwd', 'command:x', 'javascript:alert(1)', 'data:text/html,x', 'c:/x', '', ' ', 'a\nb', '\0']) {
        it(`is not ${JSON.stringify(path)}`, () => assert.equal(found(path), undefined));
    }

    it('is nowhere where no folder is open, and beside no document without a place', () => {
        assert.equal(found('x.md', undefined, []), undefined);
        assert.equal(found('x.md', 'untitled:Untitled-1'), undefined);
    });
});
