import { listed } from '../language/listed.ts';
import { nearest } from '../language/nearest.ts';
import { severityFor, whyNoRule } from '../rules/config/read-configuration.ts';
import type { Severity } from '../rules/rule.ts';
import { failure } from './failure.ts';

/** What is asked of one check, whatever the configurations say. */
export interface CheckWish {
    readonly rules: ReadonlyMap<string, Severity | 'off'>;
    /** `YYYY-MM-DD`. */
    readonly today: string;
}

/** Reads `name=severity` for every rule that is named; of two for the same rule the last one holds. */
export function readWish(rules: readonly string[], today: string): CheckWish {
    return { rules: new Map(rules.map(readRule)), today };
}

const severityWords = ['off', 'info', 'warning', 'error'];

function readRule(written: string): readonly [string, Severity | 'off'] {
    const [name = '', word] = written.split(/=(.*)/s);
    const why = whyNoRule(name);
    if (why !== undefined) throw failure(why);
    const severity = severityFor(word);
    if (severity === undefined) throw failure(whyNoSeverity(name, word));
    return [name, severity];
}

function whyNoSeverity(name: string, word = ''): string {
    const near = nearest(word, severityWords);
    return near === undefined ? `Say how loud ${name} is: ${listed(severityWords.map(known => `${name}=${known}`), 'or')}.` : `There is no severity "${word}". Did you mean ${near}?`;
}
