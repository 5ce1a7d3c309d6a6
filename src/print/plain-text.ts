/**
 * Text without what no text file should hold: controls but tab and line feed, and halves of pairs, which become the replacement
 * character. A turn of direction ends with its text, so that what stands beside it is read as it is written.
 */
export function withoutControls(text: string): string {
    const plain = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g, '').toWellFormed();
    return /[\u202a-\u202e\u2066-\u2069]/.test(plain) ? plain.split('\n').map(turnedBack).join('\n') : plain;
}

/** By the rules of Unicode, a turn ends with its sign, or at the end of the line. */
function turnedBack(line: string): string {
    const open: string[] = [];
    const kept = line.replace(/[\u202a-\u202e\u2066-\u2069]/g, sign => {
        if (sign === '\u202c' || sign === '\u2069') return open.at(-1) === sign ? open.pop()! : '';
        open.push(sign < '\u2066' ? '\u202c' : '\u2069');
        return sign;
    });
    return kept + open.reverse().join('');
}

/** The spaces that keep a number with its unit on a line, as the plain ones that programs can search for. */
export function plainSpaces(text: string): string {
    return text.replace(/[\u00a0\u202f]/g, ' ');
}
