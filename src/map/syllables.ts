/**
 * After how many characters a word is best broken off, of `most` that there is room for: behind a joint of a German compound, else
 * between two syllables, and wherever the room ends if neither is found. It knows no language and no word list, so that a map is the same everywhere.
 */
export function lastBreak(characters: readonly string[] | string, most: number): number {
    const word = [...characters].map(one => one.length === 1 ? one.toLowerCase() : '?').join('');
    const last = Math.min(most, word.length - 3);
    for (let i = last; i > most * 0.4; i--) if (joint.test(word.slice(0, i)) && /^\p{L}{3}/u.test(word.slice(i))) return i;
    for (let i = last; i > Math.max(2, most * 0.4); i--) if (isBetweenSyllables(word, i)) return i;
    return most;
}

const joint = /(?:ung|heit|keit|schaft|fahrt|ion|tät|ling|ing)s$/u;

/** The next syllable begins with all consonants that words begin with, but not with the joint of a compound, and each part has a vowel. */
function isBetweenSyllables(word: string, at: number): boolean {
    const rest = onset.exec(word.slice(at));
    if (!rest || !vowel.test(word.slice(0, at)) || joint.test(word.slice(0, at + 1))) return false;
    return !cluster.test(word[at - 1]! + rest[1]!) && !(word[at - 1] === 's' && rest[1] === 'ch') && !(word.slice(0, at).endsWith('sch') && afterSch.test(word.slice(at)));
}

/** What goes on a `sch`, as in `Über-schrift` and `Vor-schlag`, and is no word of its own, as in `Wunsch-liste` and `Tisch-reservierung`. */
const afterSch = /^(?:r(?!es|ech|ei[^b]|und)|w|l(?:ag|äg|echt|ieß|oss|uss|üss))/u;

const vowels = 'aeiouyäöüáàâãåæéèêëíìîïóòôõøœúùûýąęěůő';
const vowel = new RegExp(`[${vowels}]`, 'u');
const clusters = 'sch|schr|schl|schw|schm|schn|ch|ck|ph|th|rh|qu|pf|pfl|pfr|bl|br|dr|fl|fr|gl|gr|kl|kr|kn|pl|pr|tr|vr|wr|zw|str|spr|spl|sh|wh';
const cluster = new RegExp(`^(?:${clusters})$`, 'u');
const onset = new RegExp(`^(${clusters}|[^${vowels}\\P{L}])(?=[${vowels}])`, 'u');
