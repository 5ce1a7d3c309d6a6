import type { Amount } from './generated/ast.ts';
import { hoursIn, SIGNS } from './units.ts';
import { readNumber } from './values.ts';

/** A number or a range with its unit as it was written; `hours` is a duration's upper end. */
export interface ReadAmount {
    readonly from: number;
    readonly to?: number;
    readonly unit?: string;
    readonly hours?: number;
}

/** Reads an amount in every form that the language knows or forgives (`4-9 days`, `€14`); undefined where it has no number. */
export function readAmount(node: Amount | undefined): ReadAmount | undefined {
    if (!node) return undefined;
    if (node.money !== undefined) {
        const [, sign = '', number = ''] = /^([A-Z]+|.)\s*(.*)$/.exec(node.money) ?? [];
        return { from: readNumber(number), unit: SIGNS[sign] ?? sign };
    }
    const [from, to] = node.range === undefined ? [node.from, node.to] : node.range.split(/[-–]/).map(readNumber);
    if (from === undefined) return undefined;
    const hours = node.unit === undefined ? undefined : hoursIn(node.unit);
    return {
        from,
        ...(to !== undefined && { to }),
        ...(node.unit !== undefined && { unit: node.unit }),
        ...(hours !== undefined && { hours: (to ?? from) * hours }),
    };
}
