/** True where `now` says everything that `before` did, be it in other words: what is a list is as long, what was said is said. */
export function saysAllOf(now: unknown, before: unknown): boolean {
    if (before === undefined || before === false || before === now) return true;
    if (now === undefined || now === false) return false;
    if (Array.isArray(before)) return Array.isArray(now) && before.length <= now.length && before.every((one, i) => saysAllOf(now[i], one));
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return before === '' || now !== '';
    return Object.entries(before).every(([key, value]) => saysAllOf((now as Readonly<Record<string, unknown>>)[key], value));
}
