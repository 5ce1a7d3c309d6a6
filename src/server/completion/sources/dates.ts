import { CompletionItemKind } from 'vscode-languageserver';
import { helpAt } from '../here.ts';
import type { Source } from '../source.ts';

/** Dates that the file has already, the most frequent first, and today's in each of its forms. */
export const dates: Source = here => {
    if (!here.expected.date) return [];
    const times = new Map<string, number>();
    for (const [date] of here.document.textDocument.getText().matchAll(/(?<![\w-])\d{4}-(?:Q[1-4]|\d\d(?:-\d\d)?)(?![\w-])/g)) times.set(date, (times.get(date) ?? 0) + 1);
    const used = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? 1 : -1)).map(([date]) => date);
    const today = new Date();
    const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map(part => String(part).padStart(2, '0'));
    const now = [`${year}-${month}-${day}`, `${year}-${month}`, `${year}-Q${Math.ceil(Number(month) / 3)}`];
    return [...new Set([...used.slice(0, 7), ...now])].map(label => ({ label, kind: CompletionItemKind.Value, ...helpAt(here, here.expected.fact ?? 'on') }));
};
