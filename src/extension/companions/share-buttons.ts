import { commands, env } from 'vscode';
import { fromBase64 } from '../../protocol/base64.ts';
import { exportJourney } from '../../protocol/lsp.ts';
import { wordsFor } from '../../protocol/page-words/words-for.ts';
import { exportFonts } from '../export/export-fonts.ts';
import { copyLink } from '../link/copy-link.ts';
import type { Accompany, Shows } from './companion.ts';

/** What the menu of the bar asks of VS Code, for the journey that is shown. */
export const shareButtons: Accompany = preview => {
    const { share } = wordsFor(env.language);
    const tell = (text: string): void => preview.say({ type: 'note', text, passes: text === share.copied });
    return {
        hears: {
            async copy({ as }) {
                const bytes = await written(preview, as === 'svg' ? 'svg' : 'png');
                if (as === 'picture') return preview.say({ type: 'picture', bytes: bytes ?? '' });
                if (bytes === undefined) return tell(share.refused);
                await env.clipboard.writeText(new TextDecoder().decode(fromBase64(bytes)));
                tell(share.copied);
            },
            async link({ thing }) {
                const isCopied = await copyLink(preview, preview.uri, preview.drawing?.journey, thing ?? undefined);
                tell(isCopied ? share.copied : share.notSaved);
            },
            print: () => commands.executeCommand('journey.print')
        }
    };
};

/** The journey in a format, in Base64; nothing where it cannot be written now. */
async function written({ server: { client }, uri, drawing, choice }: Shows, format: string): Promise<string | undefined> {
    try {
        const exported = await client.sendRequest(exportJourney, { uri: uri.toString(), journey: drawing?.journey, format, choice, theme: 'light', fonts: exportFonts(uri).map(String) });
        return exported?.bytes;
    } catch (reason) {
        client.error(`No ${format} of ${uri.toString(true)}`, reason, false);
        return undefined;
    }
}
