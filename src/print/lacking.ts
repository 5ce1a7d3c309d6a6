/** Tells which characters a picture could not show; each once, in the order in which they were met. */
export function lackingSentence(characters: readonly string[]): string {
    const shown = characters.slice(0, most).join('');
    const more = characters.length - most;
    return `These letters are in no font at hand: ${shown}${more > 0 ? ` and ${more} more` : ''}. On the command line, --font file.ttf brings one that has them.`;
}

const most = 40;
