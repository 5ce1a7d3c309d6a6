import { type AstNode, AstUtils } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { outlineOf } from '../language/outline.ts';
import type { Configuration } from './config/configuration.ts';
import { type Around, type ConsultedFile, journeyReader } from './consulted.ts';
import { rules } from './index.ts';
import type { Finding, Rule, Severity } from './rule.ts';

/** A finding with the rule that made it and the severity that it has here. */
export interface Found extends Finding {
    readonly code: string;
    readonly severity: Severity;
}

/** Everything that the rules have to say of a linked file, rule by rule. Between two rules it waits for `pause`, so that others may speak. */
export async function consult(file: ast.JourneyFile, around: Around, configuration: Configuration, pause: () => Promise<void>): Promise<readonly Found[]> {
    const found: Found[] = [];
    const journeyOf = journeyReader(file, around.about);
    const { journeys } = outlineOf(file);
    for (const rule of rules) {
        const said = configuration.severityOf(rule.code);
        if (said === 'off') continue;
        await pause();
        const consulted: ConsultedFile = { ...around, file, settings: configuration.settingsOf(rule), journeyOf };
        const tell = (finding: Finding, draft: boolean) => {
            if (!isSilenced(rule, finding, found)) found.push({ ...finding, code: rule.code, severity: severityOf(rule, finding, said, draft) });
        };
        rule.file?.(consulted, finding => tell(finding, finding.draft === true));
        for (const { node } of rule.journey ? journeys : []) {
            const read = journeyOf(node);
            const base = node.base?.ref;
            const draft = read.journey.status === 'draft';
            rule.journey!({ ...consulted, ...read, ...(base && base !== node && { base: journeyOf(base) }) }, finding => tell(finding, draft));
        }
    }
    return found;
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
