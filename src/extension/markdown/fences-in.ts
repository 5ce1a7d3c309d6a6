/**
 * The texts of a Markdown file's fenced journeys, as its preview will read them. It only helps to have their pictures ready: what
 * it reads otherwise than the preview does is drawn a moment later.
 */
export function fencesIn(markdown: string): readonly string[] {
    const texts: string[] = [];
    const add = (lines: readonly string[] | undefined): void => { if (lines) texts.push(lines.map(line => `${line}\n`).join('')); };
    let open: { readonly indent: number; readonly end: RegExp; readonly lines: string[] | undefined } | undefined;
    for (const line of markdown.split(/\r?\n/)) {
        if (open?.end.test(line)) {
            add(open.lines);
            open = undefined;
        } else if (open) {
            open.lines?.push(line.replace(new RegExp(`^ {0,${open.indent}}`), ''));
        } else {
            const [, indent = '', marks = '', info = ''] = /^( *)(`{3,}|~{3,})([^`]*)$/.exec(line) ?? [];
            if (marks !== '') open = { indent: indent.length, end: new RegExp(`^ *${marks[0]}{${marks.length},}[ \\t]*$`), lines: info.trim() === 'journey' ? [] : undefined };
        }
    }
    // One that is not closed yet goes on to the end.
    add(open?.lines?.slice(0, open.lines.at(-1) === '' ? -1 : undefined));
    return texts;
}
