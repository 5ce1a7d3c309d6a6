import type { Phase } from '../model/journey.ts';
import type { Rule } from './rule.ts';

export const tooBig: Rule = {
    code: 'too-big',
    severity: 'information',
    sees: 'A journey with too many phases, or too many columns in a phase or in all.',
    why: 'A map is read in one look or not at all. What is too big is filed, not discussed.',
    answer: 'Tell a phase in a journey of its own and leave a few columns of it here: `details InstallJourney`. A phase that is hard to name is often two. It is right to ignore where the map is a working document and the views for its readers are small.',
    choices: [
        'Columns that stand in no phase count only among all columns.',
        'Too many phases and too many columns in all are one finding of the journey; where there are too many in all, no phase is reported on its own.',
    ],
    settings: [
        { name: 'phases', default: 9, says: 'more phases than this are reported', least: 1 },
        { name: 'columnsInPhase', default: 12, says: 'more columns than this in one phase are reported', least: 1 },
        { name: 'columns', default: 40, says: 'more columns than this in the whole journey are reported', least: 1 },
    ],
    clauses: [
        { says: 'More than 9 phases.', wrong: withPhases(10), right: withPhases(9), unfixed: true },
        { says: 'More than 12 columns in a phase.', wrong: withPhase(13), right: withPhase(12), unfixed: true },
        { says: 'More than 40 columns in all.', wrong: withColumns(41), right: withColumns(40), unfixed: true },
    ],
    journey({ journey, columns, nodeOf, settings }, tell) {
        const phases = journey.phases.filter(({ name }) => name !== '');
        const big = phases.filter(phase => phase.columns.length > settings['columnsInPhase']!);
        const related = big.map(phase => ({ at: nodeOf(phase.id), message: `${phase.columns.length} columns in "${phase.title}".` }));
        const tooMany = [
            ...phases.length > settings['phases']! ? [`${phases.length} phases`] : [],
            ...columns.length > settings['columns']! ? [`${columns.length} columns`] : [],
        ];
        if (tooMany.length > 0) {
            tell({ at: nodeOf(journey.id), message: `${tooMany.join(' and ')} will not be read. ${adviceFor(phases)}`, ...(columns.length > settings['columns']! && { related }) });
        }
        if (columns.length > settings['columns']!) return;
        for (const phase of big) {
            tell({ at: nodeOf(phase.id), message: `${phase.columns.length} columns in "${phase.title}" will not be read. Detail this phase in a journey of its own.` });
        }
    },
};

function adviceFor(phases: readonly Phase[]): string {
    return phases.length > 0 ? 'Detail a phase in a journey of its own.' : 'Tell a part of it in a journey of its own.';
}

function withPhases(count: number): string {
    const phases = counted(count, n => `  phase "Week ${n}" {\n    action "Walks in week ${n}" { ${feeling(n)} }\n  }`);
    return `journey Trail "Over the mountains" {\n${phases.join('\n\n')}\n}`;
}

function withPhase(count: number): string {
    return `journey Trail "Over the mountains" {\n  phase Climb "The climb" {\n${days(count, '    ')}\n  }\n}`;
}

function withColumns(count: number): string {
    return `journey Trail "Over the mountains" {\n${days(count, '  ')}\n}`;
}

function days(count: number, indent: string): string {
    return counted(count, n => `${indent}action "Day ${n}" { ${feeling(n)} }`).join('\n');
}

function counted(count: number, line: (n: number) => string): readonly string[] {
    return Array.from({ length: count }, (_, i) => line(i + 1));
}

function feeling(n: number): string {
    return n === 1 ? 'feels sore -1' : 'feels calm 0';
}
