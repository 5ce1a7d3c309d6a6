import { AstUtils, type Cancellation, interruptAndCheck, type LangiumCoreServices, type LangiumDocument, type Module, type PartialLangiumCoreServices } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { advised } from '../language/advice.ts';
import type { JourneyFile } from '../language/generated/ast.ts';
import { importersOf } from '../language/imports.ts';
import { inOrder, JourneyValidator, nameAround } from '../language/validator.ts';
import { seenFrom } from '../language/visible.ts';
import { Configurations } from './config/configurations.ts';
import { consult, type Found } from './consult.ts';
import type { Whole } from './consulted.ts';
import { ignoresIn, ignoring, silence } from './ignore.ts';
import { placeOf } from './place.ts';
import { LEVELS } from './rule.ts';
import { isSame, partOf, wholeOf } from './whole.ts';

/** Says of a file what the language says of it, and then what an experienced consultant would say. */
export class Consultant extends JourneyValidator {
    readonly configurations: Configurations;
    /** `YYYY-MM-DD`; set by the program, since the rules have no clock. */
    today: () => string = () => '9999-12-31';
    /** What all files that are checked say together; set where they are not all held. */
    whole: Whole | undefined;
    private readonly documents: LangiumCoreServices['shared']['workspace']['LangiumDocuments'];
    private readonly parts = new WeakMap<LangiumDocument, { readonly references: LangiumDocument['references']; readonly part: Whole }>();
    private last: { readonly parts: readonly Whole[]; readonly whole: Whole } = { parts: [], whole: wholeOf([]) };
    private readonly asked = new WeakMap<JourneyFile, Whole>();
    private readonly found = new WeakMap<JourneyFile, readonly Found[]>();

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = services.shared.workspace.LangiumDocuments;
        this.configurations = new Configurations(services.shared.workspace.FileSystemProvider);
    }

    override async validateDocument(document: LangiumDocument, options?: Parameters<JourneyValidator['validateDocument']>[1], token?: Cancellation.CancellationToken): Promise<Diagnostic[]> {
        const problems = await super.validateDocument(document, options, token);
        const file = document.parseResult.value as JourneyFile;
        const configuration = await this.configurations.of(document.uri);
        const pause = token && (() => interruptAndCheck(token));
        const whole = () => {
            const whole = this.whole ?? this.wholeOfAll();
            this.asked.set(file, whole);
            return whole;
        };
        const around = { today: this.today(), seen: seenFrom(document, this.documents), about: importersOf(document, this.documents), whole };
        const all = await consult(file, around, configuration, pause);
        const { kept, idle } = silence(all, ignoresIn(document), configuration);
        this.found.set(file, kept);
        return inOrder([...problems, ...kept.map(found => this.diagnosticOf(found)), ...idle.map(({ problem, repairs }) => advised({ ...problem, source: this.getSource() }, () => repairs))]);
    }

    /** What the rules found in a file when it was checked last, with its fixes. */
    foundIn(file: JourneyFile): readonly Found[] {
        return this.found.get(file) ?? [];
    }

    /** What all files said together when this one was checked last; undefined where no rule asked for it. */
    wholeFor(file: JourneyFile): Whole | undefined {
        return this.asked.get(file);
    }

    private diagnosticOf(found: Found): Diagnostic {
        const { at, code, severity, message, thing, related, fixes } = found;
        return advised({
            code, message, range: placeOf(found), severity: LEVELS[severity], source: this.getSource(),
            ...(related && { relatedInformation: related.map(({ at, message }) => ({ message, location: { uri: AstUtils.getDocument(at).uri.toString(), range: placeOf({ at }) } })) }),
            data: { code, thing: thing ?? nameAround(at) },
        }, () => [...fixes?.() ?? [], ignoring(code, at)]);
    }

    /** What all files that are held say together. */
    wholeOfAll(): Whole {
        const parts = this.documents.all.map(document => this.partOf(document)).toArray();
        const same = parts.length === this.last.parts.length && parts.every((part, i) => part === this.last.parts[i]);
        if (!same) this.last = { parts, whole: wholeOf(parts) };
        return this.last.whole;
    }

    /** The same object as before while a file still says the same; a fresh linking has a fresh list of references. */
    private partOf(document: LangiumDocument): Whole {
        const { references } = document;
        const before = this.parts.get(document);
        if (before?.references === references) return before.part;
        const fresh = partOf(document.parseResult.value as JourneyFile);
        const part = before && isSame(before.part, fresh) ? before.part : fresh;
        this.parts.set(document, { references, part });
        return part;
    }
}

/** Put on top of the language's own services, it makes the rules part of every check. */
export const consultantModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
    validation: { DocumentValidator: services => new Consultant(services) },
};
