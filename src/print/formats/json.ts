import type { ExportFormat } from './export-format.ts';

/** The model of a journey, resolved, as `journey.schema.json` describes it. */
export const json: ExportFormat = {
    name: 'json',
    use: 'The journey as data, for other programs',
    heeds: [],
    print: async journey => `${JSON.stringify(journey, null, 2)}\n`
};
