/**
 * An address that a reader may be led to: a page of the web that nobody can change on its way, or a person to write to.
 * All others stay text, since an editor and a browser would also run `command:` and `javascript:`.
 */
export function openAddress(text: string): string | undefined {
    return /^(https:\/\/|mailto:)[^\s\p{C}]+$/iu.test(text) && URL.canParse(text) ? text : undefined;
}
