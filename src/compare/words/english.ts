import type { Words } from './words.ts';

export const english: Words = {
    tag: 'en',
    subjects: {
        journey: 'Journey', phase: 'Phase', column: 'Column', persona: 'Persona', brand: 'Brand', offering: 'Offering', scenario: 'Scenario', goal: 'Goal', around: 'Around',
        owner: 'Owner', status: 'Status', state: 'State', improves: 'Base journey', asOf: 'As-of date', language: 'Language', validated: 'Validation', model: 'Business model',
        period: 'Period', note: 'Note', kind: 'Kind of column', details: 'Detail journey', replaces: 'Replaced columns', optional: 'Mark “optional”', skippedFor: 'Skipping',
        momentOfTruth: 'Moment of truth', importance: 'Importance', channels: 'Channels', doing: 'Doing', thinking: 'Thinking', wants: 'Wish', needs: 'Need',
        expectation: 'Expectation', emotion: 'Emotion', judgement: 'Judgement', pain: 'Pain', gain: 'Gain', takes: 'Duration', waits: 'Waiting', pays: 'Price paid',
        costToServe: 'Cost to serve', metric: 'Metric', frontstage: 'Frontstage', backstage: 'Backstage', support: 'Support', handover: 'Hand-over', artifact: 'Artifact',
        policy: 'Policy', evidence: 'Evidence', opportunity: 'Opportunity', initiative: 'Initiative', way: 'Way', view: 'View', channel: 'Channel', team: 'Team',
        system: 'System', source: 'Source', metricItself: 'Metric'
    },
    properties: {
        title: 'title', name: 'name', text: 'text', score: 'score', value: 'value', severity: 'severity', result: 'result', grade: 'evidence grade', sources: 'sources', for: 'holds for',
        amount: 'amount', informed: 'informed', was: 'earlier value', target: 'target', on: 'date', see: 'link', teams: 'teams', systems: 'systems', takes: 'duration', channels: 'channels', to: 'to',
        share: 'share', when: 'condition', outcome: 'outcome', solves: 'solves', owner: 'owner', customerValue: 'customer value', businessValue: 'business value', effort: 'effort',
        implements: 'carries out', status: 'status', starts: 'starts', due: 'due', moves: 'moves', worth: 'worth', kind: 'kind', lanes: 'lanes', personas: 'personas', phases: 'phases',
        ownership: 'ownership', sample: 'sample', scale: 'scale', unit: 'unit', better: 'better', vision: 'vision', mission: 'mission', promises: 'promises', sales: 'sales',
        priceSensitivity: 'price sensitivity', price: 'price', note: 'note', segment: 'segment', size: 'size', side: 'side', role: 'role', quote: 'quote', job: 'job to be done',
        goals: 'goals', fears: 'fears', wants: 'wishes', needs: 'needs', expects: 'expectations', uses: 'uses', place: 'place'
    },
    values: { everybody: 'everybody', once: 'once', out: 'out' },
    quote: text => `“${text}”`,
    and: 'and',
    at: (subject, column) => `${subject} at ${column}`,
    inPhase: (subject, phase) => `${subject} of the phase ${phase}`,
    of: (subject, personas) => `${personas}’s ${lowered(subject)}`,
    forWhom: (subject, personas) => `${subject} for ${personas}`,
    wayTo: column => `Way to ${column}`,
    wayOut: 'Way out',
    added: what => `${what} added`,
    removed: what => `${what} removed`,
    rose: (what, before, after) => `${what} rose from ${before} to ${after}`,
    fell: (what, before, after) => `${what} fell from ${before} to ${after}`,
    isNew: what => `${what} is new`,
    isGone: what => `${what} is gone`,
    takesOverFrom: column => `and takes over from ${column}`,
    givesWayTo: column => `and ${column} takes its place`,
    withPains: pains => `with the ${pains.length === 1 ? 'pain' : 'pains'} ${joined(pains)}`,
    withoutPains: pains => `and with it the ${pains.length === 1 ? 'pain' : 'pains'} ${joined(pains)}`,
    renamed: (before, after) => `${before} is now called ${after}`,
    nameInText: (what, before, after) => `${what} has ${after === undefined ? 'no name' : `the name ${after}`} in the text, where it had ${before === undefined ? 'none' : before}`,
    movedBehind: (what, column) => `${what} moved behind ${column}`,
    movedToStart: what => `${what} moved to the start`,
    movedToPhase: (what, from, to) => `${what} moved from the phase ${from} to ${to}`,
    movedIntoPhase: (what, phase) => `${what} moved into the phase ${phase}`,
    movedOutOfPhase: (what, phase) => `${what} moved out of the phase ${phase}`,
    movedTo: (what, from, to) => `${what} moved from ${from} to ${to}`,
    newPain: (pain, column) => `New pain${column === undefined ? '' : ` at ${column}`}: ${pain}`,
    solvedPain: (pain, column) => `Pain solved${column === undefined ? '' : ` at ${column}`}: ${pain}`,
    alsoFelt: (what, column) => `${what} is now also felt ${column === undefined ? 'here' : `at ${column}`}`,
    notFelt: (what, column) => `${what} is no longer felt ${column === undefined ? 'here' : `at ${column}`}`,
    came: items => `${items} added`,
    went: items => `${items} removed`,
    counts: {
        better: count => `${count} better`,
        worse: count => `${count} worse`,
        painsSolved: count => `${count} ${count === 1 ? 'pain' : 'pains'} solved`,
        painsNew: count => `${count} new ${count === 1 ? 'pain' : 'pains'}`,
        columnsAdded: count => `${count} ${count === 1 ? 'column' : 'columns'} added`,
        columnsRemoved: count => `${count} ${count === 1 ? 'column' : 'columns'} removed`,
        moved: count => `${count} moved`,
        renamed: count => `${count} renamed`,
        others: count => `${count} other ${count === 1 ? 'change' : 'changes'}`
    },
    onlyNew: count => `${count} new`,
    onlyRemoved: count => `${count} removed`,
    nothing: 'No differences',
    whole: 'The journey',
    all: 'All changes',
    more: 'and more changes that have no room here'
};

function lowered(word: string): string {
    return word.charAt(0).toLowerCase() + word.slice(1);
}

function joined(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
