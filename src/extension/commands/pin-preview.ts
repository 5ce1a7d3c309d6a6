import type { Command } from './command.ts';

/** The preview in use keeps its journey, whatever else is opened; another journey gets a preview of its own. */
export const pinPreview: Command = {
    id: 'journey.pinPreview',
    run: ({ previews }) => previews.pin(true)
};
