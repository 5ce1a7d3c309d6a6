import { type AstNode, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { edit } from '../../src/edit/edit.ts';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import { createJourneyCore, type JourneyCore } from '../../src/language/services.ts';
import type { Found } from '../../src/rules/consult.ts';
import { type Consultant, consultantModule } from '../../src/rules/consultant.ts';
import type { Example } from '../../src/rules/rule.ts';

/** The day on which every test is checked, unless it says another one. */
export const today = '2026-11-21';

/** Files in memory, checked by the language and by every rule. */
export interface Consultation {
    readonly texts: Readonly<Record<string, string>>;
    /** Of the first file, or of the one that is named. */
    problems(file?: string): readonly Diagnostic[];
    found(file?: string): readonly Found[];
    /** The texts after a fix of a finding of the first file; the sentence why not, where there is none. */
    fixed(found: Found, which?: number): Readonly<Record<string, string>> | string;
}

let core: JourneyCore | undefined;

export async function consultation(files: Example, day = today): Promise<Consultation> {
    const texts: Readonly<Record<string, string>> = typeof files === 'string' ? { 'a.journey': files } : files;
    core ??= createJourneyCore(EmptyFileSystem, consultantModule);
    const consultant = core.journey.validation.DocumentValidator as Consultant;
    consultant.today = () => day;
    const { LangiumDocuments, DocumentBuilder } = core.shared.workspace;
    await DocumentBuilder.update([], LangiumDocuments.all.map(({ uri }) => uri).toArray());
    const uriOf = (name: string) => URI.parse(`file:///folder/${name}`);
    const documents = Object.entries(texts).map(([name, text]) => LangiumDocuments.createDocument(uriOf(name), text) as LangiumDocument<JourneyFile>);
    await DocumentBuilder.build(documents, { validation: true });
    const find = (file: string | undefined) => documents.find(({ uri }) => file === undefined || uri.path.endsWith(`/${file}`))!;
    return {
        texts,
        problems: file => find(file).diagnostics ?? [],
        found: file => consultant.foundIn(find(file).parseResult.value),
        fixed(found, which = 0) {
            const fix = found.fixes?.()[which];
            if (!fix) return `${found.code} offers no fix.`;
            const edited = edit(fix.wishes);
            if ('why' in edited) return edited.why;
            return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, applyEdits(text, edited.edits.get(find(name)) ?? [])]));
        },
    };
}

/** The codes of everything that is said of the first file, in the order of the text. */
export async function codesIn(files: Example, day?: string): Promise<readonly string[]> {
    const { problems } = await consultation(files, day);
    return problems().map(({ code }) => String(code));
}

/** The messages of a rule in the first file. */
export async function said(code: string, files: Example, day?: string): Promise<readonly string[]> {
    const { found } = await consultation(files, day);
    return found().filter(finding => finding.code === code).map(({ message }) => message);
}

/** The text that a node of a finding stands for. */
export function textOf(node: AstNode): string {
    return node.$cstNode?.text ?? '';
}
