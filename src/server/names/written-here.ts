import { isPlain, writtenName, writtenText } from '../../language/written.ts';
import type { Place } from './places-of.ts';

/**
 * A new name as it is written in the place of another one. Quotes come and go with the need for them; those that the old
 * name had without need are the writer's and stay, and so do those that alone set it apart from what stands beside it.
 */
export function writtenHere(name: string, { document, name: old, offset, end }: Place): string {
    const text = document.textDocument.getText();
    const isQuoted = /^["“„«‘']/.test(text.slice(offset, end));
    return isQuoted && (isPlain(old) || touches(text[offset - 1]) || touches(text[end])) ? writtenText(name) : writtenName(name);
}

function touches(sign: string | undefined): boolean {
    return sign !== undefined && !/[\s.,{}]/.test(sign);
}
