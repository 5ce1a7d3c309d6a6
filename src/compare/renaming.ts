import type { Named } from '../model/journey.ts';
import type { Part } from './change.ts';
import { plainName } from './names.ts';
import { text } from './told.ts';

/** What a thing is called otherwise now: by its title, or only by the name that the text knows it by. */
export function renaming(was: Named, is: Named, titlesOnly = false): (Part & { readonly more?: readonly Part[] }) | undefined {
    const titled = was.title !== is.title;
    const follows = titled && was.title === plainName(was) && is.title === plainName(is);
    const names: readonly Part[] = titlesOnly || follows || given(was) === given(is) ? [] : [{ of: 'name', before: text(given(was)), after: text(given(is)) }];
    if (!titled) return names[0];
    return { of: 'title', before: text(was.title), after: text(is.title), ...names.length > 0 && { more: names } };
}

function given(thing: Named): string | undefined {
    return plainName(thing) || undefined;
}
