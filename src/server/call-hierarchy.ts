import { AstUtils, type AstNode, type LangiumDocument, URI } from 'langium';
import type { CallHierarchyProvider, LangiumServices } from 'langium/lsp';
import type { CallHierarchyIncomingCall, CallHierarchyIncomingCallsParams, CallHierarchyItem, CallHierarchyOutgoingCall, CallHierarchyOutgoingCallsParams,
    CallHierarchyPrepareParams, Range } from 'vscode-languageserver';
import type * as ast from '../language/generated/ast.ts';
import { wordOf } from '../language/word-of.ts';
import { placeOf } from '../rules/place.ts';
import { thingAt } from './names/thing-at.ts';
import { symbolKindOf } from './reading/symbol-kinds.ts';
import { detailsFrom, detailsTo } from './ways/details.ts';
import { waysFrom, waysTo } from './ways/flow.ts';
import type { Stretch } from './ways/stretch.ts';

/** Shows where the ways of a journey lead: from column to column, and from one journey into another that tells a part of it in detail. */
export class JourneyCallHierarchy implements CallHierarchyProvider {
    private readonly services: LangiumServices;

    constructor(services: LangiumServices) {
        this.services = services;
    }

    prepareCallHierarchy(document: LangiumDocument, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | undefined {
        const thing = thingAt(document, document.textDocument.offsetAt(position))?.thing;
        return thing && isStation(thing) ? [itemOf(thing)] : undefined;
    }

    incomingCalls({ item }: CallHierarchyIncomingCallsParams): CallHierarchyIncomingCall[] {
        const { LangiumDocuments: documents } = this.services.shared.workspace;
        return this.look(item, waysTo, journey => detailsTo(journey, documents)).map(({ other, words, at }) => ({ from: itemOf(other, words), fromRanges: rangesOf(at) }));
    }

    outgoingCalls({ item }: CallHierarchyOutgoingCallsParams): CallHierarchyOutgoingCall[] {
        return this.look(item, waysFrom, detailsFrom).map(({ other, words, at }) => ({ to: itemOf(other, words), fromRanges: rangesOf(at) }));
    }

    /** What has no name yet is no station that could be shown. */
    private look(item: CallHierarchyItem, inJourney: Look<ast.Column>, amongJourneys: Look<ast.Journey>): readonly Stretch<Station>[] {
        const station = this.stationOf(item);
        const stretches = !station ? [] : station.$type === 'Column' ? inJourney(station) : amongJourneys(station);
        return stretches.filter(({ other }) => other.name);
    }

    /** The text may have changed since the item was made. */
    private stationOf({ uri, selectionRange: { start } }: CallHierarchyItem): Station | undefined {
        const document = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        const thing = document && thingAt(document, document.textDocument.offsetAt(start))?.thing;
        return thing && isStation(thing) ? thing : undefined;
    }
}

type Station = ast.Column | ast.Journey;
type Look<Thing> = (thing: Thing) => readonly Stretch<Thing>[];

function isStation(node: AstNode): node is Station {
    return node.$type === 'Column' || node.$type === 'Journey';
}

function itemOf(node: Station, detail?: string): CallHierarchyItem {
    const selectionRange = placeOf({ at: node });
    return {
        name: node.title ?? node.name ?? '',
        kind: symbolKindOf(wordOf(node)),
        ...(detail && { detail }),
        uri: AstUtils.getDocument(node).uri.toString(),
        range: node.$cstNode?.range ?? selectionRange,
        selectionRange
    };
}

/** Each fact once: a way that nobody has written stands for the column itself. */
function rangesOf(nodes: readonly AstNode[]): Range[] {
    return [...new Set(nodes)].map(at => placeOf({ at }));
}
