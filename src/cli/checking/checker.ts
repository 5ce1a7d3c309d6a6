import type { JourneyBuilder } from '../../language/builder.ts';
import type { JourneyDocuments } from '../../language/documents.ts';
import type { JourneyCore } from '../../language/services.ts';
import type { JourneyFile } from '../files/journey-file.ts';
import { openFiles } from '../files/open-files.ts';
import type { Problem } from '../report.ts';
import { Outside } from './outside.ts';
import { problemsOf } from './problems-of.ts';
import { type Survey, surveyOf } from './survey.ts';

/** Files that are checked together. Plain data, since it goes from thread to thread. */
export interface Group {
    readonly files: readonly JourneyFile[];
    /** Files that are open meanwhile, for what they say about these. */
    readonly beside: readonly JourneyFile[];
    /** What other files say: there are none, or it is not known yet. */
    readonly others: 'none' | 'unknown' | readonly Survey[];
}

export interface Outcome {
    /** In the order of the group's files. */
    readonly checked: readonly Checked[];
    /** What the files say that are imported and were not met before. */
    readonly imported: readonly Survey[];
}

export interface Checked {
    readonly text: string;
    readonly problems: readonly Problem[];
    readonly survey: Survey;
    /** False where the check asked for what other files say and that is not known yet. */
    readonly sure: boolean;
}

/** More files than this are not kept open for the next groups. */
const mostKept = 100;

/** Checks group after group and lets go of each; what is imported stays for the next ones. */
export class Checker {
    private readonly core: JourneyCore;
    private readonly documents: JourneyDocuments;
    private readonly outside: Outside;
    private readonly met = new Set<string>();
    private readonly imported = new Set<string>();

    constructor(core: JourneyCore) {
        this.core = core;
        this.documents = core.shared.workspace.LangiumDocuments as JourneyDocuments;
        this.outside = new Outside(core);
    }

    async check({ files, beside, others }: Group, told: (doing: string, done: number) => void = () => undefined): Promise<Outcome> {
        const paths = new Set(files.map(({ path }) => path));
        const more = beside.filter(({ path }) => !paths.has(path) && paths.add(path));
        const opened = await openFiles(this.core, [...files, ...more], done => told('Reading', done));
        const named = opened.slice(0, files.length);
        const surveys = named.map(surveyOf);
        const imported = this.documents.held.filter(document => !opened.includes(document) && !this.met.has(document.uri.toString())).map(surveyOf);
        for (const { uri, imports } of [...surveys, ...imported]) {
            this.met.add(uri);
            for (const other of imports) this.imported.add(other);
        }
        this.outside.learn([...surveys, ...imported], others);
        const checked: Checked[] = [];
        for (const [i, document] of named.entries()) {
            told('Checking', i);
            this.outside.wasAsked = false;
            const problems = await problemsOf(this.core, files[i]!.name, document);
            checked.push({ text: document.parseResult.value.$cstNode!.root.fullText, problems, survey: surveys[i]!, sure: !this.outside.wasAsked });
        }
        this.letGo([...files, ...beside].filter(({ text }) => text !== undefined).map(({ path }) => path));
        return { checked, imported };
    }

    /** A text that is not the file's own cannot be read again, so it stays. */
    private letGo(given: readonly string[]): void {
        const isGiven = new Set(given);
        const open = this.documents.held.filter(({ uri }) => !isGiven.has(uri.fsPath));
        const kept = open.filter(({ uri }) => this.imported.has(uri.toString()));
        const builder = this.core.shared.workspace.DocumentBuilder as JourneyBuilder;
        builder.forget(kept.length > mostKept ? open : open.filter(document => !kept.includes(document)));
    }
}
