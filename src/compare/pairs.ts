/** Which of two lists belong together, by their places in them, as it is found out step by step: the surest first. */
export class Pairs {
    readonly after: (number | undefined)[];
    readonly before: (number | undefined)[];

    constructor(before: number, after: number) {
        this.after = new Array<number | undefined>(before).fill(undefined);
        this.before = new Array<number | undefined>(after).fill(undefined);
    }

    add(before: number, after: number): void {
        this.after[before] = after;
        this.before[after] = before;
    }

    /** Those that have no partner yet. */
    get left(): { readonly before: readonly number[]; readonly after: readonly number[] } {
        return { before: alone(this.after), after: alone(this.before) };
    }

    /** Pairs those that have the same key: of several the first with the first. */
    byKey(before: (index: number) => string | undefined, after: (index: number) => string | undefined): void {
        const { left } = this;
        if (left.before.length === 0 || left.after.length === 0) return;
        const waiting = new Map<string, number[]>();
        for (const index of left.before) {
            const key = before(index);
            if (key !== undefined) waiting.set(key, [...waiting.get(key) ?? [], index]);
        }
        for (const index of left.after) {
            const key = after(index);
            const partner = key === undefined ? undefined : waiting.get(key)?.shift();
            if (partner !== undefined) this.add(partner, index);
        }
    }

    /** Pairs those that are alike by at least `least`, the most alike first and, of these, the nearest. */
    byLikeness(likeness: (before: number, after: number) => number, least: number): void {
        const { left } = this;
        if (left.before.length === 0 || left.after.length === 0) return;
        const all: { readonly one: number; readonly other: number; readonly alike: number }[] = [];
        for (const one of left.before) {
            for (const other of left.after) {
                const alike = likeness(one, other);
                if (alike >= least) all.push({ one, other, alike });
            }
        }
        const far = ({ one, other }: { readonly one: number; readonly other: number }): number => Math.abs(one - other);
        all.sort((a, b) => b.alike - a.alike || far(a) - far(b) || a.one + a.other - b.one - b.other);
        for (const { one, other } of all) if (this.after[one] === undefined && this.before[other] === undefined) this.add(one, other);
    }
}

function alone(partners: readonly (number | undefined)[]): readonly number[] {
    return partners.flatMap((partner, index) => partner === undefined ? [index] : []);
}
