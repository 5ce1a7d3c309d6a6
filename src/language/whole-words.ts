const sign = '[\\p{L}\\p{M}\\p{N}_-]';

/** Finds a text where it stands as whole words, each time that it does. */
export function wholeWords(text: string): RegExp {
    return new RegExp(`(?<!${sign})${text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?!${sign})`, 'gu');
}
