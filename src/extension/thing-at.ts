import type { Span } from '../protocol/lsp.ts';

/** The innermost thing around an offset; an outer thing stands before its parts. */
export function thingAt(spans: readonly Span[], offset: number): string | undefined {
    return spans.findLast(({ start, end }) => start <= offset && offset <= end)?.id;
}
