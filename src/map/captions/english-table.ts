import type { TableCaptions } from './table-captions.ts';

export const englishTable: TableCaptions = {
    fields: {
        kind: 'Kind', ways: 'Where it goes next', artifacts: 'Artifacts', channels: 'Channels', emotion: 'Emotion', judgement: 'Judgement', doing: 'Doing', thinking: 'Thinking',
        wants: 'Wishes', needs: 'Needs', expectations: 'Expectations', pains: 'Pain points', gains: 'Gains', frontstage: 'Frontstage', backstage: 'Backstage',
        handovers: 'Hand-overs', support: 'Support', systems: 'Systems', policies: 'Policies', time: 'Time', money: 'Money', metrics: 'Metrics',
        opportunities: 'Opportunities', evidence: 'Evidence', note: 'Note'
    },
    facts: {
        note: 'Note', state: 'State', improves: 'Improves on', brand: 'Brand', offering: 'Offering', model: 'Business model', goal: 'Goal', goals: 'Goals', scenario: 'Scenario',
        around: 'Around', owner: 'Owner', status: 'Status', asOf: 'As of', language: 'Language', validated: 'Validated', evidence: 'Evidence', measures: 'Metrics',
        takes: 'Takes', inAll: 'In all', optional: 'Optional', skippedFor: 'Skipped by', details: 'Told in detail in', vision: 'Vision', mission: 'Mission', promises: 'Promises',
        kind: 'Kind', sales: 'Sales', priceSensitivity: 'Price sensitivity', price: 'Price', role: 'Role', segment: 'Segment', side: 'Side', quote: 'Quote',
        job: 'Job to be done', fears: 'Fears', wants: 'Wishes', needs: 'Needs', expects: 'Expectations', uses: 'Uses', ownership: 'Ownership', on: 'Date',
        sample: 'Sample', see: 'See', scale: 'Scale', unit: 'Unit', better: 'Better', target: 'Target', implements: 'Carries out', starts: 'Starts', due: 'Due',
        moves: 'Moves', worth: 'Worth'
    },
    sections: {
        company: 'Brand and offering', personas: 'Personas', channels: 'Channels', teams: 'Teams', sources: 'Sources', metrics: 'Metrics', initiatives: 'Initiatives'
    },
    words: {
        'third-party': 'third party', 'purchase-history': 'purchase history', 'support-log': 'support log', 'cost-to-serve': 'cost to serve',
        'drop-off': 'drop-off', 'lead-time': 'lead time', yes: 'yes'
    },
    page: {
        map: 'Map', table: 'Table', details: 'Details', toTable: 'Skip to the table',
        more: facts => `${facts} more ${facts === 1 ? 'fact' : 'facts'}`, moreHead: 'More'
    },
    journey: 'Journey',
    phase: 'Phase',
    period: 'Period',
    aboutPhase: 'About the phase',
    column: 'Touchpoint or action',
    score: (field, persona) => persona === undefined ? `${field}, score` : `${field}, score, ${persona}`,
    importance: 'Importance',
    from: sources => `from ${sources}`,
    by: teams => `by ${teams}`,
    using: systems => `using ${systems}`,
    solves: pains => `solves: ${pains}`,
    customerValue: value => `customer value ${value}`,
    businessValue: value => `business value ${value}`,
    effort: value => `effort ${value}`,
    toldIn: journey => `told in detail in “${journey}”`,
    on: date => `on ${date}`,
    scale: (from, to) => `${from} to ${to}`
};
