import type { Chance } from './chance.ts';

/** A text after an edit of a kind that people make, sane or not. */
export function editedAt(text: string, luck: Chance): string {
    const lines = text.split('\n');
    const line = luck.whole(0, lines.length - 1);
    const offset = luck.whole(0, text.length);
    const insert = (what: string) => text.slice(0, offset) + what + text.slice(offset);
    switch (luck.whole(0, 12)) {
        case 0: return insert(luck.oneOf(['x', ' ', '\n', 'a b', '7', '-', ',', '.', '%']));
        case 1: return insert(luck.oneOf(['{', '}', '"', '"""', '/*', '*/', '//', '“', '\'', '\r\n', '\0', '€', '\t']));
        case 2: return text.slice(0, offset) + text.slice(offset + luck.whole(1, 3));
        case 3: return text.slice(0, offset) + text.slice(offset + luck.whole(1, 120));
        case 4: return lines.toSpliced(line, 1).join('\n');
        case 5: return lines.toSpliced(line, 0, lines[luck.whole(0, lines.length - 1)]!).join('\n');
        case 6: return lines.toSpliced(line, 0, luck.oneOf(['', 'feels lost -2', 'phase New {', '}', '/** A note. */', 'touchpoint extra "Extra" {', '} }', 'import "library.journey"'])).join('\n');
        case 7: return lines.with(line, luck.oneOf(['', '  ', lines[line]!.trimStart(), `    ${lines[line]}`, `${lines[line]} // why`])).join('\n');
        case 8: case 9: return withColumns(text, luck, (columns, i) => columns.toSpliced(i, 0, columns[luck.whole(0, columns.length - 1)]!));
        case 10: return withColumns(text, luck, (columns, i) => [...columns.toSpliced(i, 1), columns[i]!]);
        case 11: return withColumns(text, luck, (columns, i) => columns.toSpliced(i, 1));
        default: return text.replace(new RegExp(`\\b${luck.oneOf(['touchpoint', 'action', 'column3', 'App', 'phase', 'feels', 'observed'])}\\b`), luck.oneOf(['touchpoint', 'action', 'column2', 'channel', 'Phone', 'step', '']));
    }
}

/** Moves, copies or drops whole columns of a text that is indented as the generated ones are. */
function withColumns(text: string, luck: Chance, change: (columns: readonly string[], index: number) => readonly string[]): string {
    const parts = text.split(/(?=^    (?:touchpoint|action) )/m);
    if (parts.length < 3) return text;
    const [head, ...columns] = parts;
    const last = columns.pop()!;
    return [head, ...change(columns, luck.whole(0, columns.length - 1)), last].join('');
}
