import type { Command } from './command.ts';

/** The preview in use follows the journey in use again. */
export const unpinPreview: Command = {
    id: 'journey.unpinPreview',
    run: ({ previews }) => previews.pin(false)
};
