import type { Outcome } from './checker.ts';
import type { Survey } from './survey.ts';

/** For each file the addresses of those that plan for its journeys and were not in its group. */
export function importersMissing(outcomes: readonly Pick<Outcome, 'checked'>[], surveys: readonly Survey[]): readonly (readonly string[])[] {
    const importers = Map.groupBy(surveys.filter(plans).flatMap(({ uri, imports }) => imports.map(to => ({ uri, to }))), ({ to }) => to);
    return outcomes.flatMap(({ checked }) => {
        const together = new Set(checked.map(({ survey }) => survey.uri));
        return checked.map(({ survey: { uri, part } }) => part.hasJourneys ? (importers.get(uri) ?? []).flatMap(by => together.has(by.uri) ? [] : by.uri) : []);
    });
}

/** True for a file whose initiatives and views belong to the journeys that it imports. */
function plans({ declares }: Survey): boolean {
    return declares.some(({ type }) => type === 'Initiative' || type === 'View');
}
