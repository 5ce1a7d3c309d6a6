/** The words of the language as data: where each may stand, what it may say, what may be said once. */

/** The things that stand at the top of a file. */
const DECLARATIONS = ['brand', 'offering', 'segment', 'persona', 'channel', 'team', 'system', 'source', 'metric', 'journey', 'initiative', 'view'] as const;

const COLUMN = ['via', 'does', 'thinks', 'wants', 'needs', 'expects', 'feels', 'judges', 'pain', 'gain', 'opportunity',
    'moment-of-truth', 'importance', 'optional', 'skipped', 'takes', 'waits', 'pays', 'cost-to-serve', 'measure',
    'frontstage', 'backstage', 'support', 'handover', 'artifact', 'policy', 'evidence', 'next', 'exit', 'details', 'replaces'];

/** What may stand directly in a thing's block, and at the top of a file. */
export const PLACES: Readonly<Record<string, readonly string[]>> = {
    file: ['import', ...DECLARATIONS],
    brand: ['vision', 'mission', 'promise'],
    offering: ['kind', 'sales', 'price-sensitivity', 'price'],
    segment: ['size', 'worth'],
    persona: ['segment', 'side', 'role', 'quote', 'job', 'goal', 'fears', 'wants', 'needs', 'expects', 'uses'],
    channel: ['kind', 'ownership', 'owner'],
    team: ['kind'],
    system: [],
    source: ['kind', 'on', 'sample', 'see'],
    metric: ['kind', 'scale', 'unit', 'better', 'target'],
    journey: ['brand', 'offering', 'model', 'personas', 'scenario', 'goal', 'around', 'owner', 'status', 'as-of', 'language',
        'validated', 'measure', 'phase', 'touchpoint', 'action'],
    phase: ['goal', 'takes', 'optional', 'skipped', 'details', 'measure', 'touchpoint', 'action'],
    touchpoint: COLUMN,
    action: COLUMN,
    opportunity: ['solves', 'owner', 'customer-value', 'business-value', 'effort'],
    initiative: ['implements', 'owner', 'status', 'starts', 'due', 'moves', 'worth'],
    view: ['kind', 'lanes', 'personas', 'phases'],
};

/** Words that start a thing, which has a name and may have a block. */
export const THINGS: ReadonlySet<string> = new Set([...DECLARATIONS, 'phase', 'touchpoint', 'action', 'opportunity']);

/** Words that are followed by a name of the writer's choice. */
export const NAMING: ReadonlySet<string> = new Set([...THINGS, 'pain', 'gain']);

/** Words that are followed by the name of something declared elsewhere. */
export const REFERRING: ReadonlySet<string> = new Set(['owner', 'by', 'using', 'via', 'uses', 'for', 'from', 'personas', 'details',
    'handover', 'moves', 'measure', 'next', 'solves', 'implements', 'replaces', 'of']);

/** Words that are followed by a text. */
export const TEXTUAL: ReadonlySet<string> = new Set(['vision', 'mission', 'promise', 'role', 'quote', 'job', 'goal', 'fears', 'scenario', 'around', 'artifact',
    'policy', 'import', 'does', 'thinks', 'wants', 'needs', 'expects', 'validated', 'evidence', 'frontstage', 'backstage', 'support']);

/** Every word that starts a thing or a fact. */
export const STARTERS: ReadonlySet<string> = new Set(Object.values(PLACES).flat());

/** Every word that needs quotes as a name. */
export const RESERVED: ReadonlySet<string> = new Set([...STARTERS, 'for', 'from', 'by', 'using', 'when', 'as', 'to', 'of', 'was', 'every', 'informed']);

/** Said once in a block, by `once a persona` where the fact may be `for` someone. */
export const ONCE: ReadonlySet<string> = new Set(['brand', 'offering', 'model', 'scenario', 'goal', 'around', 'owner', 'status', 'as-of',
    'language', 'kind', 'side', 'role', 'quote', 'job', 'segment', 'size', 'worth', 'price', 'scale', 'unit', 'better', 'target',
    'vision', 'mission', 'sales', 'price-sensitivity', 'ownership', 'on', 'sample', 'takes', 'waits', 'pays', 'cost-to-serve',
    'importance', 'customer-value', 'business-value', 'effort', 'starts', 'due', 'details', 'moment-of-truth', 'optional', 'feels', 'judges']);

