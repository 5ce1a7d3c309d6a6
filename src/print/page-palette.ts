import type { Role } from '../map/scene.ts';
import { colourOver, contrastOn, held, hex, luminance, mixed, type Rgb } from './colour.ts';
import { dark, inOneInk, light, type Palette } from './themes.ts';

/** The colours of the page that a map stands on, as CSS writes them: an editor's, or those of a browser's page. */
export interface PageColours {
    readonly page: string;
    readonly ink: string;
    readonly quiet: string;
    readonly accent: string;
}

/** How much of ink or accent there is in a tint of the page. */
export const tints = {
    band: { of: 'ink', percent: 4 }, card: { of: 'ink', percent: 7 }, hairline: { of: 'ink', percent: 17 }, ghost: { of: 'ink', percent: 22 },
    before: { of: 'accent', percent: 9 }, during: { of: 'accent', percent: 15 }, after: { of: 'accent', percent: 22 }
} as const satisfies Partial<Record<Role, { readonly of: 'ink' | 'accent'; readonly percent: number }>>;

/**
 * The palette for a page: its own colours for ground and text, tints of them, and the emotions of the light or dark palette by the
 * luminance of the real ground, since a theme may be called as it likes. What cannot be read or seen there is mixed until it can.
 */
export function pagePalette(colours: PageColours): Palette {
    const page = colourOver(colours.page, [255, 255, 255]) ?? [255, 255, 255];
    const palette = luminance(page) < halfWay ? dark : light;
    const own = (role: 'ink' | 'quiet' | 'accent'): Rgb => colourOver(colours[role], page) ?? of(palette, role);
    const tint = (role: keyof typeof tints): Rgb => mixed(own(tints[role].of), page, tints[role].percent / 100);
    const tinted = { band: tint('band'), card: tint('card'), before: tint('before'), during: tint('during'), after: tint('after') };
    // On a ground half-way between black and white no text can be read on the tints too.
    const { band, card, before, during, after } = bestOn([page, ...Object.values(tinted)]) >= 4.5 ? tinted : untinted(page);
    const marked = [page, band, card];
    const written = [...marked, before, during, after];
    const seen: Readonly<Record<string, Rgb>> = {
        ...Object.fromEntries((Object.keys(palette) as Role[]).map(role => [role, held(of(palette, role), isStep(role) ? [page, band] : marked, 3)])),
        page, band, card, before, during, after,
        ink: held(own('ink'), written, 4.5),
        quiet: held(own('quiet'), written, 4.5),
        accent: held(own('accent'), marked, 3),
        hairline: tint('hairline'),
        edge: page,
        ghost: tint('ghost')
    };
    return Object.fromEntries(Object.entries(seen).map(([role, colour]) => [role, hex(colour)])) as Palette;
}

/** The palette for a page in high contrast: the foreground alone, and the theme's own border. */
export function contrastPalette({ page, ink }: Pick<PageColours, 'page' | 'ink'>, border: string): Palette {
    const ground = colourOver(page, [0, 0, 0]) ?? [0, 0, 0];
    const [line, edge] = [ink, border].map(css => colourOver(css, ground));
    const foreground = held(line ?? [255, 255, 255], [ground], 7);
    return inOneInk(hex(ground), hex(foreground), hex(edge && contrastOn([ground], edge) >= 3 ? edge : foreground));
}

/** Faces stand on the page and on the band of the curve, never on a card. */
function isStep(role: Role): boolean {
    return /^(low|zero|high)/.test(role);
}

function bestOn(grounds: readonly Rgb[]): number {
    return Math.max(contrastOn(grounds, [0, 0, 0]), contrastOn(grounds, [255, 255, 255]));
}

function untinted(page: Rgb): Readonly<Record<'band' | 'card' | 'before' | 'during' | 'after', Rgb>> {
    return { band: page, card: page, before: page, during: page, after: page };
}

function of(palette: Palette, role: Role): Rgb {
    return colourOver(palette[role], [255, 255, 255])!;
}

/** The luminance that looks half-way between black and white. */
const halfWay = 0.18;
