const feelings = ['angry -2', 'worried -1', 'calm 0', 'pleased +1', 'delighted +2'];
const columnsInPhase = 6;

/** What a map of `twelveLanes` has a cell for in every column: the journey of the goal "columns × 12 lanes". */
export const twelveLanes = ['touchpoints', 'artifacts', 'channels', 'emotion', 'doing', 'thinking', 'needs', 'pains', 'gains', 'time', 'metrics', 'opportunities'];

/** A journey with one persona, one fact for each of the twelve lanes in each column, and a view `Lanes` of them; with a number all of its words are others, as long, and so is its curve. */
export function twelveLanesText(columns: number, number?: number): string {
    const text = asWritten(columns);
    if (number === undefined) return text;
    const sign = (place: number): string => String.fromCharCode(97 + Math.floor((number * 7 + place) / 26 ** (place % 3)) % 26);
    let place = 0;
    return text.replaceAll(/"([A-Z])[a-z]{2}/g, (_, first: string) => `"${first}${sign(place++)}${sign(place++)}`)
        .replaceAll(/feels (\w+) ([-+]?\d)/g, (_, word: string) => `feels ${word} ${(number + place++ * 3) % 5 - 2}`);
}

function asWritten(columns: number): string {
    const phases = Array.from({ length: Math.ceil(columns / columnsInPhase) }, (_, index) => {
        const first = index * columnsInPhase + 1;
        const inside = Array.from({ length: Math.min(columnsInPhase, columns - first + 1) }, (_, at) => column(first + at));
        return `  phase Phase${index + 1} "Order ${index + 1}" {\n${inside.join('')}  }\n`;
    });
    return `channel App
persona Aylin
metric Effort

journey Journey "A journey of ${columns} columns" as-is {
  personas Aylin
${phases.join('')}}

view Lanes of Journey { kind map  lanes ${twelveLanes.join(', ')} }
`;
}

function column(number: number): string {
    return `    touchpoint column${number} "Compares the offers (${number})" {
      via App
      does "Looks at what is there and decides"
      thinks "Did they even get it? (${number})"
      needs "To be told at step ${number}"
      feels ${feelings[number * 7 % feelings.length]}
      pain pain${number} "Nobody says what comes next" medium
      gain gain${number} "One friendly voice"
      opportunity chance${number} "Make step ${number} easy" { solves pain${number} }
      takes ${number % 50 + 2} minutes
      measure Effort 4.1
      artifact "Confirmation ${number}"
    }
`;
}
