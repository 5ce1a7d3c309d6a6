import type { Rule, Severity } from '../rule.ts';

/** What a team has decided about the rules. */
export interface Configuration {
    /** Undefined where nothing is said and the rule decides itself. */
    severityOf(code: string): Severity | 'off' | undefined;
    /** Every number of a rule: as it was set, or else its default. */
    settingsOf(rule: Rule): Readonly<Record<string, number>>;
}

/** What is said of one rule. */
export interface Decision {
    readonly severity?: Severity | 'off';
    readonly settings?: Readonly<Record<string, number>>;
}

export function configurationOf(decisions: ReadonlyMap<string, Decision>): Configuration {
    return {
        severityOf: code => decisions.get(code)?.severity,
        settingsOf: rule => {
            const set = decisions.get(rule.code)?.settings;
            return Object.fromEntries((rule.settings ?? []).map(setting => [setting.name, set?.[setting.name] ?? setting.default]));
        },
    };
}

/** Where nobody has decided anything. */
export const asItComes: Configuration = configurationOf(new Map());
