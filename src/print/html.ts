import type { Scene } from '../map/scene.ts';
import type { Table } from '../map/table.ts';
import { escaped } from './html/markup.ts';
import { pageStyle, type PageTheme } from './html/page-style.ts';
import { tableMarkup } from './html/table-markup.ts';
import { detailsMarkup, headerMarkup, languageOf } from './html/words-markup.ts';
import { printSvg } from './svg.ts';

/** A page that needs nothing beside itself: the map, the table and the details. No script, and nothing is loaded from anywhere. */
export function printHtml(table: Table, map: Scene | undefined, theme: PageTheme): string {
    const { heads, title } = table;
    const hasTable = table.groups.length > 0;
    return `<!DOCTYPE html>
<html ${languageOf(table)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${escaped(table.summary)}">
<title>${escaped(title)}</title>
<style>${pageStyle(theme)}</style>
</head>
<body>
${hasTable ? `<a class="skip" href="#page-table">${escaped(heads.toTable)}</a>\n` : ''}<main>
${headerMarkup(table)}
${map === undefined ? '' : section('page-map', heads.map, region('map', heads.map, printSvg(map, 'screen')))}${
    !hasTable ? '' : section('page-table', heads.table, region('table', heads.table, tableMarkup(table)))}${
    table.sections.length === 0 ? '' : section('page-details', heads.details, detailsMarkup(table))}</main>
</body>
</html>
`;
}

/** What a page is written with, as a scene whose letters can be embedded. */
export function lettersOf(page: string): Scene {
    const faces = ['regular', 'italic', 'semibold'] as const;
    return { width: 0, height: 0, title: '', summary: '', shapes: faces.map(face => ({ kind: 'text', x: 0, y: 0, text: page, size: 0, face, fill: 'ink' })) };
}

function section(id: string, title: string, content: string): string {
    return `<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${escaped(title)}</h2>\n${content}</section>\n`;
}

/** What is wider than the page scrolls in its own place, by the keyboard as well. */
function region(name: string, title: string, content: string): string {
    return `<div class="scroll ${name}" role="group" aria-label="${escaped(title)}" tabindex="0">${content}</div>\n`;
}
