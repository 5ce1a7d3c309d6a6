/** The text of a snippet as it is when every tab stop is accepted as it stands, for clients that know no snippets. */
export function plainText(snippet: string): string {
    const texts = new Map<string, string>();
    expand(snippet, texts);
    return expand(snippet, texts);
}

/** Whatever stands for itself, a tab stop, or the start of one that has a text or choices. */
const part = /\\([$}\\])|\$(\d+)|\$\{(\d+)(?:\}|\|((?:\\.|[^\\|])*)\|\}|:)|\}|[^\\$}]+|[^]/gy;

/** Expands a snippet with the texts that tab stops are known to have, and adds those that it gives; a tab stop that is only named has the text of its namesake. */
function expand(snippet: string, texts: Map<string, string>): string {
    let at = 0;
    return sequence();

    function sequence(until = ''): string {
        let out = '';
        while (at < snippet.length) {
            part.lastIndex = at;
            const [whole, escaped, named, number, choices] = part.exec(snippet)!;
            at += whole.length;
            if (whole === until) return out;
            if (escaped !== undefined) out += escaped;
            else if (named !== undefined) out += texts.get(named) ?? '';
            else if (number === undefined) out += whole;
            else if (choices !== undefined) out += first(number, choices.replaceAll(/\\(.)|,[^]*/g, '$1'));
            else if (whole.endsWith(':')) out += first(number, sequence('}'));
            else out += texts.get(number) ?? '';
        }
        return out;
    }

    function first(number: string, text: string): string {
        if (!texts.has(number)) texts.set(number, text);
        return texts.get(number)!;
    }
}
