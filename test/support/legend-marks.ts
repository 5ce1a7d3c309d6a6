import { captionsFor } from '../../src/map/captions/captions-for.ts';
import type { Scene, Shape } from '../../src/map/scene.ts';
import { marksOf, type Mark } from './boxes.ts';
import { textsOf } from './scene-texts.ts';

/** The entries of a scene's legend that explain nothing in it, and the signs in it that the legend does not explain; of one that is compared the curve behind is told in other words. */
export function unmatchedIn(scene: Scene, language: string | undefined, isCompared = false): { readonly idle: readonly string[]; readonly unexplained: readonly string[] } {
    const { legend } = captionsFor(language);
    const words = new Set(textsOf(scene).filter(({ owner }) => owner === 'legend').map(({ text }) => text.text));
    const drawn = marksOf(scene).filter(({ owner }) => owner !== 'legend');
    const byOwner = Map.groupBy(drawn, ({ owner }) => owner);
    const used = Object.keys(signs).filter(key => key !== (isCompared ? 'former' : 'compared')).filter(key => drawn.some(mark => signs[key]!(mark, byOwner.get(mark.owner)!)));
    const meant = new Set(used.map(key => legend[key]!));
    return { idle: [...words].filter(one => !meant.has(one)), unexplained: used.filter(key => !words.has(legend[key]!)) };
}

/** `all` are the marks of the same cell. */
type Test = (mark: Mark, all: readonly Mark[]) => boolean;

/** By the key of its words, how a sign is known among the marks of a map. */
const signs: Readonly<Record<string, Test>> = {
    moment: path('touchpoints', { fill: 'moment' }),
    action: rect('touchpoints', { dash: '4 3' }),
    foreign: (mark, all) => rect('touchpoints', { fill: 'page', stroke: 'quiet' })(mark, all) && !has(mark.shape, { dash: '4 3' }) && !isBehind(mark, all),
    optional: rect('touchpoints', { dash: '1.5 3' }),
    importance: (mark, all) => path('touchpoints', { fill: 'quiet' })(mark, all) && mark.shape.kind === 'path' && mark.shape.d.includes('A'),
    measured: mark => isOf(mark, 'emotion') && has(mark.shape, { weight: 3.4 }),
    assumed: mark => isOf(mark, 'emotion') && has(mark.shape, { fill: 'band', weight: 1.1 }) && 'stroke' in mark.shape && /^(low|zero|high)/.test(mark.shape.stroke ?? ''),
    judged: mark => isOf(mark, 'emotion') && mark.shape.kind === 'circle' && has(mark.shape, { stroke: 'ink', weight: 1.2 }),
    bridge: mark => (isOf(mark, 'emotion') || isOf(mark, 'judgement')) && has(mark.shape, { stroke: 'quiet', dash: '1 4' }),
    former: mark => isOf(mark, 'emotion') && has(mark.shape, { fill: 'band', stroke: 'quiet', weight: 1.1 }),
    compared: mark => signs['former']!(mark, []),
    'change-added': path('changes', { d: 'M-4 0H4M0 -4V4' }),
    'change-moved': path('changes', { stroke: 'ink', weight: 1.2 }),
    'change-better': path('changes', { fill: 'gain' }),
    'change-worse': path('changes', { fill: 'pain' }),
    'change-removed': path('changes', { d: 'M-4 0H4' }),
    'change-changed': mark => isOf(mark, 'changes') && mark.shape.kind === 'circle',
    needs: mark => isOf(mark, 'needs') && mark.shape.kind === 'circle' && mark.shape.fill === 'quiet',
    wants: mark => isOf(mark, 'needs') && mark.shape.kind === 'path' && mark.shape.d.startsWith('M0 4C'),
    exceeded: path('needs', { fill: 'gain' }),
    met: mark => isOf(mark, 'needs') && mark.shape.kind === 'path' && mark.shape.d.startsWith('M-4 -2H4'),
    partly: path('needs', { fill: 'low1' }),
    missed: path('needs', { fill: 'pain' }),
    expects: mark => isOf(mark, 'needs') && mark.shape.kind === 'path' && mark.shape.d === 'M-4 0H4',
    pain: (mark, all) => path('pains', { fill: 'pain' })(mark, all) && isTriangle(mark.shape),
    painAssumed: (mark, all) => path('pains', { stroke: 'pain' })(mark, all) && isTriangle(mark.shape),
    severity: mark => isOf(mark, 'pains') && mark.shape.kind === 'path' && /[VH]-?[\d.]+Z/.test(mark.shape.d) && !isTriangle(mark.shape) && (mark.shape.fill === 'pain' || mark.shape.stroke === 'pain'),
    gain: path('gains', { fill: 'gain' }),
    gainAssumed: path('gains', { stroke: 'gain' }),
    sourced: mark => measures(mark) && mark.shape.kind === 'circle' && has(mark.shape, { fill: 'quiet', radius: 2.4 }),
    unsourced: mark => measures(mark) && mark.shape.kind === 'circle' && has(mark.shape, { stroke: 'quiet', radius: 2 }),
    better: mark => measures(mark) && has(mark.shape, { fill: 'gain' }),
    worse: mark => measures(mark) && has(mark.shape, { fill: 'pain' }),
    value: (mark, all) => path('opportunities', { fill: 'opportunity' })(mark, all) && mark.shape.kind === 'path' && mark.shape.d.includes('A3 3'),
    waits: mark => isOf(mark, 'time') && has(mark.shape, { dash: '1 2.5' }),
    message: path('time', { fill: 'accent' }),
    team: mark => isPerson(mark) && has(mark.shape, { fill: 'quiet' }),
    foreignTeam: mark => isPerson(mark) && has(mark.shape, { fill: undefined }),
    handover: path('backstage', { fill: 'accent' }),
    details: isBehind,
    idea: ring('opportunities', { dash: '1.5 1.6' }),
    planned: (mark, all) => ring('opportunities', { dash: undefined, fill: undefined })(mark, all) && !isFilled(mark, all),
    doing: path('opportunities', { d: 'M0 -4A4 4 0 0 1 0 4Z' }),
    done: ring('opportunities', { fill: 'opportunity' }),
    dropped: path('opportunities', { d: 'M-2.8 2.8L2.8 -2.8' }),
    knownMeasured: ring('evidence', { fill: 'quiet' }),
    knownObserved: path('evidence', { d: 'M0 -4A4 4 0 0 1 0 4Z' }),
    knownReported: mark => isOf(mark, 'evidence') && mark.shape.kind === 'circle' && mark.shape.radius === 1.6,
    knownAssumed: (mark, all) => ring('evidence', { fill: undefined })(mark, all) && !isFilled(mark, all)
};

