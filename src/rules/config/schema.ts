import { idleIgnore } from '../baseline.ts';
import { rules } from '../index.ts';
import type { Rule } from '../rule.ts';
import { SEVERITY_WORDS } from './read-configuration.ts';

/** The JSON schema of a `journey.config.json`, by which an editor completes and explains it. */
export function configurationSchema(): object {
    const severity = { enum: SEVERITY_WORDS, description: 'off, or how loud the rule speaks.' };
    const all: readonly Pick<Rule, 'code' | 'severity' | 'sees' | 'settings'>[] = [...rules, idleIgnore];
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'What a team has decided about the rules of its journeys',
        type: 'object',
        additionalProperties: false,
        properties: {
            $schema: { type: 'string' },
            rules: {
                type: 'object',
                description: 'Rules by their names. What is not named here speaks as it comes.',
                additionalProperties: false,
                properties: Object.fromEntries(all.map(rule => [rule.code, {
                    description: `${rule.sees} As it comes: ${rule.severity}.`,
                    anyOf: [severity, {
                        type: 'array', minItems: 1, maxItems: 2, additionalItems: false,
                        items: [severity, {
                            type: 'object', additionalProperties: false,
                            properties: Object.fromEntries((rule.settings ?? []).map(({ name, default: usual, says, least }) => [name, { type: 'number', minimum: least, default: usual, description: says }])),
                        }],
                    }],
                }])),
            },
        },
    };
}
