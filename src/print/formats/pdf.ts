import { drawPages } from '../../map/draw-pages.ts';
import { papers } from '../../map/paper.ts';
import { lackingSentence } from '../lacking.ts';
import type { ExportFormat } from './export-format.ts';

/** The map on paper: vector, with text that can be searched and copied. */
export const pdf: ExportFormat = {
    name: 'pdf',
    use: 'Pages for the printer and the wall',
    isBinary: true,
    isPicture: true,
    heeds: ['view', 'lang', 'paper', 'fonts'],
    themes: ['light'],
    prepare() {
        void import('../pdf.ts');
    },
    async print(journey, { view, lang, paper = 'a3', fonts, warn, fontAdvice }, assets) {
        const { printPdf } = await import('../pdf.ts');
        const scenes = drawPages(journey, view, papers[paper], { lang });
        const { bytes, lacking } = await printPdf(scenes, papers[paper], assets.fonts, fonts);
        if (lacking.size > 0) warn(lackingSentence(lacking, fontAdvice));
        return bytes;
    }
};
