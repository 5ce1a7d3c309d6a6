import type { Role } from '../../map/scene.ts';
import { colourRules, dark, light, palettes, typeRules, type Palette } from '../themes.ts';
import { cardRules, roles, tableRules } from './table-style.ts';

/** `auto` is light and dark, as the reader's system has it. */
export type PageTheme = keyof typeof palettes | 'auto';

/** The style of the page: the colours of the map, cards in place of rows where it is narrow, and light on paper in every theme. */
export function pageStyle(theme: PageTheme): string {
    const screen = theme === 'light' ? '' : theme === 'auto' ? `@media screen and (prefers-color-scheme:dark){${declared(dark, 'dark')}}`
        : `@media screen{${declared(palettes[theme], theme === 'hc-light' ? 'light' : 'dark')}}`;
    return `${declared(light, 'light')}${screen}${contrast}${typeRules}${colourRules(variables)}${layout}${tableRules}@media screen and (max-width:60rem){.scroll.table{border:0;border-radius:0;overflow:visible}${cardRules}}@media print{${paper}}`;
}

const grounds: readonly Role[] = ['page', 'band', 'card', 'before', 'during', 'after'];

function declared(palette: Palette, scheme: 'light' | 'dark'): string {
    return `:root{color-scheme:${scheme};${Object.entries(palette).map(([role, colour]) => `--${role}:${colour}`).join(';')}}`;
}

/** The map takes the colours of the page. */
const variables = Object.fromEntries(roles.map(role => [role, `var(--${role})`])) as Record<Role, string>;

/** In forced colours the foreground alone carries everything. */
const contrast = `@media (forced-colors:active){:root{${roles.map(role => `--${role}:${grounds.includes(role) ? 'Canvas' : 'CanvasText'}`).join(';')}}svg{forced-color-adjust:none}}`;

const layout = `
html{background:var(--page);color:var(--ink);font:400 .9375rem/1.5 Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-feature-settings:"calt" 0;-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:100rem;margin:0 auto;padding:2rem clamp(.75rem,3vw,2.5rem) 4rem}
.skip{position:absolute;left:.75rem;top:.75rem;padding:.5rem .875rem;border-radius:6px;background:var(--ink);color:var(--page)}
.skip:not(:focus){clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap;padding:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h2:focus{outline:none}
.scroll{overflow:auto;border:1px solid var(--hairline);border-radius:6px}
.map svg{display:block}
thead th:first-child{border-start-start-radius:5px}
thead th:last-child{border-start-end-radius:5px}
@media (min-width:78rem){.scroll.table{overflow:visible}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.scroll{border-color:CanvasText}}
`;

const paper = `
@page{size:A3 landscape;margin:12mm}
html{font-size:10pt}
main{max-width:none;padding:0}
h2{margin-top:1rem}
header dl{margin-top:.75rem;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.375rem 1rem;font-size:.875rem}
.skip{display:none}
h2,h3,summary{break-after:avoid}
.map{overflow:visible;border:0;break-inside:avoid}
.map svg{width:100%;height:auto;max-height:250mm}
.scroll.table{overflow:visible;border:0}
thead{display:table-header-group}
thead th,tr>th[scope=row]{position:static}
tr{break-inside:avoid}
tr.phase,tr.about{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}
tr.goes-on{break-after:avoid}
.more summary{display:none}
.more dl{padding:0}
section+section{break-before:page}
article,section>details{break-inside:avoid}
section>details>summary{list-style:none}
*{print-color-adjust:exact}
`;
