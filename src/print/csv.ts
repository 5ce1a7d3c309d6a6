import { plainSpaces, withoutControls } from './plain-text.ts';

/**
 * Rows as CSV by RFC 4180, with the mark of UTF-8 that Excel asks for. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it; a number stays a number.
 */
export function printCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
    return `\ufeff${rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

function cellOf(cell: string | number | undefined): string {
    if (cell === undefined) return '';
    if (typeof cell === 'number') return String(cell);
    const text = harmless(withoutControls(plainSpaces(cell.replace(/\r\n?/g, '\n'))));
    return /[",\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets pass over what is not seen before they look for a formula, and take the wide forms of East Asian writing for the signs. */
function harmless(text: string): string {
    return startsFormula.test(text) && !aNumber.test(text) ? `'${text}` : text;
}

const startsFormula = /^(?:[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\n])/u;
const aNumber = /^[+-]?\d+(?:[.,]\d+)?$/;
