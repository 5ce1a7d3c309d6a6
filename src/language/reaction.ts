import type * as ast from './generated/ast.ts';
import { GRADES } from './words.ts';

/** What `feels` or `judges` says, in every way of writing that is understood. */
export interface ReadReaction {
    readonly text?: string;
    readonly score?: number;
    readonly grade?: typeof GRADES[number];
    /** What is unusual about the way it is written. */
    readonly spelling?: 'glued' | 'score first' | 'several words';
}

/** Reads a reaction: `annoyed -1`, and what people write instead of it: `annoyed-1`, `-1 annoyed`, `let down -1`. */
export function readReaction({ words, score, tails, $cstNode }: ast.Reaction): ReadReaction {
    const marks = tails.filter(tail => tail.$type === 'Mark').map(({ value }) => value);
    const grade = GRADES.find(word => marks.includes(word));
    const [word] = words;
    if (word === undefined) {
        const behind = marks.find(mark => !isGrade(mark));
        return { score, grade, ...(behind !== undefined && { text: behind, spelling: 'score first' }) };
    }
    const glued = words.length === 1 && score === undefined ? /^(.*[^-+\d])([-+]\d(\.\d)?)$/.exec(word) : null;
    if (glued && !$cstNode?.text.includes('"')) return { text: glued[1], score: Number(glued[2]), grade, spelling: 'glued' };
    // `feels annoyed reported`: without a score between them the grade is read as one of the words.
    const last = GRADES.find(known => known === words.at(-1));
    const own = grade === undefined && words.length > 1 && last !== undefined ? words.slice(0, -1) : words;
    return { text: own.join(' '), score, grade: grade ?? (own.length < words.length ? last : undefined), ...(own.length > 1 && { spelling: 'several words' }) };
}

function isGrade(word: string): boolean {
    return (GRADES as readonly string[]).includes(word);
}
