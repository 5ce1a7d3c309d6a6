/** Texts that try to be more than text, each in the language of some reader. */
export const hostileTexts: readonly string[] = [
    '<script>alert(1)</script>', '"><img src=https://example.org/x onerror=alert(1)>', '\' onmouseover=alert(1) x=\'', ']]>', '<![CDATA[', '-->', '&lt;b&gt;', '</style></svg></title></textarea><b>', '<foreignObject><iframe srcdoc="<script>alert(1)</script>">',
    '=HYPERLINK("https://example.org","x")', '+cmd|\' /C calc\'!A0', '-2+3', '@SUM(1)', '\t=1+1', '\r=1+1', '\n=1+1', '";=1+1;"', '`code`', '```\n', 'a | b', '[x](javascript:alert(1))', '![x](https://example.org/x.png)', '<https://example.org/a|b>', '[x]: https://example.org', '\u202eesrever', '\u2067x', '\u0000', '\ud800'
];

/** All that fits into one line of a journey's text, at once. */
export const hostileLine = hostileTexts.filter(text => !/[\r\n\0\ud800]/.test(text)).join(' ');

/** Names of files that try to be more than names, as far as a system takes them. */
export const hostileNames: readonly string[] = [
    '"><img src=x onerror=alert(1)>', '\'; alert(1); \'', '<script>alert(1)<script>', '%2e%2e%2fa', 'a..%5ca', '#a?file=b&journey=c', 'a\nb', '\u202egnp.', '&lt;b&gt;', 'javascript:alert(1)', '-rf', `${'long '.repeat(45)}`
].map(name => `${name}.journey`);

/** A text of the language in which every text says these words first. */
export function sayingEverywhere(journey: string, words: string): string {
    const quoted = words.replace(/[\\"]/g, '\\$&');
    return journey.replace(/"([^"]*)"/g, `"${quoted.replaceAll('$', '$$$$')} $1"`).replace(/\/\*\* /g, () => `/** ${words.replaceAll('*/', '')} `);
}
