/** A text of its own words in Markdown: no sign of it means anything. */
export function escaped(text: string): string {
    return text.replace(/[\\*_`<>|[\]]/g, '\\$&');
}

/** Markdown in the cell of a table. */
export function cell(markdown: string): string {
    return markdown.replaceAll('|', '\\|');
}

/** A sentence with `code` in it where only HTML is understood. */
export function inHtml(markdown: string): string {
    return markdown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/`([^`]*)`/g, '<code>$1</code>');
}
