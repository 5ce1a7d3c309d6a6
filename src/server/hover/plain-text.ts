import type { Told } from './told.ts';

/** What is told, for a client that shows no Markdown. */
export function asPlainText({ name, kind, note, lines, example }: Told): string {
    const head = kind === undefined ? name : `${name} · ${kind}`;
    return [head, ...[note ?? [], lines, example ?? []].flatMap(part => part.length === 0 ? [] : [[part].flat().join('\n')])].join('\n\n');
}
