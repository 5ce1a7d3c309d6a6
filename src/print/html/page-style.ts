import type { Role } from '../../map/scene.ts';
import { colourRules, dark, light, palettes, typeRules, type Palette } from '../themes.ts';

/** `auto` is light and dark, as the reader's system has it. */
export type PageTheme = keyof typeof palettes | 'auto';

/** The style of the page: the colours of the map, cards in place of rows where it is narrow, and light on paper in every theme. */
export function pageStyle(theme: PageTheme): string {
    const screen = theme === 'light' ? '' : theme === 'auto' ? `@media screen and (prefers-color-scheme:dark){${declared(dark, 'dark')}}`
        : `@media screen{${declared(palettes[theme], theme === 'hc-light' ? 'light' : 'dark')}}`;
    return `${declared(light, 'light')}${screen}${contrast}${typeRules}${colourRules(variables)}${layout}@media screen and (max-width:60rem){${cards}}@media print{${paper}}`;
}

const grounds: readonly Role[] = ['page', 'band', 'card', 'before', 'during', 'after'];

function declared(palette: Palette, scheme: 'light' | 'dark'): string {
    return `:root{color-scheme:${scheme};${Object.entries(palette).map(([role, colour]) => `--${role}:${colour}`).join(';')}}`;
}

const roles = Object.keys(light) as Role[];

/** The map takes the colours of the page. */
const variables = Object.fromEntries(roles.map(role => [role, `var(--${role})`])) as Record<Role, string>;

/** In forced colours the foreground alone carries everything. */
const contrast = `@media (forced-colors:active){:root{${roles.map(role => `--${role}:${grounds.includes(role) ? 'Canvas' : 'CanvasText'}`).join(';')}}svg{forced-color-adjust:none}}`;

const layout = `
*{box-sizing:border-box}
html{background:var(--page);color:var(--ink);font:400 .9375rem/1.5 Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif;font-feature-settings:"calt" 0;-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:100rem;margin:0 auto;padding:2rem clamp(.75rem,3vw,2.5rem) 4rem}
h1,h2,h3,p,dl,dd,ul,caption{margin:0;padding:0}
h1,h2,h3,th,p,dt,dd,li,summary{unicode-bidi:plaintext;overflow-wrap:anywhere}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.125rem);line-height:1.2;font-weight:600;letter-spacing:-.015em}
h2{font-size:1.25rem;line-height:1.3;font-weight:600;margin:2.5rem 0 .75rem}
h3{font-size:.9375rem;font-weight:600;margin-bottom:.375rem}
small{font-size:.8125rem;font-weight:400;color:var(--quiet)}
.summary{max-width:70ch;margin-top:.5rem;color:var(--quiet)}
header dl{margin-top:1.5rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.875rem 1.75rem}
dt{font-size:.8125rem;color:var(--quiet);line-height:1.4}
.skip{position:absolute;left:.75rem;top:.75rem;padding:.5rem .875rem;border-radius:6px;background:var(--ink);color:var(--page)}
.skip:not(:focus){clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap;padding:0}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h2:focus{outline:none}
.scroll{overflow:auto;border:1px solid var(--hairline);border-radius:6px}
.map svg{display:block}
table{width:100%;border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.45}
caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{text-align:start;vertical-align:top;padding:.625rem .75rem;border-bottom:1px solid var(--hairline);min-width:7rem}
tr:last-child>*{border-bottom-color:transparent}
th{font-weight:600}
thead th{position:sticky;top:0;z-index:2;background:var(--page);font-size:.8125rem;color:var(--quiet);white-space:nowrap}
tr>th[scope=row]{position:sticky;inset-inline-start:0;z-index:1;background:var(--page);min-width:9rem}
.phase>th{background:var(--during);font-size:.9375rem;padding-block:.5rem}
.phase small{color:var(--ink);margin-inline-start:.5rem}
.about>td{background:var(--band)}
.about dl{display:flex;flex-wrap:wrap;gap:.375rem 2rem}
.about dl>div{display:flex;flex-wrap:wrap;column-gap:.5rem;max-width:60rem}
ul{list-style:none}
li+li,dd+dd{margin-top:.375rem}
li small,dd small,td p small{display:block;line-height:1.4}
.who{color:var(--quiet)}
.tone{display:inline-block;width:.625rem;height:.625rem;margin-inline-end:.4375rem;border-radius:50%;background:var(--tone)}
.thinking{font-style:italic}
summary{cursor:pointer;min-height:1.5rem;color:var(--accent)}
td.opportunities{min-width:12rem}
.goes-on>*{border-bottom:0;padding-bottom:.25rem}
.more>td{padding-top:0}
.more dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.75rem 1.5rem;padding:.5rem 0}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
section>details{border-top:1px solid var(--hairline)}
section>details:last-child{border-bottom:1px solid var(--hairline)}
section>details>summary{padding:.75rem 0;font-weight:600;color:var(--ink)}
.things{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));gap:1.25rem 1.75rem;padding:.25rem 0 1.5rem}
article dl>div{margin-top:.375rem}
@media (min-width:78rem){.scroll.table{overflow:visible}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.scroll,section>details{border-color:CanvasText}.tone{forced-color-adjust:none}.phase>th{border-block:2px solid CanvasText}}
`;

/** Each row a card under its own head; the head of each cell stands before it. */
const cards = `
.scroll.table{border:0;border-radius:0;overflow:visible}
table,tbody,tr,th,td{display:block;min-width:0}
thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
thead th{position:static}
th,td{border:0;padding:0}
tbody>tr{border:1px solid var(--hairline);border-radius:6px;padding:.75rem .875rem;margin-bottom:.75rem;break-inside:avoid}
tbody>tr.phase,tbody>tr.about{border:0;padding:0;margin-bottom:.75rem;break-after:avoid}
.phase>th{padding:.5rem .875rem;border-radius:6px}
.phase small{display:block;margin:0}
.about>td{padding:.625rem .875rem;border-radius:6px}
tr>th[scope=row]{position:static;width:auto;font-size:1rem;margin-bottom:.25rem}
tr:not(.phase,.about,.more)>td{display:grid;grid-template-columns:minmax(5.5rem,7rem) minmax(0,1fr);gap:0 .75rem;padding-top:.5rem}
tr:not(.phase,.about,.more)>td::before{content:attr(data-head);font-size:.8125rem;font-style:normal;color:var(--quiet);overflow-wrap:anywhere}
tr>td.empty.empty.empty{display:none}
td.opportunities{min-width:0}
tbody>tr.goes-on{border-bottom:0;border-end-start-radius:0;border-end-end-radius:0;margin-bottom:0;padding-bottom:.375rem}
tbody>tr.more{border-top:0;border-start-start-radius:0;border-start-end-radius:0;padding-top:0}
.about dl{display:block}
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
section{break-before:page}
article{break-inside:avoid}
*{print-color-adjust:exact}
`;
