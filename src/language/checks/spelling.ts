import { type AstNode, AstUtils } from 'langium';
import { readAmount } from '../amounts.ts';
import { JourneyTerminals } from '../generated/ast.ts';
import type * as ast from '../generated/ast.ts';
import type { Entry } from '../outline.ts';
import { readReaction } from '../reaction.ts';
import { inQuotes } from '../right/in-quotes.ts';
import { readNumber, readText } from '../values.ts';
import type { Fix, Wish } from '../wish.ts';
import { GRADES } from '../words.ts';
import { writtenName, writtenText } from '../written.ts';
import type { Check, Tell } from './check.ts';

/** Ways of writing that other tools and other languages have: each is understood, and answered with ours. */
export const spelling: Check = {
    entry(entry, _, report) {
        if (entry.$type === 'Reaction') checkReaction(entry, report);
        if (entry.$type === 'Next' || entry.$type === 'Exit') checkShares(entry, report);
        if (entry.$type === 'Scale' && entry.range !== undefined) {
            const scale = entry.range.replace(/[-–]/, ' to ');
            report('near-miss', `Write scale ${scale}.`, entry, { property: 'range' }, [scale]);
        }
        if (entry.$type === 'AmountFact' || entry.$type === 'Wait') checkAmount(entry.amount, report);
        for (const tail of 'tails' in entry ? entry.tails : []) {
            if (tail.$type === 'Takes') checkAmount(tail.amount, report);
            if (tail.$type === 'Informed') checkAmount(tail.every, report);
        }
    },
    file(file, { document }, report) {
        const text = document.textDocument.getText();
        // Rare signs: only a text that has one of them is looked through.
        if (!/[“„”‘«'−–]|\d,\d/.test(text)) return;
        for (const leaf of leaves(file)) {
            if (leaf.tokenType.name === 'TEXT' && isOddlyQuoted(leaf.text)) tellQuotes(leaf, report, file);
            if (leaf.tokenType.name === 'NUMBER' && leaf.text.includes(',')) {
                const number = String(readNumber(leaf.text));
                report('near-miss', `Write ${number}: a number has a point and no comma.`, file, { range: leaf.range }, [number]);
            }
        }
    },
};

interface Leaf { readonly text: string; readonly tokenType: { readonly name: string }; readonly range: NonNullable<AstNode['$cstNode']>['range'] }

function* leaves(file: AstNode): Iterable<Leaf> {
    const open: unknown[] = [AstUtils.getDocument(file).parseResult.value.$cstNode];
    while (open.length > 0) {
        const node = open.pop() as { content?: readonly unknown[]; hidden?: boolean } | undefined;
        if (node?.content) open.push(...node.content.toReversed());
        else if (node && !node.hidden) yield node as Leaf;
    }
}

/** Not what the repair has read as a text, which has no quotes of its own, or one. */
function isOddlyQuoted(written: string): boolean {
    return !written.startsWith('"') && oneText.test(written);
}

const oneText = new RegExp(`^(${JourneyTerminals.TEXT.source})$`);

function tellQuotes(leaf: Leaf, report: Tell, file: AstNode): void {
    const plain = leaf.text.slice(1).replace(/[”“"»'’]$/, '');
    report('near-miss', `Write straight quotes: "${plain.length > 30 ? `${plain.slice(0, 28)}…` : plain}".`, file, { range: leaf.range }, [writtenText(readText(leaf.text))]);
}

function checkAmount(amount: ast.Amount | undefined, report: Tell): void {
    const read = readAmount(amount);
    if (!amount || !read) return;
    if (amount.range !== undefined) report('near-miss', `Write ${read.from} to ${read.to}: a range has a word.`, amount, { property: 'range' }, [`${read.from} to ${read.to}`]);
    if (amount.money !== undefined) report('near-miss', `Write ${read.from} ${read.unit}: money has a number, then the currency's code.`, amount, {}, [`${read.from} ${read.unit}`]);
}

function checkReaction(fact: ast.Reaction, report: Tell): void {
    const { text, score, spelling } = readReaction(fact);
    const signed = score === undefined ? '' : ` ${score > 0 ? '+' : ''}${score}`;
    const first = { property: 'words', index: 0 } as const;
    if (spelling === undefined || text === undefined) return;
    if (spelling === 'glued') report('near-miss', `Write ${fact.word} ${text}${signed}: the score stands apart.`, fact, first, [`${writtenName(text)}${signed}`]);
    const wanted = score === undefined ? ', and a score from -2 to +2 behind them' : '';
    if (spelling === 'several words') report('near-miss', `Several words need quotes${wanted}: ${fact.word} "${text}"${score === undefined ? ' -1' : signed}.`, fact, first, [inQuotes(fact, wordsOf(fact, text))]);
    if (spelling !== 'score first') return;
    const behind = fact.tails.filter((tail): tail is ast.Mark => tail.$type === 'Mark' && !(GRADES as readonly string[]).includes(tail.value));
    const words = writtenName(behind.map(({ value }) => value).join(' '));
    report('near-miss', `Write ${fact.word} ${words}${signed}: the word comes first, then the score.`, behind[0]!, {}, [wordFirst(fact, words, behind)]);
}

/** The words in front of the score, without a grade that is read as one of them. */
function wordsOf({ words }: ast.Reaction, text: string): readonly string[] {
    return text === words.join(' ') ? words : words.slice(0, -1);
}

/** Puts the words behind the score in front of it; a grade stays where it is. */
function wordFirst(to: ast.Reaction, text: string, behind: readonly ast.Mark[]): Fix {
    const taken = behind.map((instead): Wish => ({ do: 'tail', of: to, text: '', instead }));
    return { title: `Write ${text} first`, wishes: [{ do: 'append', to, property: 'words', text }, ...taken] };
}

function checkShares(fact: Extract<Entry, { $type: 'Next' | 'Exit' }>, report: Tell): void {
    for (const tail of fact.tails) {
        if (tail.$type === 'Share' && !tail.percent) report('near-miss', `A share has its sign: write ${tail.value} %.`, tail, {}, [`${tail.value} %`]);
    }
}
