import type { Role } from '../map/scene.ts';
import { tints } from './page-palette.ts';
import { dark, inOneInk, light, pageColours, rulesOf, typeRules, type Palette } from './themes.ts';

/** The style of maps among other things on a page of VS Code that has no script of ours: the theme's own colours, and those of the light or dark palette by the kind of theme. */
export function fenceStyle(): string {
    const names = Object.keys(light) as Role[];
    const ofTheme = names.filter(role => !(role in pageColours) && !(role in tints) && role !== 'edge');
    const setting = (roles: readonly Role[], colours: Palette): string => roles.map(role => `--journey-${role}:${colours[role]}`).join(';');
    const own = (Object.keys(pageColours) as (keyof typeof pageColours)[]).map(role => `--journey-${role}:var(${pageColours[role]},${light[role]})`);
    const tinted = Object.entries(tints).map(([role, { of, percent }]) => `--journey-${role}:color-mix(in srgb,var(--journey-${of}) ${percent}%,var(--journey-page))`);
    return `.journey-map{${[...own, ...tinted, '--journey-edge:var(--journey-page)', setting(ofTheme, light)].join(';')};${typeRules}${rulesOf(role => `var(--journey-${role})`)}}`
        + `.vscode-dark .journey-map{${setting(ofTheme, dark)}}`
        + `:is(.vscode-high-contrast,.vscode-high-contrast-light) .journey-map{${setting(names, inContrast)}}\n`;
}

const inContrast = inOneInk('var(--vscode-editor-background)', 'var(--vscode-editor-foreground)', 'var(--vscode-contrastBorder,var(--vscode-editor-foreground))');
