import { escape } from './markup.ts';
import { comparisonStrip } from './page-comparison.ts';
import { pageBar, type PageFormat } from './page-bar.ts';
import { pageSearch } from './page-search.ts';
import type { PageWords } from './page-words/page-words.ts';

/** Where a preview page may take its parts from; everything else is refused by its content security policy. */
export interface PageParts {
    readonly title: string;
    readonly words: PageWords;
    /** What the page itself gives the journey in; where nothing is said, its host does. */
    readonly formats?: readonly PageFormat[];
    /** Where all journeys are listed, if they are. */
    readonly home?: string;
    readonly script: string;
    readonly style: string;
    /** The origin of style sheet and fonts, in the words of a policy: `'self'`, `https://*.vscode-cdn.net`. */
    readonly origin: string;
    /** A word that nobody can guess; the one script that bears it runs. */
    readonly nonce: string;
    /** True where the page hears from its host over HTTP. */
    readonly connects: boolean;
}

/** Nothing but the page's own script, style sheet and fonts; no remote source, no inline style. */
export function contentSecurityPolicy({ origin, nonce, connects }: Pick<PageParts, 'origin' | 'nonce' | 'connects'>): string {
    return [
        `default-src 'none'`,
        `script-src 'nonce-${nonce}'`,
        `style-src ${origin}`,
        `font-src ${origin}`,
        ...connects ? [`connect-src 'self'`] : [],
        `base-uri 'none'`,
        `form-action 'none'`
    ].join('; ');
}

/** The whole page of a preview: an empty sheet that its script fills. */
export function previewPage(parts: PageParts): string {
    return `<!DOCTYPE html>
<html lang="${escape(parts.words.tag)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(contentSecurityPolicy(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(parts.title)}</title>
<link rel="stylesheet" href="${escape(parts.style)}">
</head>
<body>
${pageBar(parts.words, parts.formats, parts.home)}
${pageSearch(parts.words)}
<main>
<h1 id="title" class="unseen"></h1>
<div id="sheet" tabindex="-1"></div>
</main>
<p id="message" role="status" hidden></p>
<p id="note" role="status" hidden></p>
<p id="broken" role="status" hidden>${escape(parts.words.broken)}</p>
${comparisonStrip(parts.words)}
<script nonce="${escape(parts.nonce)}" src="${escape(parts.script)}"></script>
</body>
</html>
`;
}
