import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** What tests read in a log; that the rest is right too, the schema says. */
export interface SarifLog {
    readonly version: string;
    readonly runs: readonly {
        readonly tool: { readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly SarifRule[] } };
        readonly columnKind: string;
        readonly originalUriBaseIds: Readonly<Record<string, object>>;
        readonly results: readonly SarifResult[];
    }[];
}

interface Text { readonly text: string }

interface SarifRule {
    readonly id: string;
    readonly shortDescription: Text;
    readonly fullDescription: Text;
    readonly help: Text & { readonly markdown: string };
    readonly defaultConfiguration: { readonly level: string };
}

interface SarifResult {
    readonly ruleId: string;
    readonly ruleIndex?: number;
    readonly level: string;
    readonly message: Text;
    readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: object } }[];
    readonly relatedLocations?: readonly object[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The schema that is published for SARIF 2.1.0, from the package of those who made it; it is in an older draft that has `id` for `$id`. */
const { $schema, id, ...schema } = JSON.parse(readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8')) as Readonly<Record<string, unknown>>;

/** True for a log that keeps to the published schema. */
export const isSarif = new Ajv({
    strict: false,
    unicodeRegExp: false,
    formats: {
        'uri': text => URL.canParse(text),
        'uri-reference': text => /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/.test(text) && URL.canParse(text, 'file:///'),
        'date-time': text => !Number.isNaN(Date.parse(text)),
    },
}).compile<SarifLog>({ ...schema, $id: String(id) });
