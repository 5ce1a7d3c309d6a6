import { baseline, brokenConfiguration, idleIgnore, type Told } from '../../rules/baseline.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';

/** The words of SARIF for our severities. */
export const levels = { error: 'error', warning: 'warning', information: 'note' } as const;

/** Everything that a check can say, with its help, in the words of the documentation. */
export function sarifRules(): readonly SarifRule[] {
    return [...rules, ...baseline, idleIgnore, brokenConfiguration].map(describe);
}

interface SarifRule {
    readonly id: string;
    readonly [property: string]: unknown;
}

function describe(rule: Rule | Told): SarifRule {
    const why = 'why' in rule ? [rule.why] : [];
    return {
        id: rule.code,
        shortDescription: { text: unmarked(rule.sees) },
        fullDescription: { text: unmarked([rule.sees, ...why].join(' ')) },
        help: { text: unmarked([...why, rule.answer].join('\n\n')), markdown: [...why, rule.answer].join('\n\n') },
        defaultConfiguration: { level: levels[rule.severity] }
    };
}

/** Markdown without its signs for code, which is all that the documentation has of them. */
function unmarked(text: string): string {
    return text.replaceAll('`', '');
}
