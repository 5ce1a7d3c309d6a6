/** Text that cannot command a terminal: what controls it or turns its direction is shown as a replacement character. */
export function visible(text: string): string {
    return text.replace(/[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
