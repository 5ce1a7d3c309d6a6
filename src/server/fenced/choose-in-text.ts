import { type LangiumDocument, type LangiumDocuments } from 'langium';
import type { Journey as JourneyTree, JourneyFile, View as ViewTree } from '../../language/generated/ast.ts';
import { importersOf, importsOf } from '../../language/imports.ts';
import { outlineOf } from '../../language/outline.ts';
import { buildJourney } from '../../model/build-journey.ts';
import type { Journey, View } from '../../model/journey.ts';
import { journeysOf } from '../../model/journeys-of.ts';

/** What a text shows: a journey of its own or of a file that it imports, whole or as a view has it. */
export interface ShownByText {
    readonly journey: Journey;
    readonly view?: View;
    /** Where the journey stands. */
    readonly document: LangiumDocument;
}

/** With a name the journey or view of that name; else the text's own journey, or its view of another one, or the first journey that it imports. */
export function chooseInText(text: LangiumDocument, name: string | undefined, documents: LangiumDocuments): ShownByText | undefined {
    const seen = [text, ...[...importsOf(text)].flatMap(uri => documents.getDocument(uri) ?? [])];
    const journeys = seen.flatMap(document => journeysOf(fileOf(document)).map(tree => ({ tree, document })));
    if (name === undefined) {
        const own = journeys.find(({ document }) => document === text);
        const view = own ? undefined : viewsOf(fileOf(text))[0];
        return own ? whole(own) : view ? shownBy(view) : journeys[0] && whole(journeys[0]);
    }
    const named = journeys.find(({ tree }) => tree.name === name);
    if (named) return whole(named);
    const files = [...seen.map(fileOf), ...seen.flatMap(document => importersOf(document, documents))];
    const view = files.flatMap(viewsOf).find(one => one.name === name);
    return view && shownBy(view);

    function whole({ tree, document }: { readonly tree: JourneyTree; readonly document: LangiumDocument }): ShownByText {
        return { document, journey: buildJourney(tree, [...importersOf(document, documents), ...document === text ? [] : [fileOf(text)]]) };
    }

    /** A view without a name is none of the journey's own; it shows the whole. */
    function shownBy({ name, journey }: ViewTree): ShownByText | undefined {
        const place = journeys.find(({ tree }) => tree === journey?.ref) ?? (journey?.ref?.$document && { tree: journey.ref, document: journey.ref.$document });
        const shown = place && whole(place);
        return shown && { ...shown, view: shown.journey.views.find(view => view.name === name) };
    }
}

function viewsOf(file: JourneyFile): readonly ViewTree[] {
    return outlineOf(file).declared.filter((node): node is ViewTree => node.$type === 'View');
}

function fileOf(document: LangiumDocument): JourneyFile {
    return document.parseResult.value as JourneyFile;
}
