import type { AstNode, LangiumDocuments } from 'langium';
import type { CodeLens, Location } from 'vscode-languageserver';
import { commandNames } from '../../protocol/commands.ts';
import { placeOf } from '../../rules/place.ts';
import type { ReadFile } from '../read-file.ts';
import type { SettingName } from '../settings.ts';

/** Something that a reader sees above a line without asking; its title says all of it. */
export interface Lens {
    /** The setting that switches it off. */
    readonly setting: SettingName;
    /** The command of the editor without which it says nothing. */
    readonly needs?: string;
    lensesIn(file: ReadFile, documents: LangiumDocuments): readonly CodeLens[];
}

/** A lens above a thing; without a command it cannot be clicked. */
export function above(at: AstNode, title: string, command = '', ...args: readonly unknown[]): CodeLens {
    return { range: placeOf({ at }), command: { title, command, ...(args.length > 0 && { arguments: [...args] }) } };
}

/** A lens whose click leads to other places of the texts. */
export function leading({ document }: ReadFile, at: AstNode, title: string, places: readonly Location[]): CodeLens {
    return above(at, title, commandNames.showPlaces, document.uri.toString(), placeOf({ at }).start, places);
}
