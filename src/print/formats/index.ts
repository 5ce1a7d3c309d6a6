import { csv } from './csv.ts';
import type { ExportFormat } from './export-format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { png } from './png.ts';
import { svg } from './svg.ts';

/** The first one is meant where nothing is said. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
    svg,
    png,
    pdf,
    html,
    json,
    csv,
    markdown
];
