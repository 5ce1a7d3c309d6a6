import { type AstNode, AstUtils } from 'langium';
import { readAmount } from '../amounts.ts';
import type * as ast from '../generated/ast.ts';
import type { Entry } from '../outline.ts';
import { readReaction } from '../reaction.ts';
import { readNumber } from '../values.ts';
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
        if (!/[“„”‘«'−–]|\d,\d/.test(text)) return;
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
    const plain = leaf.text.slice(1).replace(/[”“"»'’]$/, '');
    report('near-miss', `Write straight quotes: "${plain.length > 30 ? `${plain.slice(0, 28)}…` : plain}".`, file, { range: leaf.range });
}

function checkAmount(amount: ast.Amount | undefined, report: Tell): void {
    const read = readAmount(amount);
    if (!amount || !read) return;
    if (amount.range !== undefined) report('near-miss', `Write ${read.from} to ${read.to}: a range has a word.`, amount, { property: 'range' });
    if (amount.money !== undefined) report('near-miss', `Write ${read.from} ${read.unit}: money has a number, then the currency's code.`, amount);
}

function checkReaction(fact: ast.Reaction, report: Tell): void {
    const { text, score, spelling } = readReaction(fact);
    const signed = score === undefined ? '' : ` ${score > 0 ? '+' : ''}${score}`;
    const first = { property: 'words', index: 0 } as const;
    if (spelling === 'glued') report('near-miss', `Write ${fact.word} ${text}${signed}: the score stands apart.`, fact, first);
    if (spelling === 'several words') report('near-miss', `Several words need quotes: ${fact.word} "${text}"${signed}.`, fact, first);
    const behind = spelling === 'score first' ? fact.tails.find(tail => tail.$type === 'Mark' && tail.value === text) : undefined;
    if (behind) report('near-miss', `Write ${fact.word} ${text}${signed}: the word comes first, then the score.`, behind);
}

function checkShares(fact: Extract<Entry, { $type: 'Next' | 'Exit' }>, report: Tell): void {
    for (const tail of fact.tails) {
        if (tail.$type === 'Share' && !tail.percent) report('near-miss', `A share has its sign: write ${tail.value} %.`, tail);
    }
}
