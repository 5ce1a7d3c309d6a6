import type { ExportFormat } from './export-format.ts';
import { json } from './json.ts';
import { svg } from './svg.ts';

/** The first one is meant where nothing is said. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
    svg,
    json
];
