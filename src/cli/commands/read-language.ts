import { InvalidArgumentError } from 'commander';
import { languages } from '../../map/captions/index.ts';

/** A tag such as `de-AT`, of a language that the map speaks. */
export function readLanguage(tag: string): string {
    const known = languages.map(({ tag }) => tag);
    if (!known.includes(tag.toLowerCase().split('-')[0]!)) throw new InvalidArgumentError(`The map speaks ${known.join(' and ')}.`);
    return tag;
}
