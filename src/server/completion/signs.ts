import { JourneyTerminals } from '../../language/generated/ast.ts';

/** A word, a text, a number or a sign as it is written, before anything is repaired. */
export interface Sign {
    readonly is: 'word' | 'text' | 'date' | 'range' | 'money' | 'number' | 'comment' | 'other';
    readonly text: string;
    readonly offset: number;
    readonly end: number;
}

/** What a piece of text consists of, blanks left out; offsets count from `offset`. A range that is not yet finished is a number with a sign. */
export function signsIn(text: string, offset: number): readonly Sign[] {
    const signs: Sign[] = [];
    for (const match of text.matchAll(pattern)) {
        const is = kinds.find(kind => match.groups![kind] !== undefined);
        if (is) signs.push({ is, text: match[0], offset: offset + match.index, end: offset + match.index + match[0].length });
    }
    return signs;
}

const { ID, TEXT, DATE, RANGE, MONEY, NUMBER, ML_COMMENT, SL_COMMENT } = JourneyTerminals;
const sources = {
    comment: `${ML_COMMENT.source}|${SL_COMMENT.source}`, text: TEXT.source, date: DATE.source, range: RANGE.source, money: MONEY.source,
    number: `${NUMBER.source}|[+\\-−–]`, word: ID.source, other: '\\S'
};
const kinds = Object.keys(sources) as (keyof typeof sources)[];
const pattern = new RegExp(kinds.map(kind => `(?<${kind}>${sources[kind]})`).join('|'), 'g');
