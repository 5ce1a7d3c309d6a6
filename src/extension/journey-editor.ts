import { window, type TextEditor } from 'vscode';

/** The editor in use, if a journey is in it. */
export function journeyEditor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor?.document.languageId === 'journey' ? editor : undefined;
}
