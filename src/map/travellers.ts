import type { Sheet, Traveller } from './sheet.ts';

/** Those of the shown travellers whom a fact holds for. */
export function holders(sheet: Sheet, names: readonly string[]): readonly Traveller[] {
    const { travellers } = sheet;
    if (names.length === 0) return travellers;
    if (travellers.every(traveller => names.includes(traveller.persona.name))) return travellers;
    return travellers.filter(traveller => names.includes(traveller.persona.name));
}

/** Whether a fact that holds for these holds for some of the shown only, so that the map has to say for whom. */
export function isForSome(sheet: Sheet, who: readonly Traveller[]): boolean {
    return who.length < sheet.travellers.length;
}

/** Whom the map has to name of those that a fact holds for: nobody where these are all. */
export function markedOf(sheet: Sheet, who: readonly Traveller[]): readonly Traveller[] {
    return isForSome(sheet, who) ? who : nobody;
}

const nobody: readonly Traveller[] = [];

export function namesOf(who: readonly Traveller[]): string {
    return who.map(traveller => traveller.persona.title).join(', ');
}
