import type { AstNode } from 'langium';
import { AstUtils } from 'langium';
import type { JourneyLexer } from '../../src/language/lexer.ts';
import type { JourneyCore } from '../../src/language/services.ts';
import type { Chance } from './chance.ts';

/** How ugly: which of the habits of careless writers a text gets. */
export interface Habits {
    /** Facts joined on a line, or written over several. */
    readonly lines: boolean;
    readonly comments: boolean;
    readonly tails: boolean;
    readonly crlf: boolean;
}

/** A text that says the same, or nearly: blown up, joined, broken over lines, commented in odd places, its tails shuffled. */
export function uglified(text: string, habits: Habits, core: JourneyCore, luck: Chance): string {
    const shuffled = habits.tails ? withShuffledTails(text, core, luck) : text;
    const lexer = core.journey.parser.Lexer as JourneyLexer;
    lexer.tokenize(shuffled);
    const { tokens, hidden } = lexer.lexed!;
    const all = [...tokens, ...hidden].map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset! + 1 })).sort((a, b) => a.start - b.start);
    let out = gap('', '\n', habits, luck);
    for (const [i, { start, end }] of all.entries()) {
        const image = shuffled.slice(start, end);
        const next = all[i + 1];
        const between = gap(shuffled.slice(end, next?.start), image, habits, luck);
        out += image + (image.startsWith('//') && !/^[^\S\n]*\n/.test(between) ? `\n${between}` : between);
    }
    return habits.crlf ? out.replaceAll(/\r?\n/g, '\r\n') : out;
}

function gap(written: string, image: string, habits: Habits, luck: Chance): string {
    const wide = (): string => luck.oneOf(['', ' ', '  ', '     ', '\t', ' \t ']);
    const line = written.includes('\n');
    const joined = habits.lines && luck.happens(line ? 25 : 97) && !image.startsWith('//');
    const blank = joined ? written === '' ? luck.oneOf(['', '', '', ' ']) : ` ${wide()}` : line || (habits.lines && written !== '')
        ? `${wide()}${'\n'.repeat(luck.happens(80) ? 1 : luck.whole(1, 4))}${wide()}` : written === '' ? '' : ` ${wide()}`;
    return habits.comments && luck.happens(4) && written !== '' ? `${blank}${luck.oneOf(comments)}${wide()}` : blank;
}

const comments = ['/* aside */', '/* aside */ /* and more */', '\n/* alone */\n', ' // behind\n', '\n// alone\n', '\n\n// apart\n\n', '\n  // two  \n  // lines\n',
    '\n   /* over\n      two lines */\n', '/* over\n two */', '/** A note. */', '\n/** A note. */\n', '\n\t/**\n\t * Starred.\n\t */\n', '//\n'];

function withShuffledTails(text: string, core: JourneyCore, luck: Chance): string {
    const file = core.journey.parser.LangiumParser.parse(text).value;
    const places = AstUtils.streamAst(file).toArray().filter((node): node is AstNode & { tails: AstNode[] } => 'tails' in node && (node.tails as AstNode[]).length > 1);
    let out = text;
    for (const { tails } of places.reverse()) {
        const start = tails[0]!.$cstNode!.offset;
        const words = tails.map(({ $cstNode }) => $cstNode!.text);
        for (let i = words.length - 1; i > 0; i--) {
            const j = luck.whole(0, i);
            [words[i], words[j]] = [words[j]!, words[i]!];
        }
        out = out.slice(0, start) + words.join(' ') + out.slice(tails.at(-1)!.$cstNode!.end);
    }
    return out;
}
