import type { DrawnText } from '../../protocol/fenced.ts';
import type { PageWords } from '../../protocol/page-words/page-words.ts';
import type { FencePlace } from './fenced-journeys.ts';
import { fenceMarkup } from './fence-markup.ts';

/** What is used of markdown-it, which VS Code hands over. */
export interface MarkdownIt {
    readonly renderer: { readonly rules: { fence?: Rule } };
}

export interface Token {
    readonly type: string;
    readonly info: string;
    readonly content: string;
    /** The lines of the file where it begins and ends, from 0. */
    readonly map: readonly [number, number] | null;
}

type Rule = (tokens: readonly Token[], index: number, options: unknown, env: Environment, self: Renderer) => string;

interface Renderer {
    renderAttrs(token: Token): string;
    renderToken(tokens: readonly Token[], index: number, options: unknown): string;
}

interface Environment {
    readonly currentDocument?: { toString(): string };
}

/** Has fenced journeys drawn. All other blocks, those with more than the word `journey` behind the fence, and those of a text that is no file are written as before. */
export function drawJourneys<T extends MarkdownIt>(markdown: T, words: PageWords, show: (text: string, place: FencePlace) => DrawnText | undefined): T {
    const { rules } = markdown.renderer;
    const others = rules.fence;
    rules.fence = (tokens, index, options, env, self) => {
        const token = tokens[index]!;
        const uri = env?.currentDocument?.toString();
        if (uri === undefined || !isJourney(token)) return others ? others(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
        const drawn = show(token.content, { uri, index: tokens.slice(0, index).filter(isJourney).length });
        // With the attributes that preview and source are kept in step by.
        return `<div${self.renderAttrs(token)}>${fenceMarkup(drawn, words, (token.map?.[0] ?? 0) + 2)}</div>\n`;
    };
    return markdown;
}

function isJourney({ type, info }: Token): boolean {
    return type === 'fence' && info.trim() === 'journey';
}
