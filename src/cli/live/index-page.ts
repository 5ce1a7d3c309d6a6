import { escape } from '../../protocol/markup.ts';
import type { PageWords } from '../../protocol/page-words/page-words.ts';
import { indexList, type ListedJourney } from './index-list.ts';

/** The page of all journeys, whose script keeps the list up to date. */
export function indexPage(listed: readonly ListedJourney[], words: PageWords, nonce: string): string {
    return `<!DOCTYPE html>
<html lang="${escape(words.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.journeys)}</title>
<link rel="stylesheet" href="page.css">
</head>
<body class="index">
<main>
<h1>${escape(words.journeys)}</h1>
<div id="journeys">${indexList(listed, words)}</div>
</main>
<p id="note" role="status" hidden>${escape(words.ended)}</p>
<script nonce="${escape(nonce)}" src="journeys.js"></script>
</body>
</html>
`;
}
