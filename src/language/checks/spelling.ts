import { type AstNode, AstUtils } from 'langium';
import { readAmount } from '../amounts.ts';
import type * as ast from '../generated/ast.ts';
import type { Entry } from '../outline.ts';
import { readNumber } from '../values.ts';
import { GRADES } from '../words.ts';
import type { Check, Tell } from './check.ts';

/** Ways of writing that other tools and other languages have: each is understood, and answered with ours. */
export const spelling: Check = {
    entry(entry, _, report) {
        if (entry.$type === 'Reaction') checkReaction(entry, report);
        if (entry.$type === 'Next' || entry.$type === 'Exit') checkShares(entry, report);
        if (entry.$type === 'Scale' && entry.range !== undefined) report('near-miss', `Write scale ${entry.range.replace(/[-–]/, ' to ')}.`, entry, { property: 'range' });
        if (entry.$type === 'AmountFact' || entry.$type === 'Wait') checkAmount(entry.amount, report);
        for (const tail of 'tails' in entry ? entry.tails : []) {
            if (tail.$type === 'Takes') checkAmount(tail.amount, report);
            if (tail.$type === 'Informed') checkAmount(tail.every, report);
        }
    },
    file(file, { document }, report) {
        const text = document.textDocument.getText();
        // Rare signs: only a text that has one of them is looked through.
        if (!/[“„”«'−–]|\d,\d/.test(text)) return;
        for (const leaf of leaves(file)) {
            if (leaf.tokenType.name === 'TEXT' && !leaf.text.startsWith('"')) tellQuotes(leaf, report, file);
            if (leaf.tokenType.name === 'NUMBER' && leaf.text.includes(',')) {
                report('near-miss', `Write ${readNumber(leaf.text)}: a number has a point and no comma.`, file, { range: leaf.range });
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

function tellQuotes(leaf: Leaf, report: Tell, file: AstNode): void {
    const plain = leaf.text.slice(1).replace(/[”“"»']$/, '');
    report('near-miss', `Write straight quotes: "${plain.length > 30 ? `${plain.slice(0, 28)}…` : plain}".`, file, { range: leaf.range });
}

function checkAmount(amount: ast.Amount | undefined, report: Tell): void {
    const read = readAmount(amount);
    if (!amount || !read) return;
    if (amount.range !== undefined) report('near-miss', `Write ${read.from} to ${read.to}: a range has a word.`, amount, { property: 'range' });
    if (amount.money !== undefined) report('near-miss', `Write ${read.from} ${read.unit}: money has a number, then the currency's code.`, amount);
}

function checkReaction(fact: ast.Reaction, report: Tell): void {
    const score = fact.score === undefined ? '' : ` ${fact.score > 0 ? '+' : ''}${fact.score}`;
    const [word] = fact.words;
    const glued = fact.words.length === 1 && fact.score === undefined ? /^(.*[^-+\d])([-+]\d(\.\d)?)$/.exec(word!) : null;
    if (glued && !fact.$cstNode?.text.includes('"')) {
        report('near-miss', `Write ${fact.word} ${glued[1]} ${glued[2]}: the score stands apart.`, fact, { property: 'words', index: 0 });
    } else if (fact.words.length > 1 && !(fact.words.length === 2 && (GRADES as readonly string[]).includes(fact.words[1]!))) {
        report('near-miss', `Several words need quotes: ${fact.word} "${fact.words.join(' ')}"${score}.`, fact, { property: 'words', index: 0 });
    }
    const mark = fact.words.length === 0 ? fact.tails.find(tail => tail.$type === 'Mark' && !(GRADES as readonly string[]).includes(tail.value)) : undefined;
    if (mark?.$type === 'Mark') report('near-miss', `Write ${fact.word} ${mark.value}${score}: the word comes first, then the score.`, mark);
}

function checkShares(fact: Extract<Entry, { $type: 'Next' | 'Exit' }>, report: Tell): void {
    for (const tail of fact.tails) {
        if (tail.$type === 'Share' && !tail.percent) report('near-miss', `A share has its sign: write ${tail.value} %.`, tail);
    }
}
