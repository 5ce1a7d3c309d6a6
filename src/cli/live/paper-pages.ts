import { drawPages } from '../../map/draw-pages.ts';
import { papers } from '../../map/paper.ts';
import type { Journey, View } from '../../model/journey.ts';
import { printSvg } from '../../print/svg.ts';

/** A journey on pages of paper, each an SVG for the style sheet of the page to colour; the printer's own paper has the same shape. */
export function paperPages(journey: Journey, view: View | undefined, lang: string | undefined): readonly string[] {
    return drawPages(journey, view, papers.a4, { lang }).map(scene => printSvg(scene, 'screen'));
}
