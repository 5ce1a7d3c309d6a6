/** `2026-09-30` as `30.09.2026`, `2026-09` as `09/2026`, `2026-Q3` as `Q3 2026`; a year stays as it is. */
export function dateText(written: string): string {
    return written.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3.$2.$1').replace(/^(\d{4})-(\d\d)$/, '$2/$1').replace(/^(\d{4})-(Q\d)$/i, '$2\u00a0$1');
}
