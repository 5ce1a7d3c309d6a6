import { markOn } from '../print/mark-on.ts';
import { contrastPalette, pagePalette } from '../print/page-palette.ts';

/** Keeps the colours of the map, `--journey-…`, at what suits the page's real colours, whatever theme the reader changes to. */
export function followShade(): void {
    const probe = document.createElement('span');
    probe.hidden = true;
    probe.style.forcedColorAdjust = 'none';
    document.body.append(probe);
    const forced = matchMedia('(forced-colors: active)');
    const colour = (name: string): string => {
        probe.style.color = `var(${name})`;
        return getComputedStyle(probe).color;
    };
    const look = (): void => {
        const page = { page: colour('--page'), ink: colour('--ink'), quiet: colour('--quiet'), accent: colour('--accent') };
        const contrast = forced.matches || document.body.matches('.vscode-high-contrast, .vscode-high-contrast-light');
        const palette = contrast ? contrastPalette(page, colour('--vscode-contrastBorder')) : pagePalette(page);
        // Each of them that is set makes the browser look at the whole map anew.
        for (const [role, value] of Object.entries(palette)) {
            if (document.body.style.getPropertyValue(`--journey-${role}`) !== value) document.body.style.setProperty(`--journey-${role}`, value);
        }
        for (const role of ['error', 'warning', 'info']) document.body.style.setProperty(`--journey-${role}`, markOn(colour(`--${role}`), page.page));
    };
    look();
    new MutationObserver(look).observe(document.body, { attributeFilter: ['class'] });
    new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['style', 'class'] });
    for (const query of [forced, matchMedia('(prefers-color-scheme: dark)')]) query.addEventListener('change', look);
}
