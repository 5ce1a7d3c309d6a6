import { commands } from 'vscode';
import type { Accompany } from './companion.ts';

/** The button of the bar asks what the command asks. */
export const exportButton: Accompany = () => ({
    hears: { export: () => commands.executeCommand('journey.export') }
});
