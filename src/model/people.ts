import type { AstNode, Reference } from 'langium';
import type * as ast from '../language/generated/ast.ts';
import { entriesOf, fileOf } from '../language/outline.ts';
import { amountIn, type Block, dateIn, numberIn, textIn, textsIn, wordIn, wordsIn } from './facts.ts';
import type { Brand, Channel, ChannelKind, Metric, Named, Offering, Ownership, Persona, Source, Team, TeamKind } from './journey.ts';
import { noteOf } from './note.ts';

/** The thing behind a reference; a name that leads nowhere is kept as it was written, so that the map still says it. */
function resolved<N extends NamedNode, T>(reference: Reference<N> | undefined, make: (node: N | undefined, named: Named) => T): T | undefined {
    if (!reference || reference.$refText === '') return undefined;
    const node = reference.ref;
    return node ? remembered(node, make) : make(undefined, { name: reference.$refText, title: reference.$refText });
}

/** What was made of a thing when its file was linked last; in a journey each is named a hundred times. */
interface Known { readonly references: object; readonly make: unknown; readonly made: unknown }

const known = new WeakMap<AstNode, Known>();

function remembered<N extends NamedNode, T>(node: N, make: (node: N, named: Named) => T): T {
    const references = fileOf(node).$document?.references;
    const before = known.get(node);
    if (before && before.references === references && before.make === make) return before.made as T;
    const made = make(node, namedOf(node));
    if (references) known.set(node, { references, make, made });
    return made;
}

interface NamedNode extends AstNode { readonly name?: string; readonly title?: string }

export function namedOf(node: { readonly name?: string; readonly title?: string }): Named {
    const name = node.name ?? '';
    return { name, title: node.title ?? name };
}

export function named(reference: Reference<NamedNode> | undefined): Named | undefined {
    if (!reference || reference.$refText === '') return undefined;
    return reference.ref ? namedOf(reference.ref) : { name: reference.$refText, title: reference.$refText };
}

export function all<R, T>(references: readonly R[] | undefined, read: (reference: R) => T | undefined): T[] {
    return (references ?? []).flatMap(reference => read(reference) ?? []);
}

export function brandOf(reference: Reference<ast.Brand> | undefined): Brand | undefined {
    return resolved(reference, readBrand);
}

export function readBrand(node: ast.Brand | undefined, name: Named): Brand {
    return {
        ...name, vision: node && textIn(node, 'vision'), mission: node && textIn(node, 'mission'), promises: node ? textsIn(node, 'promise') : [],
    };
}

export function offeringOf(reference: Reference<ast.Offering> | undefined): Offering | undefined {
    return resolved(reference, readOffering);
}

export function readOffering(node: ast.Offering | undefined, name: Named): Offering {
    return {
        ...name,
        kind: node ? wordsIn(node, 'kind') : [],
        sales: node && wordIn<'direct' | 'multilevel'>(node, 'sales'),
        priceSensitivity: node && wordIn<'low' | 'medium' | 'high'>(node, 'price-sensitivity'),
        price: node && amountIn(node, 'price'),
    };
}

export function personaOf(reference: Reference<ast.Persona>): Persona | undefined {
    return resolved(reference, readPersona);
}

export function readPersona(node: ast.Persona | undefined, name: Named): Persona {
    return {
        ...name,
        note: node && noteOf(node),
        segment: node && segmentOf(node),
        side: (node && wordIn<Persona['side']>(node, 'side')) ?? 'consumer',
        role: node && textIn(node, 'role'),
        quote: node && textIn(node, 'quote'),
        job: node && textIn(node, 'job'),
        goals: node ? textsIn(node, 'goal') : [],
        fears: node ? textsIn(node, 'fears') : [],
        wants: node ? textsIn(node, 'wants') : [],
        needs: node ? textsIn(node, 'needs') : [],
        expects: node ? textsIn(node, 'expects') : [],
        uses: node ? entriesOf(node).flatMap(entry => entry.$type === 'ChannelsFact' ? all(entry.channels, channelOf) : []) : [],
    };
}

function segmentOf(persona: ast.Persona): Persona['segment'] {
    const use = entriesOf(persona).find(entry => entry.$type === 'SegmentUse');
    return resolved(use?.segment, readSegment);
}

export function readSegment(node: ast.Segment | undefined, name: Named): Persona['segment'] {
    return { ...name, size: node && amountIn(node, 'size'), worth: node && amountIn(node, 'worth') };
}

export function channelOf(reference: Reference<ast.Channel>): Channel | undefined {
    return resolved(reference, readChannel);
}

export function readChannel(node: ast.Channel | undefined, name: Named): Channel {
    return {
        ...name,
        kinds: node ? wordsIn<ChannelKind>(node, 'kind of channel') : [],
        ownership: (node && wordIn<Ownership>(node, 'ownership')) ?? 'owned',
        owner: node && ownerOf(node),
    };
}

export function ownerOf(node: Block): Named | undefined {
    return named(entriesOf(node).find(entry => entry.$type === 'Owner')?.team);
}

export function teamOf(reference: Reference<ast.Team> | undefined): Team | undefined {
    return resolved(reference, readTeam);
}

export function readTeam(node: ast.Team | undefined, name: Named): Team {
    return { ...name, kind: (node && wordIn<TeamKind>(node, 'kind of team')) ?? 'internal' };
}

export function sourceOf(reference: Reference<ast.Source>): Source | undefined {
    return resolved(reference, readSource);
}

export function readSource(node: ast.Source | undefined, name: Named): Source {
    return {
        ...name, kind: node && wordIn(node, 'kind of source'), on: node && dateIn(node, 'on'), sample: node && numberIn(node, 'sample'), see: node && textIn(node, 'see'),
    };
}

/** What the kinds of metric bring with them; what is declared wins. */
const KINDS: Readonly<Record<string, Partial<Metric>>> = {
    'NPS': { scale: { from: -100, to: 100 }, better: 'higher' },
    'CSAT': { scale: { from: 1, to: 5 }, better: 'higher' },
    'CES': { scale: { from: 1, to: 7 }, better: 'higher' },
    'CLV': { better: 'higher' },
    'cost-to-serve': { better: 'lower' },
    'conversion': { scale: { from: 0, to: 100 }, unit: '%', better: 'higher' },
    'drop-off': { scale: { from: 0, to: 100 }, unit: '%', better: 'lower' },
    'retention': { scale: { from: 0, to: 100 }, unit: '%', better: 'higher' },
    'lead-time': { better: 'lower' },
};

export function metricOf(reference: Reference<ast.Metric> | undefined): Metric | undefined {
    return resolved(reference, readMetric);
}

export function readMetric(node: ast.Metric | undefined, name: Named): Metric {
    const kind = (node && wordIn(node, 'kind of metric')) ?? 'custom';
    const usual = KINDS[kind] ?? {};
    const scale = node && entriesOf(node).find(entry => entry.$type === 'Scale');
    return {
        ...name, kind,
        scale: scale?.from !== undefined && scale.to !== undefined ? { from: scale.from, to: scale.to } : usual.scale,
        unit: (node && wordIn(node, 'unit')) ?? usual.unit,
        better: (node && wordIn<'higher' | 'lower'>(node, 'better')) ?? usual.better,
        target: node && numberIn(node, 'target'),
    };
}
