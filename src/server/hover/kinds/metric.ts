import type * as ast from '../../../language/generated/ast.ts';
import { journeyAround } from '../../../language/outline.ts';
import { numberText, valueText } from '../../../map/amounts.ts';
import type { Metric } from '../../../model/journey.ts';
import { namedOf, readMetric } from '../../../model/people.ts';
import { inTime, type Made, measuredIn, newestOf } from '../measured.ts';
import { line } from '../phrases.ts';
import type { Teller } from '../teller.ts';
import { usedLine } from '../used-line.ts';
import { titleOf } from '../uses.ts';

export const metric: Teller = {
    type: 'Metric',
    tell(node: ast.Metric, usesOf) {
        const read = readMetric(node, namedOf(node));
        const uses = usesOf(node);
        const made = uses.flatMap(measuredIn);
        const newest = newestOf(made);
        return {
            name: read.title,
            kind: `metric, ${read.kind}`,
            lines: [
                ...scaleLine(read),
                ...line('Target', read.target === undefined ? undefined : valueText(read.target, read.unit)),
                newest ? `Last value: ${newestText(newest)}` : 'Not measured yet',
                ...line('History', historyOf(made.filter(({ of }) => of === newest?.of))),
                usedLine(uses)
            ]
        };
    }
};

function scaleLine({ scale, unit, better }: Metric): readonly string[] {
    const range = scale && `${numberText(scale.from)} to ${numberText(scale.to)}${unit ? ` ${unit}` : ''}`;
    const words = [range ?? unit ?? [], better ? `${better} is better` : []].flat();
    return line(range ? 'Scale' : unit ? 'Unit' : 'Direction', words.join(', '));
}

function newestText({ measure: { value, unit, was, target, trend }, on, of }: Made): string {
    const text = (one: number) => valueText(one, unit);
    const journey = journeyAround(of)?.node;
    return [
        `${text(value)}${on ? ` (${on.text})` : ''}`,
        ...was === undefined ? [] : [trend === undefined ? `was ${text(was)}` : trend === 'same' ? 'as before' : `${trend} than ${text(was)} before`],
        ...target === undefined ? [] : [`target ${text(target)}`],
        of === journey || !journey ? `in ${titleOf(of)}` : `at ${titleOf(of)} in ${titleOf(journey)}`
    ].join(', ');
}

/** The last five values of a place that is measured again and again. */
function historyOf(made: readonly Made[]): string | undefined {
    const dated = inTime(made);
    return dated.length < 2 ? undefined : dated.slice(-5).map(({ measure: { value, unit }, on }) => `${valueText(value, unit)} (${on!.text})`).join(', ');
}
