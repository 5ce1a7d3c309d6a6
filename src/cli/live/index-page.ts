import { escape } from '../../protocol/markup.ts';
import type { PageWords } from '../../protocol/page-words/page-words.ts';
import type { JourneyEntry } from './live-journeys.ts';

/** The journeys to choose from, file by file. */
export function indexPage(entries: readonly JourneyEntry[], words: PageWords): string {
    const files = Map.groupBy(entries, ({ file }) => file);
    return `<!DOCTYPE html>
<html lang="${escape(words.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.journeys)}</title>
<link rel="stylesheet" href="page.css">
</head>
<body class="index">
<h1>${escape(words.journeys)}</h1>
${entries.length === 0 ? `<p>${escape(words.noJourneys)}</p>` : [...files].map(section).join('\n')}
</body>
</html>
`;
}

function section([file, entries]: readonly [string, readonly JourneyEntry[]]): string {
    return `<h2>${escape(file)}</h2>
<ul>
${entries.map(({ journey, title }) => `<li><a href="?${escape(String(new URLSearchParams({ file, journey })))}">${escape(title)}</a></li>`).join('\n')}
</ul>`;
}
