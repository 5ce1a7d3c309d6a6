import { drawMap } from '../../map/draw-map.ts';
import { tableOf } from '../../map/table.ts';
import { foldTable } from '../../map/table/fold.ts';
import { embedFonts } from '../fonts.ts';
import { lettersOf, printHtml } from '../html.ts';
import type { ExportFormat } from './export-format.ts';

/** A page with the map, the table and the details, that needs nothing beside itself; a view of kind table leaves the map out. */
export const html: ExportFormat = {
    name: 'html',
    use: 'A page with the map, the table and the details, for every reader',
    heeds: ['view', 'lang'],
    themes: ['auto', 'light', 'dark', 'hc-black', 'hc-light'],
    prepare(assets) {
        void assets.fonts();
    },
    async print(journey, { view, lang, theme }, assets) {
        const table = foldTable(tableOf(journey, view, { lang }));
        const scene = view?.kind === 'table' ? undefined : drawMap(journey, view, { lang });
        const page = printHtml(table, scene, theme);
        return embedFonts(page, lettersOf(page), await assets.fonts());
    }
};
