import type { Told } from './told.ts';

/** What is told, as Markdown; nothing of the writer's texts becomes a link, a heading or markup. */
export function asMarkdown({ name, kind, note, lines, example }: Told): string {
    return [
        `**${escaped(name)}**${kind === undefined ? '' : ` · ${escaped(kind)}`}`,
        ...note === undefined ? [] : [escapedLine(note)],
        ...lines.length === 0 ? [] : [lines.map(escapedLine).join('  \n')],
        ...example === undefined ? [] : [`\`\`\`journey\n${example}\n\`\`\``],
    ].join('\n\n');
}

/** A text whose beginning is neither a heading nor an entry of a list. */
function escapedLine(text: string): string {
    return escaped(text).replace(/^[-+=#]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A text on one line, in which no sign means anything to Markdown; an address does not become a link either. */
function escaped(text: string): string {
    return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_~[\]<>|@]|&(?=[#\w])|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');
}
