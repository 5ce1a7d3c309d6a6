import type { Chapter } from './help.ts';

/** The things of the language, and what brings them into a file. */
export const things: readonly Chapter[] = [
    {
        places: ['file'],
        words: {
            import: ['Makes the things of another file known here, such as its personas and channels.', 'import "people.journey"'],
            brand: ['Who serves: the company or label that the customer deals with.', 'brand LoomAndLark "Loom & Lark" {\n  promise "A return takes two minutes."\n}'],
            offering: ['What is sold: a product or a service.', 'offering Clothing "Clothing and home" { kind physical  sales direct }'],
            segment: ['A group of customers who have much in common.', 'segment Regulars "Regular buyers" { size 58 %  worth 210 EUR }'],
            persona: ['Who travels: an invented person who stands for many real customers.', 'persona Walter "Walter Brandt" {\n  job "Send it back correctly, with proof."\n}'],
            channel: ['How a contact happens: an app, a shop, a letter, a call.', 'channel App "App on the phone" { kind digital }'],
            team: ['People who work for the customer, in your house or elsewhere.', 'team CX "Customer experience"'],
            system: ['Software or a machine that the teams work with.', 'system ERP "Order system"'],
            source: ['Where knowledge comes from: a survey, interviews, a log.', 'source Survey "Survey after the return" { kind feedback  on 2026-Q3  sample 2930 }'],
            metric: ['What is measured. Its numbers stand in the journey, behind measure.', 'metric ces "Ease of the return" { kind CES  target 5.5 }'],
            journey: ['What customers go through, from first wish to last contact: a map of its own.', 'journey Cancel "Cancel a subscription" {\n  touchpoint "Looks for the button" { feels lost -2 }\n}'],
            initiative: ['What is being done: the work that makes an opportunity true.', 'initiative OneTap "One-tap return" {\n  implements Return.oneTap\n}'],
            view: ['A choice of what one reader gets to see of a journey.', 'view Board "For the board" of Return { kind map  lanes emotion, pains }'],
        },
    },
    {
        places: ['journey'],
        words: { phase: ['A chapter of the journey, with its touchpoints and actions.', 'phase Decide "Decide and register" before {\n  touchpoint "Opens the order mail"\n}'] },
    },
    {
        places: ['journey', 'phase'],
        words: {
            touchpoint: ['A contact between the customer and you: your place, your website, your letter. One column of the map.', 'touchpoint parcel "The parcel arrives" {\n  via Shop  feels excited +1\n}'],
            action: ['What the customer does or lives through alone. One column of the map.', 'action tryOn "Tries it on at home" { feels disappointed -1 }'],
        },
    },
    {
        places: ['touchpoint', 'action'],
        words: { opportunity: ['An idea of what could be done about the pains here.', 'opportunity shortForm "A form of three fields" {\n  owner CX\n}'] },
    },
];
