import { ViewColumn, window } from 'vscode';
import { comparingOf } from '../companions/compare-with-another.ts';
import { chooseOpponent } from '../compare/choose-opponent.ts';
import { listJourneys } from '../../protocol/comparing.ts';
import type { Command } from './command.ts';

/** Compares the journey of the preview with its as-is, another persona or journey, or the file as it stands in Git. */
export const compare: Command = {
    id: 'journey.compare',
    run: async ({ previews, server }) => {
        const preview = previews.current ?? previews.open(ViewColumn.Beside);
        if (!preview) return;
        try {
            const comparing = comparingOf(preview);
            const drawing = await comparing.drawn();
            const chosen = await chooseOpponent(drawing, server.client.sendRequest(listJourneys), comparing.isOn);
            if (chosen === 'stop') comparing.stop();
            else if (chosen && 'sentence' in chosen) void window.showInformationMessage(chosen.sentence);
            else if (chosen) comparing.begin(chosen);
        } catch (reason) {
            server.fail('The journey could not be compared. The output "Journey" says why.', reason);
        }
    }
};
