import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

/** Opens a file of the workspace in the first column. */
export async function open(name: string): Promise<vscode.TextEditor> {
    return vscode.window.showTextDocument(uriOf(name), { viewColumn: vscode.ViewColumn.One, preview: false });
}

export function uriOf(name: string): vscode.Uri {
    return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

export function errorsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
    return vscode.languages.getDiagnostics(uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

/** Asks until the answer is yes; says what it waited for if that does not come. */
export async function eventually(what: string, ask: () => boolean | Promise<boolean>, seconds = 15): Promise<void> {
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(20)) {
        if (await ask()) return;
    }
    throw new Error(`Waited ${seconds} s in vain until ${what}.`);
}
