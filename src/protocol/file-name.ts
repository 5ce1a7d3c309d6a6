/** A text as a part of a file's name that every system takes; empty where nothing is left of it. */
export function fileNameOf(text: string): string {
    return text.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '');
}
