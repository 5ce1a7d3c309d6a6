import { typeset } from '../../map/typeset.ts';
import { openAddress } from '../../model/open-address.ts';
import { keptTogether } from './kept-together.ts';
import { escaped } from './markup.ts';

/** A part of a line, which leads there where it is what there is to see. The path of a file is told to the page, which may stand in an editor that can open it. */
export function seeMarkup(part: string, see: string | undefined): string {
    if (see === undefined || typeset(see) !== part) return keptTogether(part);
    const address = openAddress(see);
    if (address !== undefined) return `<a href="${escaped(address)}" target="_blank" rel="noopener noreferrer">${escaped(see)}</a>`;
    return /^[a-z][a-z0-9+.-]*:/i.test(see) ? escaped(see) : `<span data-see="${escaped(see)}">${escaped(see)}</span>`;
}
