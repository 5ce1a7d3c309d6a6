import { type AstNode, AstUtils } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { outlineOf } from '../language/outline.ts';
import type { Configuration } from './config/configuration.ts';
import { type Around, type Consulted, type ConsultedFile, journeyReader } from './consulted.ts';
import { rules } from './index.ts';
import type { Finding, Rule, Severity } from './rule.ts';

/** A finding with the rule that made it and the severity that it has here. */
export interface Found extends Finding {
    readonly code: string;
    readonly severity: Severity;
}

/** Everything that the rules have to say of a linked file, rule by rule. Between two rules it waits for `pause`, if there is one, so that others may speak. */
export async function consult(file: ast.JourneyFile, around: Around, configuration: Configuration, pause?: () => Promise<void>): Promise<readonly Found[]> {
    const found: Found[] = [];
    const journeyOf = journeyReader(file, around.about);
    const { journeys } = outlineOf(file);
    const known: ConsultedFile = { ...around, file, settings: {}, journeyOf };
    let readOnce: readonly Consulted[] | undefined;
    for (const rule of rules) {
        const said = configuration.severityOf(rule.code);
        if (said === 'off') continue;
        if (pause) await pause();
        const settings = rule.settings && configuration.settingsOf(rule);
        const tell = (finding: Finding, draft: boolean) => {
            if (!isSilenced(rule, finding, found)) found.push({ ...finding, code: rule.code, severity: severityOf(rule, finding, said, draft) });
        };
        rule.file?.(settings ? { ...known, settings } : known, finding => tell(finding, finding.draft === true));
        if (!rule.journey) continue;
        readOnce ??= journeys.map(({ node }) => consultedOf(node, known));
        for (const consulted of readOnce) {
            const draft = consulted.journey.status === 'draft';
            rule.journey(settings ? { ...consulted, settings } : consulted, finding => tell(finding, draft));
        }
    }
    return found;
}

function consultedOf(node: ast.Journey, known: ConsultedFile): Consulted {
    const base = node.base?.ref;
    return { ...known, ...known.journeyOf(node), ...(base && base !== node && { base: known.journeyOf(base) }) };
}

/** One finding for one cause: the rule that sees it better has spoken of this column. */
function isSilenced({ silencedBy }: Rule, { at }: Finding, found: readonly Found[]): boolean {
    const column = silencedBy === undefined ? undefined : columnAround(at);
    return column !== undefined && found.some(({ code, at }) => code === silencedBy && columnAround(at) === column);
}

function columnAround(node: AstNode): ast.Column | undefined {
    return AstUtils.getContainerOfType(node, (around): around is ast.Column => around.$type === 'Column');
}

/** In a draft every warning is worth a thought only, whoever made a warning of it. */
function severityOf(rule: Rule, finding: Finding, said: Severity | undefined, draft: boolean): Severity {
    const severity = said ?? finding.severity ?? rule.severity;
    return draft && severity === 'warning' ? 'information' : severity;
}
