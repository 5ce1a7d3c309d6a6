import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('inside', () => {
    it('has a folder', () => {
        assert.equal(vscode.workspace.workspaceFolders?.length, 1);
    });
});
