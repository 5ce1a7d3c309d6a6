import type { Part, Property } from './change.ts';
import { keyOf, type Parts } from './told.ts';

/** In which respects two facts differ, but for those that nobody asks for. */
export function differences(was: Parts, is: Parts, besides: ReadonlySet<Property>): readonly Part[] {
    const parts: Part[] = [];
    for (const name in { ...is, ...was }) {
        const of = name as Property;
        if (besides.has(of)) continue;
        const [before, after] = [was[of], is[of]];
        if (before && after && keyOf(before) === keyOf(after)) continue;
        parts.push({ of, before, after });
    }
    return parts;
}
