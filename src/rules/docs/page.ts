import { baseline } from '../baseline.ts';
import { rules } from '../index.ts';
import type { Clause } from '../rule.ts';
import { chapterOf, severityWords } from './chapter.ts';
import { examine, type Said } from './examine.ts';
import { introduction } from './introduction.ts';
import { cell } from './markdown.ts';

/** The whole of docs/rules.md: the same text for the same rules, on every machine and every day. */
export async function rulesPage(): Promise<string> {
    const said = new Map<Clause, Said | undefined>();
    for (const clause of rules.flatMap(rule => rule.clauses)) said.set(clause, await examine(clause.wrong));
    return `${[introduction, rulesTable(), baselineTable(), ...rules.map(rule => chapterOf(rule, clause => said.get(clause)))].join('\n\n')}\n`;
}

function rulesTable(): string {
    const rows = rules.map(({ code, severity, sees }) => `| [${code}](#${code}) | ${severityWords[severity].toLowerCase()} | ${cell(sees)} |`);
    return `## All rules\n\n| rule | severity | what it sees |\n| --- | --- | --- |\n${rows.join('\n')}`;
}

function baselineTable(): string {
    const rows = baseline.map(({ code, sees }) => `| \`${code}\` | ${cell(sees)} |`);
    return `## Errors of the text\n\nBefore the rules, the language itself tells what it cannot understand. These are always errors, and cannot be switched off.\n\n| code | what it means |\n| --- | --- |\n${rows.join('\n')}`;
}
