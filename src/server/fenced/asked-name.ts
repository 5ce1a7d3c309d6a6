/** A text with the name of what it asks for taken out, so that the language can read the rest of it. */
export interface Asked {
    /** As long as the whole text, line by line. */
    readonly text: string;
    readonly name?: string;
}

const comments = /\/\*[\s\S]*?(?:\*\/|$)|\/\/.*|"(?:\\.|[^"\\\n])*"/g;
const isName = /^(?:"[^"\n]+"|[\p{L}_][\p{L}\p{M}\p{N}_-]*)$/u;

/** Beside imports and comments a text may have one line with nothing but a name: the journey or view that is meant. */
export function askedName(text: string): Asked {
    const lines = text.replaceAll(comments, part => part.startsWith('"') ? part : part.replaceAll(/[^\r\n]/g, ' ')).split('\n');
    const said = lines.flatMap((line, index) => line.trim() === '' || /^\s*import\b/.test(line) ? [] : [{ word: line.trim(), index }]);
    const [only] = said;
    if (!only || said.length > 1 || !isName.test(only.word)) return { text };
    const left = text.split('\n').map((line, index) => index === only.index ? line.replaceAll(/[^\r]/g, ' ') : line);
    return { text: left.join('\n'), name: only.word.replaceAll('"', '').normalize('NFC') };
}
