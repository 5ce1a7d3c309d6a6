import type { Clause, Rule, Severity } from '../rule.ts';
import { blocksOf } from './example.ts';
import type { Said } from './examine.ts';
import { cell, escaped, inHtml } from './markdown.ts';

/** The chapter of a rule; `saidOf` is what it says of the wrong example of a clause. */
export function chapterOf(rule: Rule, saidOf: (clause: Clause) => Said | undefined): string {
    return [
        `## ${rule.code}`,
        `**${severityWords[rule.severity]}.** ${rule.sees}`,
        rule.why,
        `**What to do.** ${rule.answer}`,
        ...rule.settings ? [settingsOf(rule.settings)] : [],
        ...rule.choices ? [`**Where it is not obvious**\n\n${rule.choices.map(choice => `- ${choice}`).join('\n')}`] : [],
        '**Examples**',
        ...rule.clauses.map(clause => exampleOf(clause, saidOf(clause))),
    ].join('\n\n');
}

export const severityWords: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', information: 'Information' };

function settingsOf(settings: NonNullable<Rule['settings']>): string {
    return `| setting | default | |\n| --- | --- | --- |\n${settings.map(({ name, default: number, says }) => `| \`${name}\` | ${number} | ${cell(says)} |`).join('\n')}`;
}

/** Folded, so that the page stays short; the first line says what it is about. */
function exampleOf({ says, wrong, right }: Clause, said: Said | undefined): string {
    return [
        `<details>\n<summary>${inHtml(says)}</summary>`,
        'This is found:',
        blocksOf(wrong),
        ...said ? [`> ${escaped(said.message)}`] : [],
        ...said && said.fixes.length > 0 ? [`Offered: ${said.fixes.map(escaped).join(' · ')}`] : [],
        'This is fine:',
        blocksOf(right),
        '</details>',
    ].join('\n\n');
}
