import { commands, env, ProgressLocation, UIKind, Uri, window, workspace } from 'vscode';
import { exportJourney, type ExportedJourney, type ExportParams } from '../../protocol/lsp.ts';
import type { Parts } from '../commands/command.ts';
import { exportFonts, fontSetting } from './export-fonts.ts';

/** Writes a journey as a file, and tells in one notice what came of it. */
export async function saveExport({ server: { client } }: Parts, source: Uri, params: Omit<ExportParams, 'uri'>, target: Uri): Promise<void> {
    const fonts = exportFonts(source).map(String);
    const exported = await window.withProgress({ location: ProgressLocation.Window, title: 'Exporting the map' },
        () => client.sendRequest(exportJourney, { ...params, uri: source.toString(), fonts, fontAdvice: `The setting "${fontSetting}" names font files that have them.` }));
    if (!exported) return void window.showInformationMessage('The journey is no longer in this file.');
    await workspace.fs.writeFile(target, Buffer.from(exported.bytes, 'base64'));
    // Nobody waits for the notice to be closed.
    void tell(target, exported);
}

async function tell(target: Uri, { warnings }: ExportedJourney): Promise<void> {
    const saved = `Saved ${target.path.split('/').at(-1)}.`;
    const chosen = warnings.length === 0 ? await window.showInformationMessage(saved, openButton)
        : await window.showWarningMessage(`${saved} ${warnings.join(' ')}`, openButton, ...warnings.some(sentence => sentence.includes(fontSetting)) ? [settingButton] : []);
    if (chosen === openButton) await open(target);
    if (chosen === settingButton) await commands.executeCommand('workbench.action.openSettings', fontSetting);
}

const openButton = 'Open';
const settingButton = 'Open Setting';

/** In the program that the system has for it; where the file lies on another machine, in the editor. */
async function open(target: Uri): Promise<void> {
    const isHere = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
    if (!(isHere && await env.openExternal(target))) await commands.executeCommand('vscode.open', target);
}
