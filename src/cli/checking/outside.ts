import type { JourneyDocuments } from '../../language/documents.ts';
import type { JourneyCore } from '../../language/services.ts';
import type { Consultant } from '../../rules/consultant.ts';
import type { Whole } from '../../rules/consulted.ts';
import { wholeOf } from '../../rules/whole.ts';
import { standInFor, type Survey } from './survey.ts';

/** What a check may know of the files that are not open, and whether it asked for more. */
export class Outside {
    wasAsked = false;
    private readonly core: JourneyCore;
    private hasJourneys = false;
    private readonly measured = new Set<string>();

    constructor(core: JourneyCore) {
        this.core = core;
    }

    /** Tells the language and the rules what the files say that are open, and all `others` where that is known. */
    learn(surveys: readonly Survey[], others: 'none' | 'unknown' | readonly Survey[]): void {
        const { shared, journey } = this.core;
        const documents = shared.workspace.LangiumDocuments as JourneyDocuments;
        const consultant = journey.validation.DocumentValidator as Consultant;
        for (const { part } of surveys) {
            this.hasJourneys ||= part.hasJourneys;
            for (const metric of part.measured) this.measured.add(metric);
        }
        const known = typeof others === 'string' ? [] : others;
        documents.standIns = known.map(survey => standInFor(survey, shared.workspace.LangiumDocumentFactory));
        documents.onAll = others === 'unknown' ? () => this.ask() : undefined;
        consultant.whole = others === 'none' ? undefined : others === 'unknown' ? this.wholeSoFar() : wholeOf(known.map(({ part }) => part));
    }

    private ask(): void {
        this.wasAsked = true;
    }

    /** What is said so far holds for good; what is not said may still be. */
    private wholeSoFar(): Whole {
        const ask = () => this.ask();
        const { hasJourneys } = this;
        return {
            get hasJourneys() {
                if (!hasJourneys) ask();
                return hasJourneys;
            },
            measured: new Asking(this.measured, ask)
        };
    }
}

/** A set that tells when it is asked for what it does not have. */
class Asking extends Set<string> {
    private readonly inner: ReadonlySet<string>;
    private readonly ask: () => void;

    constructor(inner: ReadonlySet<string>, ask: () => void) {
        super();
        this.inner = inner;
        this.ask = ask;
    }

    override has(key: string): boolean {
        const has = this.inner.has(key);
        if (!has) this.ask();
        return has;
    }
}
