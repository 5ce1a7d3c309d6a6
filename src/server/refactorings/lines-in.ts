/** Texts one below the other, as they stand in a block: those over several lines set apart. */
export function linesIn(texts: readonly string[]): string {
    return texts.map((text, i) => (i > 0 && (text + texts[i - 1]!).includes('\n') ? '\n' : '') + text.replace(/^(?=.)/gm, '  ')).join('\n');
}
