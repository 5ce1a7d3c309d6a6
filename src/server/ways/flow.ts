import { percent } from '../../map/amounts.ts';
import type * as ast from '../../language/generated/ast.ts';
import { journeyAround } from '../../language/outline.ts';
import type { Way } from '../../model/journey.ts';
import { readFileOf } from '../read-file.ts';
import type { Stretch } from './stretch.ts';

/** The columns that a column leads to: those that its `next` names, and the following one where nothing else is said. */
export function waysFrom(column: ast.Column): readonly Stretch<ast.Column>[] {
    return stretches(column, ({ from }) => from, ({ to }) => to);
}

/** The columns that lead to a column. */
export function waysTo(column: ast.Column): readonly Stretch<ast.Column>[] {
    return stretches(column, ({ to }) => to, ({ from }) => from);
}

type End = (way: Way) => string | undefined;

function stretches(column: ast.Column, here: End, there: End): readonly Stretch<ast.Column>[] {
    const around = journeyAround(column);
    if (!around) return [];
    const { journey, columns, columnNode, nodeOf } = readFileOf(column).journeyOf(around.node);
    const own = columns.find(({ id }) => columnNode(id) === column);
    const ways = Map.groupBy(journey.flow.filter(way => own && here(way) === own.name), there);
    return columns.flatMap(({ name, id }) => {
        const some = ways.get(name);
        return some ? [{ other: columnNode(id), words: wordsOf(some, journey.language), at: some.map(way => nodeOf(way.id)) }] : [];
    });
}

/** A share that nobody has said or left is not told as if it were known. */
function wordsOf(ways: readonly Way[], language: string | undefined): string {
    const words = ways.flatMap(({ share, shareIs, when }) => [...share < 100 && shareIs !== 'divided' ? [percent(share, language)] : [], ...when === undefined ? [] : [when]]);
    return [...new Set(words)].join(', ');
}
