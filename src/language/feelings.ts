/** Words for feelings to begin with, and the score that most people would give them. */
export const FEELINGS: ReadonlyMap<string, string> = new Map(Object.entries({
    annoyed: '-1', worried: '-1', confused: '-1', impatient: '-1', disappointed: '-1', lost: '-2', angry: '-2',
    calm: '0', curious: '+1', happy: '+1', relieved: '+1', confident: '+1', proud: '+2', delighted: '+2'
}));
