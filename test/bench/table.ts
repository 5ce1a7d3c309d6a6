/** Rows of figures under their headings, each column as wide as its widest cell: names to the left, figures to the right. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
    const lines = [headings, ...rows];
    const widths = headings.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)));
    const print = (line: readonly string[]): string =>
        widths.map((width, column) => column === 0 ? (line[0] ?? '').padEnd(width) : (line[column] ?? '').padStart(width)).join('  ').trimEnd();
    return [print(headings), widths.map(width => '─'.repeat(width)).join('  '), ...rows.map(print)].join('\n');
}
