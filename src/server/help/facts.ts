import type { Chapter } from './help.ts';

/** What is said of all other things. */
export const facts: readonly Chapter[] = [
    {
        places: ['brand'],
        words: {
            vision: ['What the brand wants the world to be like.', 'vision "Buying without risk."'],
            mission: ['What the brand does for it.', 'mission "A return costs the customer two minutes."'],
            promise: ['What the customer may count on. It may be said several times.', 'promise "Free returns"'],
        },
    },
    {
        places: ['offering'],
        words: {
            kind: ['What sort of thing is sold, in words of your choice.', 'kind physical, durable'],
            sales: ['How it is sold: direct, or multilevel through partners.', 'sales direct'],
            'price-sensitivity': ['How much the price matters to the customer: low, medium or high.', 'price-sensitivity medium'],
            price: ['What it costs the customer.', 'price 49 to 120 EUR'],
        },
    },
    {
        places: ['segment'],
        words: {
            size: ['How large the group is: a number or a share.', 'size 58 %'],
            worth: ['What a customer of the group is worth over the whole relation.', 'worth 210 EUR'],
        },
    },
    {
        places: ['persona'],
        words: {
            segment: ['The group of customers that the persona belongs to.', 'segment Regulars'],
            side: ['Whom the persona stands for: a consumer, a business, or an employee of yours.', 'side business'],
            role: ['Who the persona is, in one line.', 'role "67, retired teacher, orders twice a year"'],
            quote: ['A sentence that the persona would say.', 'quote "I have no printer."'],
            job: ['What the persona wants to get done at all.', 'job "Send it back correctly, with proof."'],
            goal: ['What counts as success this time.', 'goal "The money back within a week"'],
            fears: ['What the persona is afraid of.', 'fears "To lose both goods and money"'],
            wants: ['What the persona wishes for.', 'wants "A person who answers"'],
            needs: ['What the persona cannot do without.', 'needs "Large type"'],
            expects: ['What the persona takes for granted.', 'expects "A receipt"'],
            uses: ['The channels that the persona is willing and able to use.', 'uses Shop, Email'],
        },
    },
    {
        places: ['channel'],
        words: {
            kind: ['What the channel is: digital, physical or human, or several of them.', 'kind physical, human'],
            ownership: ['Whose channel it is: owned if nothing is said, else partner, paid, earned or third-party.', 'ownership partner'],
            owner: ['The team that cares for the channel.', 'owner CX'],
        },
    },
    { places: ['team'], words: { kind: ['Where the team belongs: internal if nothing is said, else partner or third-party.', 'kind partner'] } },
    {
        places: ['source'],
        words: {
            kind: ['What sort of knowledge it is: a survey, interviews, a log and so on.', 'kind interview'],
            on: ['When it was found out: a day, a month, a quarter or a year.', 'on 2026-Q3'],
            sample: ['How many people or cases it rests on.', 'sample 2930'],
            see: ['Where one can read it: a web address, or the path of a file.', 'see "https://example.org/survey"'],
        },
    },
    {
        places: ['metric'],
        words: {
            kind: ['What sort of number it is. The kind brings the scale and tells which way is better.', 'kind CES'],
            scale: ['From the lowest to the highest value that there can be.', 'scale 1 to 7'],
            unit: ['What is counted: days, EUR, % or any word.', 'unit days'],
            better: ['Which way is better, where the kind does not tell.', 'better lower'],
            target: ['The value that should be reached.', 'target 5.5'],
        },
    },
    {
        places: ['journey'],
        words: {
            brand: ['The brand that serves in this journey.', 'brand LoomAndLark'],
            offering: ['What is sold in this journey.', 'offering Clothing'],
            model: ['Who sells to whom.', 'model B2C'],
            personas: ['Who travels in this journey.', 'personas Aylin, Walter'],
            scenario: ['How it comes about that somebody sets out.', 'scenario "Something from the parcel does not fit."'],
            goal: ['What the journey shall be brought to.', 'goal "Money back in three days, not in nine"'],
            around: ['What before, during and after refer to; the purchase if nothing is said.', 'around "the return"'],
            owner: ['The team that answers for the journey.', 'owner CX'],
            status: ['How far the map has come: draft, review, agreed or published.', 'status agreed'],
            'as-of': ['The day on which all of this is true.', 'as-of 2026-11-10'],
            language: ['The language that the texts are written in.', 'language en'],
            validated: ['Which customers have confirmed the map, and when.', 'validated "6 customers" on 2026-10-21'],
            measure: ['A number of a metric that is about the whole journey.', 'measure refundTime 9.2 days target 3 days on 2026-06 from ReturnLog'],
        },
    },
    {
        places: ['phase'],
        words: {
            goal: ['What the customer wants to have reached at the end of the phase.', 'goal "Know what it costs and what to do"'],
            takes: ['How long the phase takes.', 'takes 1 to 5 days'],
            optional: ['Not everybody comes through this phase.', 'optional'],
            skipped: ['These personas leave the phase out.', 'skipped for Walter'],
            details: ['Another journey that tells this phase in detail.', 'details InstallApp'],
            measure: ['A number of a metric that is about the whole phase.', 'measure refundTime 9.2 days was 10.4 days on 2026-06 from ReturnLog'],
        },
    },
    {
        places: ['opportunity'],
        words: {
            solves: ['The pains that the idea is about; without it, all of its column.', 'solves retype'],
            owner: ['The team that cares for the idea.', 'owner CX'],
            'customer-value': ['What it would be worth to the customer, from 1 to 5.', 'customer-value 5'],
            'business-value': ['What it would be worth to you, from 1 to 5.', 'business-value 4'],
            effort: ['How much work it is, from 1 to 5.', 'effort 2'],
        },
    },
    {
        places: ['initiative'],
        words: {
            implements: ['The opportunities that the work makes true.', 'implements Return.oneTap'],
            owner: ['The team that does the work.', 'owner CX'],
            status: ['How far the work has come: idea, planned, doing, done or dropped.', 'status planned'],
            starts: ['When the work begins.', 'starts 2027-01-11'],
            due: ['When the work shall be done.', 'due 2027-03'],
            moves: ['The metrics that the work should change.', 'moves ces'],
            worth: ['What the work is worth in money.', 'worth 900000 EUR'],
        },
    },
    {
        places: ['view'],
        words: {
            kind: ['How the journey is shown: as a map, blueprint, story or table.', 'kind story'],
            lanes: ['The rows of the map that are shown.', 'lanes emotion, pains, opportunities'],
            personas: ['The personas that are shown.', 'personas Walter'],
            phases: ['The phases that are shown.', 'phases Decide'],
        },
    },
];
