import { type Node, parseTree, type ParseError } from 'jsonc-parser';
import { listed } from '../../language/listed.ts';
import { nearest } from '../../language/nearest.ts';
import { baselineCodes } from '../../language/problem.ts';
import { IDLE } from '../ignore.ts';
import { rules } from '../index.ts';
import type { Severity } from '../rule.ts';
import type { Decision } from './configuration.ts';

/** Something in a configuration that is not understood; everything else of it holds. In UTF-16 units. */
export interface Mistake {
    readonly message: string;
    readonly offset: number;
    readonly length: number;
}

export interface ReadConfiguration {
    readonly decisions: ReadonlyMap<string, Decision>;
    readonly mistakes: readonly Mistake[];
}

/** The words for a severity, as they are written in a configuration. */
export const SEVERITY_WORDS = ['off', 'information', 'warning', 'error'] as const;

/** Reads a `journey.config.json`: what is right in it holds, however much else is wrong. */
export function readConfiguration(text: string): ReadConfiguration {
    const decisions = new Map<string, Decision>();
    const mistakes: Mistake[] = [];
    const tell: Say = (message, { offset, length }) => mistakes.push({ message, offset, length });
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error) tell('This is no JSON from here on. Are a comma, a quote or a brace missing?', error);
    if (root && root.type !== 'object') tell(`A configuration is an object: ${EXAMPLE}.`, root);
    for (const { key, value, name } of propertiesOf(root)) {
        if (name === '$schema') continue;
        if (name !== 'rules') tell(`A configuration has "rules" and no "${name}".`, key);
        else if (value && value.type !== 'object') tell(`"rules" is an object: ${EXAMPLE}.`, value);
        else for (const rule of propertiesOf(value)) readRule(rule, decisions, tell);
    }
    return { decisions, mistakes };
}

const EXAMPLE = '{ "rules": { "stale": "off" } }';

type Say = (message: string, at: { readonly offset: number; readonly length: number }) => void;

interface Property { readonly name: string; readonly key: Node; readonly value: Node | undefined }

function propertiesOf(node: Node | undefined): readonly Property[] {
    if (node?.type !== 'object') return [];
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => key ? [{ name: String(key.value), key, value }] : []);
}

function readRule({ name, key, value }: Property, decisions: Map<string, Decision>, tell: Say): void {
    const why = whyNoRule(name);
    if (why !== undefined) return tell(why, key);
    if (decisions.has(name)) tell(`${name} is said twice; this line holds.`, key);
    const [word, numbers, more] = value?.type === 'array' ? value.children ?? [] : [value];
    const severity = word && readSeverity(word, tell);
    if (more) tell('Behind the severity stands one object; nothing stands behind that.', more);
    if (!word && value) tell(`Write a severity first: ["warning", { … }].`, value);
    decisions.set(name, { ...(severity && { severity }), settings: readNumbers(name, numbers, tell) });
}

/** The sentence why a name cannot be configured; undefined for a rule. */
export function whyNoRule(name: string): string | undefined {
    if (name === IDLE || rules.some(({ code }) => code === name)) return undefined;
    if ((baselineCodes as readonly string[]).includes(name)) return `${name} is always an error: it tells of a text that is not understood.`;
    const near = nearest(name, [...rules.map(({ code }) => code), IDLE]);
    return `There is no rule "${name}".${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** The severity that a word stands for, `info` too; undefined for any other word. */
export function severityFor(word: unknown): Severity | 'off' | undefined {
    return word === 'info' ? 'information' : SEVERITY_WORDS.find(known => known === word);
}

function readSeverity(node: Node, tell: Say): Severity | 'off' | undefined {
    const severity = severityFor(node.value);
    if (severity === undefined) tell(`A severity is ${listed(SEVERITY_WORDS.map(word => `"${word}"`), 'or')}.`, node);
    return severity;
}

function readNumbers(code: string, node: Node | undefined, tell: Say): Readonly<Record<string, number>> {
    const settings = rules.find(rule => rule.code === code)?.settings ?? [];
    const numbers: Record<string, number> = {};
    if (node && node.type !== 'object') tell(`Behind the severity stands an object: { ${settings[0] ? `"${settings[0].name}": ${settings[0].default}` : ''} }.`, node);
    for (const { name, key, value } of propertiesOf(node)) {
        const setting = settings.find(setting => setting.name === name);
        if (!setting) tell(`${code} has no setting "${name}".${settings.length === 0 ? '' : ` It has ${listed(settings.map(({ name }) => `"${name}"`), 'and')}.`}`, key);
        else if (typeof value?.value !== 'number' || value.value < setting.least) tell(`"${name}" is a number from ${setting.least} on: ${setting.says}.`, value ?? key);
        else numbers[name] = value.value;
    }
    return numbers;
}
