import { commands, window, workspace, type Uri } from 'vscode';
import { fromBase64 } from '../../protocol/base64.ts';
import type { ExportedJourney, ExportParams } from '../../protocol/lsp.ts';
import type { Parts } from '../commands/command.ts';
import { plainNotice } from '../plain-notice.ts';
import { fontSetting } from './export-fonts.ts';
import { openFile } from './open-file.ts';
import { runExport } from './run-export.ts';

/** Writes a journey as a file, and tells in one notice what came of it, and what else there is to say. */
export async function saveExport(parts: Parts, source: Uri, params: Omit<ExportParams, 'uri'>, target: Uri, advice = ''): Promise<void> {
    const exported = await runExport(parts, source, params, 'Exporting the map');
    if (!exported) return;
    await workspace.fs.writeFile(target, fromBase64(exported.bytes));
    // Nobody waits for the notice to be closed.
    void tell(target, exported, advice);
}

async function tell(target: Uri, { warnings }: ExportedJourney, advice: string): Promise<void> {
    const said = plainNotice([`Saved ${target.path.split('/').at(-1)}.`, advice, ...warnings].filter(sentence => sentence !== '').join(' '));
    const chosen = warnings.length === 0 ? await window.showInformationMessage(said, openButton)
        : await window.showWarningMessage(said, openButton, ...warnings.some(sentence => sentence.includes(fontSetting)) ? [settingButton] : []);
    if (chosen === openButton) await openFile(target);
    if (chosen === settingButton) await commands.executeCommand('workbench.action.openSettings', fontSetting);
}

const openButton = 'Open';
const settingButton = 'Open Setting';
