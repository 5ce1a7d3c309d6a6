import { type URI, UriUtils } from 'langium';

/** The path to a file as another one writes it. */
export function pathTo(uri: URI, from: URI): string {
    return UriUtils.relative(UriUtils.dirname(from), uri);
}
