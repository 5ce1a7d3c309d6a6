import { drawMap } from '../../map/draw-map.ts';
import { embedFonts } from '../fonts.ts';
import { printSvg } from '../svg.ts';
import type { ExportFormat } from './export-format.ts';

/** The map, with the letters that it uses: it looks the same everywhere. */
export const svg: ExportFormat = {
    name: 'svg',
    use: 'A picture that is sharp at every size, for the web and for documents',
    isPicture: true,
    heeds: ['view', 'lang'],
    themes: ['light', 'dark', 'auto', 'hc-black', 'hc-light'],
    prepare(assets) {
        void assets.fonts();
    },
    async print(journey, { view, lang, theme }, assets) {
        const scene = drawMap(journey, view, { lang });
        return embedFonts(printSvg(scene, theme), scene, await assets.fonts());
    }
};
