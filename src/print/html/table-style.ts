import type { Role } from '../../map/scene.ts';
import { light } from '../themes.ts';

/** The roles of the palette, each a variable of the page: `--ink`. */
export const roles = Object.keys(light) as Role[];

const tones = roles.map(role => `.tone-${role}{background:var(--${role})}`).join('');

/** How the words of a journey look, its title, facts, table and details; the same in a file and in the preview. `--top` is what covers the top of the page. */
export const tableRules = `
*{box-sizing:border-box}
h1,h2,h3,p,dl,dd,ul,caption{margin:0;padding:0}
h1,h2,h3,th,p,dt,dd,li,summary{unicode-bidi:plaintext;overflow-wrap:anywhere}
h1{font-size:clamp(1.5rem,1.1rem + 1.6vw,2.125rem);line-height:1.2;font-weight:600;letter-spacing:-.015em}
h2{font-size:1.25rem;line-height:1.3;font-weight:600;margin:2.5rem 0 .75rem}
h3{font-size:.9375rem;font-weight:600;margin-bottom:.375rem}
small{font-size:.8125rem;font-weight:400;color:var(--quiet)}
.summary{max-width:70ch;margin-top:.5rem;color:var(--quiet)}
header dl{margin-top:1.5rem;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.875rem 1.75rem}
dt{font-size:.8125rem;color:var(--quiet);line-height:1.4}
table{width:100%;border-collapse:separate;border-spacing:0;font-size:.875rem;line-height:1.45}
caption{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
th,td{text-align:start;vertical-align:top;padding:.625rem .75rem;border-bottom:1px solid var(--hairline);min-width:7rem}
tr:last-child>*{border-bottom-color:transparent}
th{font-weight:600}
thead th{position:sticky;top:var(--top,0);z-index:2;background:var(--page);font-size:.8125rem;color:var(--quiet);white-space:nowrap}
tr>th[scope=row]{position:sticky;inset-inline-start:0;z-index:1;background:var(--page);min-width:9rem}
.phase>th{background:var(--during);font-size:.9375rem;padding-block:.5rem}
.phase small{color:var(--ink);margin-inline-start:.5rem}
.about>td{background:var(--band)}
.about dl{display:flex;flex-wrap:wrap;gap:.375rem 2rem}
.about dl>div{display:flex;flex-wrap:wrap;column-gap:.5rem;max-width:60rem}
ul{list-style:none}
li+li,dd+dd{margin-top:.375rem}
a{color:var(--accent);overflow-wrap:anywhere}
li small,dd small,td p small{display:block;line-height:1.4}
.who{color:var(--quiet)}
.whole{white-space:nowrap}
.tone{display:inline-block;width:.625rem;height:.625rem;margin-inline-end:.4375rem;border-radius:50%}
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
${tones}
@media (forced-colors:active){section>details{border-color:CanvasText}.tone{forced-color-adjust:none}.phase>th{border-block:2px solid CanvasText}}
`;

/** Where it is narrow: each row a card under its own head; the head of each cell stands before it. */
export const cardRules = `
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
.about dl>div+div{margin-top:.375rem}
`;
