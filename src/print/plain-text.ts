/** Text without what no text file should hold: controls but tab and line feed, and halves of pairs, which become the replacement character. */
export function withoutControls(text: string): string {
    return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '').toWellFormed();
}

/** The spaces that keep a number with its unit on a line, as the plain ones that programs can search for. */
export function plainSpaces(text: string): string {
    return text.replace(/[\u00a0\u202f]/g, ' ');
}
