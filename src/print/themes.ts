import type { Role } from '../map/scene.ts';

/** The value of every colour role. Text is at least 4.5:1 on its ground, every marker 3:1. */
export type Palette = Readonly<Record<Role, string>>;

export const light: Palette = {
    page: '#FFFFFF', ink: '#1C2127', quiet: '#57606A', hairline: '#D9DEE3', band: '#F4F6F8', card: '#EEF2F6', accent: '#2A5F9E',
    before: '#EAF1F8', during: '#DCE8F3', after: '#CEDEED',
    low2: '#8F0B33', low1: '#C4672B', zero: '#696C70', high1: '#2A8BB3', high2: '#0A3E80',
    pain: '#8F0B33', gain: '#0A3E80', opportunity: '#00796B', moment: '#8A5A00'
};

export const dark: Palette = {
    page: '#1F1F1F', ink: '#E6E6E6', quiet: '#A6ABB2', hairline: '#3A3E44', band: '#26282B', card: '#2C2F33', accent: '#7DB3F0',
    before: '#25303B', during: '#2A3846', after: '#304152',
    low2: '#EA5257', low1: '#FDC07A', zero: '#9C9FA4', high1: '#A5E6F5', high2: '#5E8CF7',
    pain: '#FF7A7F', gain: '#8FB4FF', opportunity: '#4FD1B5', moment: '#FFCB5C'
};

export const palettes = { light, dark } as const;

/** What the classes of a printed scene need to be drawn at all, whatever their colours. */
export const typeRules = 'text{font-family:Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif;'
    + 'text-rendering:geometricPrecision;font-feature-settings:"calt" 0}.n{font-feature-settings:"calt" 0,"tnum"}.i{font-style:italic}.b{font-weight:600}';

/** The rules that give a scene's classes the colours of a palette. */
export function colourRules(palette: Palette): string {
    return rulesOf(role => palette[role]);
}

/** The rules of a page in VS Code: its own colours where it has them, the palette of its luminance where not, one colour in high contrast. */
export function pageRules(): string {
    const editor: Partial<Record<Role, string>> = {
        page: '--vscode-editor-background', ink: '--vscode-editor-foreground', quiet: '--vscode-descriptionForeground',
        accent: '--vscode-textLink-foreground'
    };
    const own = (palette: Palette, role: Role): string => editor[role] ? `var(${editor[role]},${palette[role]})` : palette[role];
    const declared = (palette: Palette): string => (Object.keys(palette) as Role[]).map(role => {
        const tint = tints[role];
        const colour = tint ? `color-mix(in srgb,${own(palette, tint.of)} ${tint.percent}%,${own(palette, 'page')})` : own(palette, role);
        return `--journey-${role}:${colour}`;
    }).join(';');
    const contrast = Object.keys(light).map(role => `--journey-${role}:${
        role === 'page' || role === 'band' || role === 'card' || role === 'before' || role === 'during' || role === 'after'
            ? 'var(--vscode-editor-background)' : 'var(--vscode-editor-foreground)'}`).join(';');
    return `.journey-light{${declared(light)}}.journey-dark{${declared(dark)}}.journey-contrast{${contrast};--journey-hairline:var(--vscode-contrastBorder)}`
        + typeRules + rulesOf(role => `var(--journey-${role})`);
}

/** The tints of an editor's own ground, so that they suit a cream one too; its border between panels is often hardly seen. */
const tints: Partial<Record<Role, { readonly of: 'ink' | 'accent'; readonly percent: number }>> = {
    hairline: { of: 'ink', percent: 17 }, band: { of: 'ink', percent: 4 }, card: { of: 'ink', percent: 7 },
    before: { of: 'accent', percent: 9 }, during: { of: 'accent', percent: 15 }, after: { of: 'accent', percent: 22 }
};

function rulesOf(colour: (role: Role) => string): string {
    return `text{fill:${colour('ink')}}` + (Object.keys(light) as Role[])
        .map(role => `.f-${role}{fill:${colour(role)}}.s-${role}{stroke:${colour(role)}}`).join('');
}
