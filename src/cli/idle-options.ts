import type { ExportFormat, Heeded } from '../print/formats/export-format.ts';
import { exportFormats } from '../print/formats/index.ts';
import type { ExportWish } from './export-journeys.ts';

/** A sentence for each option that changes nothing in the format: what is asked for and not given is said. */
export function idleOptions(wish: ExportWish, { name, heeds, themes = [] }: ExportFormat): readonly string[] {
    const idle = options.filter(([option, heeded]) => wish[option] !== undefined && !heeds.includes(heeded));
    return [
        ...idle.map(([option, heeded]) => `--${option} changes nothing in ${name}; it is for ${listed(exportFormats.filter(format => format.heeds.includes(heeded)))}.`),
        ...wish.theme === undefined || themes.includes(wish.theme) ? []
            : themes.length === 0 ? [`--theme changes nothing in ${name}; it is for ${listed(exportFormats.filter(format => format.themes))}.`]
                : [`A ${name} is never ${wish.theme === 'auto' ? 'light and dark at once' : wish.theme}; this one is ${themes[0]}.`]
    ];
}

const options: readonly (readonly [keyof ExportWish, Heeded])[] = [
    ['view', 'view'], ['kind', 'view'], ['lang', 'lang'], ['scale', 'scale'], ['paper', 'paper'], ['font', 'fonts']
];

function listed(formats: readonly ExportFormat[]): string {
    return new Intl.ListFormat('en').format(formats.map(({ name }) => name));
}
