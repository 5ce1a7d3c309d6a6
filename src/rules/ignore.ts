import { type AstNode, CstUtils, type LangiumDocument } from 'langium';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { nearest } from '../language/nearest.ts';
import { baselineCodes, type Repair } from '../language/problem.ts';
import type { Fix } from '../language/wish.ts';
import type { Configuration } from './config/configuration.ts';
import type { Found } from './consult.ts';
import { rules } from './index.ts';
import { placeOf } from './place.ts';
import { LEVELS } from './rule.ts';

/** A comment that silences a rule on the line below it: `// journey-ignore silent-wait: the carrier informs`. */
export interface Ignore {
    readonly code: string;
    readonly reason: string;
    readonly range: Range;
    /** The comment's lines, to be taken out whole. */
    readonly whole: Range;
    /** Where the rule's name stands. */
    readonly named: Range;
    /** The line that it is about, counted from 0: the first one below that is no such comment itself. */
    readonly line: number;
}

/** The code of an ignore that does nothing, or does it without a reason. */
export const IDLE = 'idle-ignore';

export function ignoresIn({ textDocument, parseResult }: LangiumDocument): readonly Ignore[] {
    const text = textDocument.getText();
    if (!text.includes('journey-ignore')) return [];
    const ignores: Ignore[] = [];
    const root = parseResult.value.$cstNode;
    for (const match of text.matchAll(/^([^\S\r\n]*)\/\/[^\S\r\n]*journey-ignore\b[^\S\r\n]*([^\s:]*)[^\S\r\n]*:?[^\S\r\n]*([^\r\n]*)/gm)) {
        const start = match.index + match[1]!.length;
        const leaf = root && CstUtils.findLeafNodeAtOffset(root, start);
        if (leaf?.tokenType.name !== 'SL_COMMENT') continue;
        const place = (from: number, to: number) => ({ start: textDocument.positionAt(from), end: textDocument.positionAt(to) });
        const range = place(start, match.index + match[0].trimEnd().length);
        const name = match.index + match[0].indexOf(match[2]!, match[0].indexOf('journey-ignore') + 'journey-ignore'.length);
        const lineEnd = text.indexOf('\n', match.index);
        // The last line of a text has no end of its own, and goes with the one before.
        const whole = lineEnd < 0 ? place(Math.max(0, match.index - 1 - (text[match.index - 2] === '\r' ? 1 : 0)), text.length) : place(match.index, lineEnd + 1);
        ignores.push({ code: match[2]!, reason: match[3]!.trim(), range, whole, named: place(name, name + match[2]!.length), line: range.start.line + 1 });
    }
    const own = new Set(ignores.map(({ range }) => range.start.line));
    return ignores.map(ignore => {
        let { line } = ignore;
        while (own.has(line)) line++;
        return { ...ignore, line };
    });
}

/** A problem of a comment, with what can be done about it. */
interface Idle {
    readonly problem: Diagnostic;
    readonly repairs: readonly Repair[];
}

/** Leaves out what is silenced, and tells of the comments that silence nothing or give no reason. A rule that is off is not judged. */
export function silence(found: readonly Found[], ignores: readonly Ignore[], configuration: Configuration): { readonly kept: readonly Found[]; readonly idle: readonly Idle[] } {
    if (ignores.length === 0) return { kept: found, idle: [] };
    const silences = (ignore: Ignore, finding: Found) => ignore.code === finding.code && linesOf(finding).includes(ignore.line);
    const severity = configuration.severityOf(IDLE) ?? 'warning';
    return {
        kept: found.filter(finding => !ignores.some(ignore => silences(ignore, finding))),
        idle: severity === 'off' ? [] : ignores.flatMap(ignore => {
            const idle = whyIdle(ignore, found.some(finding => silences(ignore, finding)), configuration);
            if (!idle) return [];
            const out = { title: 'Leave the comment out', edits: [{ range: ignore.whole, newText: '' }] };
            const repairs: readonly Repair[] = idle.instead === undefined ? [out] : [{ title: `Write ${idle.instead}`, edits: [{ range: ignore.named, newText: idle.instead }] }, out];
            return [{ problem: { code: IDLE, message: idle.message, range: ignore.range, severity: LEVELS[severity], data: { code: IDLE } }, repairs }];
        }),
    };
}

/** Silences a finding, for a reason that the writer has still to give. */
export function ignoring(code: string, above: AstNode): Fix {
    return { title: `Ignore ${code} here: write down why`, wishes: [{ do: 'comment', above, text: `// journey-ignore ${code}:` }] };
}

/** The line of a thing's name, which is marked, and the one that the thing or fact starts on. */
function linesOf(found: Found): readonly number[] {
    const { line } = placeOf(found).start;
    return [line, found.at.$cstNode?.range.start.line ?? line];
}

function whyIdle({ code, reason }: Ignore, silences: boolean, configuration: Configuration): { readonly message: string; readonly instead?: string } | undefined {
    if (code === '') return { message: 'Which rule is ignored here, and why? Write journey-ignore silent-wait: the carrier informs.' };
    if (!rules.some(rule => rule.code === code)) {
        const instead = nearest(code, rules.map(rule => rule.code));
        const error = (baselineCodes as readonly string[]).includes(code);
        return { instead, message: error ? `${code} tells of a text that is not understood, and cannot be ignored.`
            : `There is no rule "${code}".${instead === undefined ? ' The rules are those that the problems name.' : ` Did you mean ${instead}?`}` };
    }
    if (configuration.severityOf(code) === 'off') return undefined;
    if (!silences) return { message: `${code} finds nothing on the line below: this comment can go.` };
    return reason === '' ? { message: `Why is ${code} right to ignore here? Write the reason behind a colon.` } : undefined;
}
