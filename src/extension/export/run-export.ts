import { ProgressLocation, window, type Uri } from 'vscode';
import { exportJourney, type ExportedJourney, type ExportParams } from '../../protocol/lsp.ts';
import type { Parts } from '../commands/command.ts';
import { exportFonts, fontSetting } from './export-fonts.ts';

/** Has a journey written while a notice shows that something is under way; nothing where the user calls it off, or where the journey is gone, which is told. */
export function runExport({ server: { client } }: Parts, source: Uri, params: Omit<ExportParams, 'uri'>, title: string): Thenable<ExportedJourney | undefined> {
    const asked: ExportParams = { ...params, uri: source.toString(), fonts: exportFonts(source).map(String), fontAdvice: `The setting "${fontSetting}" names font files that have them.` };
    return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (_, token) => {
        const calledOff = new Promise<'called off'>(resolve => token.onCancellationRequested(() => resolve('called off')));
        const exported = await Promise.race([client.sendRequest(exportJourney, asked, token), calledOff]);
        if (exported === 'called off') return undefined;
        if (!exported) void window.showInformationMessage('The journey is no longer in this file.');
        return exported ?? undefined;
    });
}
