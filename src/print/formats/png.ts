import { drawMap } from '../../map/draw-map.ts';
import { lackingSentence } from '../lacking.ts';
import { printPng } from '../png.ts';
import type { ExportFormat } from './export-format.ts';

/** The map as points, for slides and pages that take no SVG. */
export const png: ExportFormat = {
    name: 'png',
    use: 'A picture, for slides and messages',
    isBinary: true,
    isPicture: true,
    heeds: ['view', 'lang', 'scale', 'fonts'],
    themes: ['light', 'dark', 'hc-black', 'hc-light'],
    prepare(assets) {
        void assets.resvg();
        void assets.fonts();
    },
    async print(journey, { view, lang, theme, scale: wished = 1, fonts, warn, fontAdvice }, assets) {
        const files = { ...await assets.fonts(), resvg: await assets.resvg() };
        const wish = { theme: theme === 'auto' ? 'light' : theme, scale: wished, others: fonts } as const;
        const { bytes, lacking, scale } = await printPng(drawMap(journey, view, { lang }), wish, files);
        if (lacking.size > 0) warn(lackingSentence(lacking, fontAdvice));
        if (scale < wished) warn(`The picture has the scale ${Math.floor(scale * 100) / 100} and not ${wished}: it would have more than 100 million points.`);
        return bytes;
    }
};
