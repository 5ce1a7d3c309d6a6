import type { Role } from '../map/scene.ts';

/** The value of every colour role. Text is at least 4.5:1 on its ground, every marker 3:1. */
export type Palette = Readonly<Record<Role, string>>;

export const light: Palette = {
    page: '#FFFFFF', ink: '#1C2127', quiet: '#57606A', hairline: '#D9DEE3', edge: '#FFFFFF', ghost: '#CFD7DF', band: '#F4F6F8', card: '#EEF2F6', accent: '#2A5F9E',
    before: '#EAF1F8', during: '#DCE8F3', after: '#CEDEED',
    low2: '#8F0B33', low1: '#C4672B', zero: '#696C70', high1: '#2A8BB3', high2: '#0A3E80',
    pain: '#8F0B33', gain: '#0A3E80', opportunity: '#00796B', moment: '#8A5A00'
};

export const dark: Palette = {
    page: '#1F1F1F', ink: '#E6E6E6', quiet: '#A6ABB2', hairline: '#3A3E44', edge: '#1F1F1F', ghost: '#464D56', band: '#26282B', card: '#2C2F33', accent: '#7DB3F0',
    before: '#25303B', during: '#2A3846', after: '#304152',
    low2: '#EA5257', low1: '#FDC07A', zero: '#9C9FA4', high1: '#A5E6F5', high2: '#5E8CF7',
    pain: '#FF7A7F', gain: '#8FB4FF', opportunity: '#4FD1B5', moment: '#FFCB5C'
};

/** High contrast: the ink alone carries everything, with no tint and no colour; only hairlines and edges have the theme's border. */
export function inOneInk(page: string, ink: string, border: string): Palette {
    const inks = Object.fromEntries(Object.keys(light).map(role => [role, ink])) as Palette;
    return { ...inks, page, band: page, card: page, before: page, during: page, after: page, ghost: page, hairline: border, edge: border };
}

/** The themes that ship, by their names. */
export const palettes = {
    light, dark,
    'hc-black': inOneInk('#000000', '#FFFFFF', '#6FC3DF'),
    'hc-light': inOneInk('#FFFFFF', '#000000', '#0F4A85')
} as const;

/** What the classes of a printed scene need to be drawn at all, whatever their colours. */
export const typeRules = 'text{font-family:Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif;'
    + 'text-rendering:geometricPrecision;font-feature-settings:"calt" 0}.n{font-feature-settings:"calt" 0,"tnum"}.i{font-style:italic}.b{font-weight:600}';

/** The rules that give a scene's classes the colours of a palette. */
export function colourRules(palette: Palette): string {
    return rulesOf(role => palette[role]);
}

/** The rules of a preview's page: the script of the page gives each role its colour, from the colours of VS Code or else from these; paper is always light. */
export function pageRules(): string {
    const colours = (Object.keys(pageColours) as (keyof typeof pageColours)[])
        .map(role => `--${role}:var(${pageColours[role]},light-dark(${light[role]},${dark[role]}))`).join(';');
    const onPaper = Object.entries(light).map(([role, value]) => `--journey-${role}:${value}!important`).join(';');
    return `:root{${colours}}${typeRules}${rulesOf(role => `var(--journey-${role})`)}@media print{body{${onPaper}}}`;
}

/** What VS Code calls the colours that the map takes from it. */
export const pageColours = {
    page: '--vscode-editor-background', ink: '--vscode-editor-foreground', quiet: '--vscode-descriptionForeground', accent: '--vscode-textLink-foreground'
} as const satisfies Partial<Record<Role, string>>;

export function rulesOf(colour: (role: Role) => string): string {
    return `text{fill:${colour('ink')}}` + (Object.keys(light) as Role[])
        .map(role => `.f-${role}{fill:${colour(role)}}.s-${role}{stroke:${colour(role)}}`).join('');
}
