/** Keeps the class of an element at the palette for the page's real background: `journey-light`, `journey-dark`, or `journey-contrast`. */
export function followShade(sheet: HTMLElement): void {
    const look = (): void => {
        const contrast = document.body.matches('.vscode-high-contrast, .vscode-high-contrast-light');
        sheet.className = `journey-${contrast ? 'contrast' : shadeOf(getComputedStyle(document.body).backgroundColor)}`;
    };
    look();
    new MutationObserver(look).observe(document.body, { attributeFilter: ['class'] });
    new MutationObserver(look).observe(document.documentElement, { attributeFilter: ['style', 'class'] });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look);
}

/** By WCAG's relative luminance, since a theme may be called as it likes; half-way to the eye is 0.18. */
function shadeOf(color: string): 'light' | 'dark' {
    const [red = 255, green = 255, blue = 255] = (color.match(/[\d.]+/g) ?? []).map(Number);
    const linear = [red, green, blue].map(value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]! < 0.18 ? 'dark' : 'light';
}
