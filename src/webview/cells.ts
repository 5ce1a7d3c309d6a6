const cell = '[role=cell],[role=columnheader],[role=rowheader]';

/** The cells of the sheet's table row by row, be it the map or the table itself; those that are not shown, or for a screen reader only, are left out. */
export function cellsOf(sheet: HTMLElement): readonly (readonly Element[])[] {
    const rows = [...sheet.querySelectorAll('[role=table] [role=row]')].map(row => [...row.querySelectorAll(cell)].filter(isShown));
    return rows.filter(row => row.length > 0);
}

function isShown(cell: Element): boolean {
    return cell.checkVisibility() && cell.getBoundingClientRect().width > 1;
}

export function cellAround(target: EventTarget | null): Element | undefined {
    return target instanceof Element ? target.closest(cell) ?? undefined : undefined;
}

/** Where a cell begins and ends in its row, counted in columns. */
export function stretchOf(cell: Element, row: readonly Element[]): readonly [from: number, to: number] {
    const said = cell.getAttribute('aria-colindex');
    const from = said === null ? row.slice(0, row.indexOf(cell)).reduce((sum, one) => sum + spanOf(one), 1) : Number(said);
    return [from, from + spanOf(cell)];
}

function spanOf(cell: Element): number {
    return cell instanceof HTMLTableCellElement ? cell.colSpan : Number(cell.getAttribute('aria-colspan') ?? 1);
}

/** Of the cells of a row, the one in a column, or else the nearest to it. */
export function cellIn(row: readonly Element[], column: number): Element | undefined {
    const distance = (one: Element): number => {
        const [from, to] = stretchOf(one, row);
        return column < from ? from - column : Math.max(0, column - to + 1);
    };
    return row.reduce<Element | undefined>((best, one) => best && distance(best) <= distance(one) ? best : one, undefined);
}
