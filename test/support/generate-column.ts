import type { Chance } from './chance.ts';

export interface Place {
    /** Counted from 1; the column's name is `column3`. */
    readonly number: number;
    /** How many columns the journey has. */
    readonly of: number;
    readonly travellers: readonly string[];
}

const deeds = ['Compares the offers', 'Registers the return', 'Waits for an answer', 'Reads the terms', 'Calls for help', 'Opens the parcel'];
const thoughts = ['Why must I type this again?', 'That was quick!', 'Did they even get it?', 'Where is the price?', 'At last someone who knows.'];
const troubles = ['Every item is typed by hand', 'Nobody says what comes next', 'The form asks for a number that nobody has'];
const joys = ['Done in a minute', 'One friendly voice', 'Everything fits'];
const emotions: Readonly<Record<number, readonly string[]>> = {
    [-2]: ['lost', 'angry'], [-1]: ['annoyed', 'worried'], 0: ['calm'], 1: ['relieved', 'pleased'], 2: ['delighted', 'proud']
};

/** A touchpoint or an action with a line of every fact that a column can have, some of them by chance. */
export function generateColumn(place: Place, luck: Chance): string {
    const { number } = place;
    const contact = luck.happens(75);
    const lines = [
        ...contact ? [`via ${luck.oneOf(['App', 'Email, Phone', 'Store', 'Carrier'])}`] : [],
        'does "Looks at what is there and decides"',
        `thinks "${luck.oneOf(thoughts)}"`,
        'needs "To be told at every step"',
        `expects "An answer within ${luck.whole(2, 48)} hours" ${luck.oneOf(['exceeded', 'met', 'partly', 'missed'])}`,
        ...reactions(place.travellers, luck),
        `pain pain${number} "${luck.oneOf(troubles)} (${number})" ${luck.oneOf(['low', 'medium', 'high'])} observed from WebLog`,
        ...luck.happens(50) ? [`gain gain${number} "${luck.oneOf(joys)} (${number})"`] : [],
        `opportunity chance${number} "Make step ${number} easy" {`,
        `  solves pain${number}`,
        '  owner Service',
        `  customer-value ${luck.whole(1, 5)}  business-value ${luck.whole(1, 5)}  effort ${luck.whole(1, 5)}`,
        '}',
        ...luck.happens(15) ? ['moment-of-truth'] : [],
        `importance ${luck.whole(1, 5)}`,
        `takes ${luck.whole(2, 40)} minutes`,
        ...luck.happens(30) ? [`waits ${luck.whole(2, 9)} days informed every 2 days "status mail"`] : [],
        `cost-to-serve ${luck.whole(1, 30)}.50 EUR`,
        `measure customerEffort ${luck.whole(2, 6)}.1 was 2.8 target 6.5 on 2026-09-30 from Survey`,
        ...contact ? [`frontstage "Answers" by ${luck.oneOf(['Sales', 'Service', 'Courier'])} using CRM`] : [],
        `backstage "Checks and files it" by Warehouse using ERP takes ${luck.whole(1, 20)} hours`,
        'support using CRM, ERP',
        'artifact "Confirmation"',
        'policy "14 days by law"',
        'evidence "Diary study, 6 households" observed on 2026-05-04',
        ...ways(place, luck)
    ];
    const body = lines.map(line => `      ${line}\n`).join('');
    return `
    ${contact ? 'touchpoint' : 'action'} column${number} "${luck.oneOf(deeds)} (${number})" {
${body}    }
`;
}

function reactions(travellers: readonly string[], luck: Chance): readonly string[] {
    const everybody = travellers.length === 0 ? [''] : travellers.map(name => ` for ${name}`);
    return ['feels', 'judges'].flatMap(word => everybody.map(who => {
        const score = luck.whole(-2, 2);
        const value = score > 0 ? `+${score}` : `${score}`;
        const text = word === 'feels' ? luck.oneOf(emotions[score]!) : `"${luck.oneOf(['As announced', 'Too many fields', 'A fair price'])}"`;
        return `${word} ${text} ${value} ${luck.oneOf(['reported from Survey', 'observed', 'assumed'])}${who}`;
    }));
}

/** Some columns have a loop back, a skip forward or a way out; what is left goes to the following column. */
function ways({ number, of }: Place, luck: Chance): readonly string[] {
    const back = Math.max(1, number - luck.whole(1, 4));
    const ahead = number + luck.whole(2, 3);
    return [
        ...number > 1 && luck.happens(8) ? [`next column${back} ${luck.whole(5, 30)} % when "something is missing"`] : [],
        ...ahead <= of && luck.happens(8) ? [`next column${ahead} ${luck.whole(5, 30)} % when "all is clear"`] : [],
        ...luck.happens(6) ? [`exit ${luck.whole(1, 20)} % when "too slow" as churn`] : []
    ];
}
