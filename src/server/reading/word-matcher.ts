import { DefaultFuzzyMatcher } from 'langium/lsp';

/** Finds a few letters in a name or a title: they are sought from the start of a word on, and a title's words are apart by blanks, in any script. */
export class WordMatcher extends DefaultFuzzyMatcher {
    protected override isWordTransition(previous: number, current: number): boolean {
        return super.isWordTransition(previous, current) || (!isLetter(previous) && isLetter(current));
    }
}

/** Signs outside of ASCII are taken for letters, but for the few that stand between words. */
function isLetter(code: number): boolean {
    if (code > 127) return code !== 0xA0 && !(code >= 0x2000 && code <= 0x206F);
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
