import type { Font } from 'fontkit';
import { stretchesOf } from './writing-direction.ts';

/** What has some characters and not all. */
export type Letters = Pick<Font, 'hasGlyphForCodePoint'>;

/** Characters in one font and one direction, in the order in which they are read. */
export interface Run<Own extends Letters = Font> {
    readonly text: string;
    readonly font: Own | Font;
    readonly rightToLeft: boolean;
}

/** The runs of a line from left to right. What `own` lacks is in the first other font that has it; what none has is told to `lose`, which says what stands in its place. */
export function runsOf<Own extends Letters>(text: string, rightToLeft: boolean, own: Own, others: readonly Font[], lose: (characters: string) => string): readonly Run<Own>[] {
    let last: Own | Font = own;
    const parts = Array.from((segmenter ??= new Intl.Segmenter()).segment(text), ({ segment }) => {
        const drawn = segment.replace(/\p{Cc}/gu, '');
        const needed = Array.from(drawn.replace(/\p{Default_Ignorable_Code_Point}/gu, ''));
        const has = (font: Own | Font): boolean => needed.every(character => font.hasGlyphForCodePoint(character.codePointAt(0)!) && (font === own || isDrawn(font as Font, character)));
        const isNeutral = !/[\p{L}\p{N}]/u.test(drawn);
        const font: Own | Font | undefined = isNeutral && has(last) ? last : [own, ...others].find(has);
        last = font ?? own;
        if (!font) return { text: /^\s*$/.test(segment) ? ' ' : lose(segment), font: own };
        return { text: font === own ? needed.join('') : drawn, font };
    }).filter(part => part.text !== '');
    return stretchesOf(parts, part => part.text, rightToLeft).flatMap(stretch => {
        const runs: Run<Own>[] = [];
        for (const part of stretch.parts) {
            const before = runs.at(-1);
            const shown = stretch.rightToLeft ? mirrored[part.text] ?? part.text : part.text;
            if (before?.font === part.font) runs[runs.length - 1] = { ...before, text: before.text + shown };
            else runs.push({ text: shown, font: part.font, rightToLeft: stretch.rightToLeft });
        }
        return stretch.rightToLeft ? runs.reverse() : runs;
    });
}

/** A font of coloured pictures has a character and no outline of it. */
function isDrawn(font: Font, character: string): boolean {
    return /[\s\u2800]/.test(character) || font.glyphForCodePoint(character.codePointAt(0)!).path.commands.length > 0;
}

/** Made when it is needed: it takes twenty times as long as to draw a line. */
let segmenter: Intl.Segmenter | undefined;

/** Brackets open the other way in text that runs from right to left. */
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '‹': '›', '›': '‹' };