export const LANES = ['touchpoints', 'artifacts', 'channels', 'emotion', 'judgement', 'doing', 'thinking', 'needs', 'pains', 'gains',
    'frontstage', 'backstage', 'support', 'systems', 'policies', 'time', 'metrics', 'opportunities', 'evidence'] as const;

export const STATES = ['as-is', 'to-be', 'ideal'] as const;
export const PERIODS = ['before', 'during', 'after'] as const;
export const GRADES = ['measured', 'observed', 'reported', 'assumed'] as const;
export const SEVERITIES = ['low', 'medium', 'high'] as const;
export const RESULTS = ['exceeded', 'met', 'partly', 'missed'] as const;
export const OUTCOMES = ['repeat', 'advocate', 'neutral', 'churn'] as const;

/** The values of a fact that has a closed list of them, by the thing that it stands in where that matters (`kind` of a team). */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
    'sales': ['direct', 'multilevel'],
    'price-sensitivity': ['low', 'medium', 'high'],
    'side': ['consumer', 'business', 'employee'],
    'ownership': ['owned', 'partner', 'paid', 'earned', 'third-party'],
    'better': ['higher', 'lower'],
    'model': ['B2B', 'B2C', 'B2B2C', 'D2C', 'C2C', 'public'],
    'status of journey': ['draft', 'review', 'agreed', 'published'],
    'status of initiative': ['idea', 'planned', 'doing', 'done', 'dropped'],
    'kind of channel': ['digital', 'physical', 'human'],
    'kind of team': ['internal', 'partner', 'third-party'],
    'kind of source': ['analytics', 'feedback', 'purchase-history', 'interview', 'observation', 'support-log', 'review', 'log'],
    'kind of metric': ['NPS', 'CSAT', 'CES', 'CLV', 'cost-to-serve', 'conversion', 'drop-off', 'retention', 'lead-time', 'custom'],
    'kind of view': ['map', 'blueprint', 'story', 'table'],
    'lanes': LANES,
};

/** Words that may continue a fact at the start of a line. */
export const CONTINUING: ReadonlySet<string> = new Set([...GRADES, ...SEVERITIES, ...RESULTS, ...STATES, ...PERIODS]);

/** Things that others call differently; the first word that may stand at the place is meant. */
export const OTHER_TOOLS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({
    stage: ['phase'], section: ['phase'], episode: ['phase'], milestone: ['phase'],
    step: ['touchpoint', 'action'], interaction: ['touchpoint', 'action'],
    department: ['team'],
    channels: ['via', 'uses', 'channel'],
    duration: ['takes'],
    painpoint: ['pain'], friction: ['pain'], problem: ['pain'],
    feeling: ['feels'], emotion: ['feels'], sentiment: ['feels'], mood: ['feels'],
    rational: ['judges'],
    expectation: ['expects'], need: ['needs'],
    idea: ['opportunity', 'initiative'], solution: ['opportunity', 'initiative'],
    kpi: ['measure', 'metric'],
    frontend: ['frontstage'], backend: ['backstage'],
    customer: ['persona', 'personas'], user: ['persona', 'personas'],
}));

/** What others write in the head of a journey. */
export const OTHER_STATES: ReadonlyMap<string, string> = new Map([['current', 'as-is'], ['future', 'to-be']]);

/** Where a thing stands that may not, this is what was probably meant: the place, the word, the right word. */
export const MEANT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    touchpoint: { channel: 'via', metric: 'measure', persona: 'for', team: 'frontstage by', system: 'frontstage using', source: 'from', initiative: 'opportunity' },
    action: { channel: 'via', metric: 'measure', persona: 'for', team: 'frontstage by', system: 'frontstage using', source: 'from', initiative: 'opportunity' },
    phase: { metric: 'measure', persona: 'skipped for' },
    journey: { persona: 'personas', metric: 'measure', team: 'owner' },
    persona: { channel: 'uses' },
    view: { persona: 'personas', phase: 'phases' },
    initiative: { metric: 'moves', opportunity: 'implements', team: 'owner' },
};