function ring(lane: string, paint: object): Test {
    return mark => isOf(mark, lane) && mark.shape.kind === 'circle' && mark.shape.radius === 4 && has(mark.shape, paint);
}

/** Whether something else stands in the middle of a ring. */
function isFilled({ shape }: Mark, all: readonly Mark[]): boolean {
    return all.some(other => other.shape !== shape && 'x' in other.shape && 'x' in shape && other.shape.x === shape.x && other.shape.y === shape.y);
}

/** A card that looks out behind the one of its column. */
function isBehind(mark: Mark, all: readonly Mark[]): boolean {
    return rect('touchpoints', {})(mark, all) && all.some(other => rect('touchpoints', {})(other, all) && other.box.right === mark.box.right && other.box.left < mark.box.left);
}

function path(lane: string, paint: object): Test {
    return mark => isOf(mark, lane) && mark.shape.kind === 'path' && has(mark.shape, paint);
}

function rect(lane: string, paint: object): Test {
    return mark => isOf(mark, lane) && mark.owner !== 'touchpoints~ways' && mark.shape.kind === 'rect' && has(mark.shape, paint);
}

function has(shape: Exclude<Shape, { readonly kind: 'group' }>, wanted: object): boolean {
    return Object.entries(wanted).every(([key, value]) => (shape as unknown as Record<string, unknown>)[key] === value);
}

function isOf({ owner }: Mark, lane: string): boolean {
    return owner.startsWith(`${lane}~`);
}

/** The numbers of a journey as a whole stand in its title. */
function measures(mark: Mark): boolean {
    return isOf(mark, 'metrics') || mark.owner === 'title';
}

function isTriangle(shape: Mark['shape']): boolean {
    return shape.kind === 'path' && /^M-4\.5 -?4H4\.5L0 -?4Z$/.test(shape.d);
}

function isPerson(mark: Mark): boolean {
    return ['frontstage', 'backstage', 'support'].some(lane => isOf(mark, lane)) && mark.shape.kind === 'path' && mark.shape.d.startsWith('M-2 -2.3A');
}
