import type { DrawnText } from '../../protocol/fenced.ts';

/** Where a fenced block stands: in which file, and the how manieth of its kind it is there. */
export interface FencePlace {
    readonly uri: string;
    readonly index: number;
}

interface Fence {
    readonly uri: string;
    readonly text: string;
    drawn?: DrawnText;
    /** What previews show of it, which may be the picture of an earlier text. */
    shown?: DrawnText;
    fresh: boolean;
    asking: boolean;
}

const mostKept = 100;

/**
 * The pictures of the journeys in Markdown files. A preview is written in one go and cannot wait for a picture: it gets what is
 * known, and is written again when all that it lacks is there and differs.
 */
export class FencedJourneys {
    private readonly ask: (text: string, uri: string) => Promise<DrawnText | undefined>;
    private readonly refresh: () => void;
    private readonly fences = new Map<string, Fence>();
    /** By place, what stands there. */
    private readonly onView = new Map<string, Fence>();
    /** What stood at the places of the file that is being written until now. */
    private before: ReadonlyMap<string, Fence> = new Map();
    private asked = 0;
    private differs = false;

    /** `ask` answers nothing where it cannot; `refresh` has the previews written again. */
    constructor(ask: (text: string, uri: string) => Promise<DrawnText | undefined>, refresh: () => void) {
        this.ask = ask;
        this.refresh = refresh;
    }

    /** What is to be shown of a text at a place now; a text that is being changed keeps its last picture. */
    show(text: string, { uri, index }: FencePlace): DrawnText | undefined {
        const place = placeKey(uri, index);
        if (index === 0) {
            this.before = new Map(this.onView);
            for (const [key, fence] of this.before) if (fence.uri === uri) this.onView.delete(key);
        }
        const fence = this.fenceOf(text, uri);
        this.onView.set(place, fence);
        fence.shown = fence.drawn ?? this.before.get(place)?.shown;
        void this.renew(fence);
        return fence.shown;
    }

    /** Asks for the picture of a text that a preview will soon show, if it is one that has journeys. */
    prepare(texts: readonly string[], uri: string): void {
        if (this.onView.has(placeKey(uri, 0))) for (const text of texts) void this.renew(this.fenceOf(text, uri));
    }

    /** What a text shows may look different now: it is asked for again at once where somebody looks, else when it is shown. */
    changed(isSeen: boolean): void {
        const onView = new Set(this.onView.values());
        for (const fence of [...this.fences.values(), ...onView]) fence.fresh = false;
        if (isSeen) for (const fence of onView) void this.renew(fence);
    }

    /** True where a picture is there that no preview shows yet. */
    get areBehind(): boolean {
        return [...this.onView.values()].some(isBehind);
    }

    /** What is still not shown, however often previews were written, is on view no longer. */
    forgetUnseen(): void {
        for (const [place, fence] of this.onView) if (isBehind(fence)) this.onView.delete(place);
    }

    private fenceOf(text: string, uri: string): Fence {
        const key = `${uri}\n${text}`;
        const fence = this.fences.get(key) ?? { uri, text, fresh: false, asking: false };
        this.fences.delete(key);
        this.fences.set(key, fence);
        for (const oldest of this.fences.keys()) {
            // What is on view is never let go of: its preview would be written for ever.
            if (this.fences.size <= mostKept + this.onView.size + this.before.size) break;
            this.fences.delete(oldest);
        }
        return fence;
    }

    private async renew(fence: Fence): Promise<void> {
        if (fence.fresh || fence.asking) return;
        fence.asking = true;
        this.asked++;
        // What changes while the answer is awaited makes it old again.
        while (!fence.fresh) {
            fence.fresh = true;
            const drawn = await this.ask(fence.text, fence.uri);
            fence.drawn = drawn ?? fence.drawn;
            if (drawn) continue;
            fence.fresh = false;
            break;
        }
        fence.asking = false;
        this.asked--;
        if (!isSame(fence.drawn, fence.shown) && [...this.onView.values()].includes(fence)) this.differs = true;
        if (this.asked > 0 || !this.differs) return;
        this.differs = false;
        this.refresh();
    }
}

function placeKey(uri: string, index: number): string {
    return `${uri}\n${index}`;
}

function isBehind({ asking, drawn, shown }: Fence): boolean {
    return !asking && !isSame(drawn, shown);
}

function isSame(one: DrawnText | undefined, other: DrawnText | undefined): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}
