import { withoutControls } from './plain-text.ts';

/** Characters that no font could show, in the order in which they were met, each with the lines that have it. */
export type Lacking = ReadonlyMap<string, ReadonlySet<string>>;

/** Notes characters of a line that no font has. */
export function lose(lacking: Map<string, Set<string>>, characters: string, line: string): void {
    const letters = characters.toWellFormed();
    const lines = lacking.get(letters) ?? new Set<string>();
    lacking.set(letters, lines.add(withoutControls(line).replace(/\p{Bidi_Control}/gu, '').trim()));
}

/** Tells which characters a picture could not show and where they stand, and advises. */
export function lackingSentence(lacking: Lacking, advice?: string): string {
    const characters = [...lacking.keys()];
    const lines = [...new Set([...lacking.values()].flatMap(each => [...each]))];
    const [named, unnamed] = [characters.slice(0, mostCharacters).map(shown), characters.length - mostCharacters];
    const [cited, uncited] = [lines.slice(0, mostLines).map(line => `“${line}”`), lines.length - mostLines];
    const places = uncited > 0 ? `${cited.join(', ')} and ${uncited} more ${uncited === 1 ? 'line' : 'lines'}` : cited.join(' and ');
    return `These letters are in no font at hand: ${named.join('').replace(/ {2,}/g, ' ').trim()}${unnamed > 0 ? ` and ${unnamed} more` : ''}, in ${places}.${advice === undefined ? '' : ` ${advice}`}`;
}

const mostCharacters = 40;
const mostLines = 2;

/** What no reader could see, or what would turn the sentence around, goes by its number. */
function shown(characters: string): string {
    if (!/^[\p{Z}\p{C}]/u.test(characters)) return characters;
    return Array.from(characters, character => ` U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')} `).join('');
}
