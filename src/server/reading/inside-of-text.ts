import { isClosed } from '../../language/values.ts';

/** What stands between the quotes of a text, as offsets; a text whose quotes the writer has left out is all inside. */
export function insideOfText(offset: number, written: string): { readonly offset: number; readonly end: number } {
    const end = offset + written.length;
    if (written.startsWith('"""') && written.length >= 6) return { offset: offset + 3, end: end - 3 };
    if (!/^["“„«'‘]/.test(written)) return { offset, end };
    return { offset: offset + 1, end: isClosed(written) ? end - 1 : end };
}
