/** A colour as a screen shows it: red, green and blue from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as CSS writes it, `#RGB`, `#RRGGBB`, `#RRGGBBAA`, `rgb(…)` or `rgba(…)`, as it looks over `ground`. */
export function colourOver(css: string, ground: Rgb): Rgb | undefined {
    const [red, green, blue, alpha = 1] = partsOf(css);
    return red === undefined || green === undefined || blue === undefined ? undefined : mixed([red, green, blue], ground, alpha);
}

function partsOf(css: string): readonly number[] {
    const [, short] = /^#([\da-f]{3,4})$/i.exec(css) ?? [];
    const digits = short === undefined ? /^#([\da-f]{6}|[\da-f]{8})$/i.exec(css)?.[1] : short.replace(/./g, '$&$&');
    if (digits !== undefined) return digits.match(/../g)!.map((pair, i) => i < 3 ? parseInt(pair, 16) : parseInt(pair, 16) / 255);
    return /^rgba?\(/.test(css) ? (css.match(/[\d.]+/g) ?? []).map(Number) : [];
}

/** As much of `one` as `share` says, from 0 to 1, and else of `other`. */
export function mixed(one: Rgb, other: Rgb, share: number): Rgb {
    return [0, 1, 2].map(i => Math.round(one[i]! * share + other[i]! * (1 - share))) as unknown as Rgb;
}

/** WCAG's relative luminance, from 0 for black to 1 for white. */
export function luminance(colour: Rgb): number {
    const [red, green, blue] = colour.map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4) as unknown as Rgb;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The lowest contrast that a colour has on these grounds, from 1 to 21. */
export function contrastOn(grounds: readonly Rgb[], colour: Rgb): number {
    const own = luminance(colour) + 0.05;
    return Math.min(...grounds.map(luminance).map(ground => Math.max(own, ground + 0.05) / Math.min(own, ground + 0.05)));
}

/** The colour itself if it has this contrast on every ground, else mixed towards black or white until it has, whichever is seen better there. */
export function held(colour: Rgb, grounds: readonly Rgb[], contrast: number): Rgb {
    if (contrastOn(grounds, colour) >= contrast) return colour;
    const end = contrastOn(grounds, black) > contrastOn(grounds, white) ? black : white;
    for (let share = 0.02; share < 1; share += 0.02) {
        const nearer = mixed(end, colour, share);
        if (contrastOn(grounds, nearer) >= contrast) return nearer;
    }
    return end;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

export function hex(colour: Rgb): string {
    return `#${colour.map(value => value.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}
