import { commands } from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import type { Command } from './command.ts';

/** Goes to a place that a lens is about, or lists them where there are several. */
export const showPlaces: Command = {
    id: 'journey.showPlaces',
    run({ server: { client } }, uri: string, position: Position, places: readonly Location[]) {
        const { asUri, asPosition, asLocation } = client.protocol2CodeConverter;
        return commands.executeCommand('editor.action.goToLocations', asUri(uri), asPosition(position), places.map(place => asLocation(place)), 'peek');
    }
};
