import { setParagraph, type Block } from './block.ts';
import { textWidth } from './measure.ts';
import type { Sheet } from './sheet.ts';
import { typeset } from './typeset.ts';
import { styles } from './typography.ts';

/** The state as a badge, then what a reader asks first. */
export function metaLine(sheet: Sheet, width: number): Block {
    const { captions, journey } = sheet;
    const badge = captions.states[journey.state].toUpperCase();
    const room = textWidth(badge, styles.capitals.face, styles.capitals.size, styles.capitals.spacing) + 14;
    const words = setParagraph(metaOf(sheet).map(typeset).join('  ·  '), styles.quiet, width - room - 10);
    return {
        height: words.height + 4,
        draw(x, y, out) {
            out.push({ kind: 'rect', x, y: y + 1, width: room, height: 17, radius: 8.5, stroke: 'quiet' });
            setParagraph(badge, styles.capitals, room, 'middle').draw(x, y + 2.5, out);
            words.draw(x + room + 10, y + 2, out);
        }
    };
}

function metaOf({ captions, choice, journey, places }: Sheet): string[] {
    const { model, brand, offering, asOf, owner, status, validated, of } = journey;
    const evidence = captions.grades(journey.evidence);
    return [
        ...choice.title === '' ? [] : [captions.view(choice.title)],
        ...choice.leftOut === 0 ? [] : [captions.shown(places.length, places.length + choice.leftOut)],
        ...brand ? [brand.title] : [],
        ...offering ? [offering.title] : [],
        ...model ? [captions.models[model]] : [],
        ...of ? [captions.improves(of.title)] : [],
        ...asOf ? [captions.asOf(asOf.text)] : [],
        ...owner ? [captions.owner(owner.title)] : [],
        ...status ? [captions.statuses[status]] : [],
        ...validated ? [captions.validated(validated.text, validated.on?.text)] : [],
        ...evidence === '' ? [] : [evidence]
    ];
}
