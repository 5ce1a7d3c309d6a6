/** Commands of the editor that the server names; one that does not know them still shows the title. */
export const commandNames = {
    openPreview: 'journey.openPreviewToSide',
    showPlaces: 'journey.showPlaces'
} as const;
