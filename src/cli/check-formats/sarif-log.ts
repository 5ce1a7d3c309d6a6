import { isAbsolute, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import manifest from '../../../package.json' with { type: 'json' };
import type { Problem, Related, Report } from '../report.ts';
import { fingerprints } from './fingerprints.ts';
import { levels, sarifRules } from './sarif-rules.ts';

/** A report as SARIF 2.1.0 has it; the same on every machine, so it does not say where the folder lies that it was made in. */
export function sarifLog(report: Report): object {
    const rules = sarifRules();
    const places = new Map(rules.map(({ id }, index) => [id, index]));
    const prints = fingerprints(report);
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{
            tool: { driver: { name: 'Journey', semanticVersion: manifest.version, rules } },
            columnKind: 'utf16CodeUnits',
            originalUriBaseIds: { [root]: { description: { text: 'The folder that the check ran in.' } } },
            results: report.problems.map((problem, index) => result(problem, places.get(problem.code), prints[index]!))
        }]
    };
}

const root = 'SRCROOT';

function result({ file, line, column, endLine, endColumn, severity, code, message, related }: Problem, ruleIndex: number | undefined, print: string): object {
    return {
        ruleId: code,
        ruleIndex,
        level: levels[severity],
        message: { text: plain(message) },
        locations: [{ physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column, endLine, endColumn } } }],
        relatedLocations: related?.map(relatedLocation),
        partialFingerprints: { 'journey/v1': print }
    };
}

function relatedLocation({ file, line, column, message }: Related, index: number): object {
    return {
        id: index + 1,
        physicalLocation: { artifactLocation: artifact(file), region: { startLine: line, startColumn: column } },
        message: { text: plain(message) }
    };
}

/** A file below the folder of the check by its path from there, any other one by its whole address. */
function artifact(file: string): object {
    if (isAbsolute(file) || /^\.\.(\/|$)/.test(file)) return { uri: pathToFileURL(resolve(file)).href };
    return { uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'), uriBaseId: root };
}

/** A message in which nothing that somebody wrote becomes a link. */
function plain(text: string): string {
    return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}
