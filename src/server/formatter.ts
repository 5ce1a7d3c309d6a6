import type { LangiumDocument } from 'langium';
import type { Formatter, LangiumServices } from 'langium/lsp';
import type { DocumentFormattingParams, DocumentOnTypeFormattingOptions, DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
import { format, type Parsed } from '../edit/format/format.ts';
import { formatRange } from '../edit/format/format-range.ts';
import { indentOnType } from '../edit/format/indent-on-type.ts';
import { inLines } from './in-lines.ts';

/** Formats a document or the part that is selected; while somebody types, only the starts of lines move. The style is one, whatever the editor's indentation. */
export class JourneyFormatter implements Formatter {
    readonly formatOnTypeOptions: DocumentOnTypeFormattingOptions = { firstTriggerCharacter: '\n', moreTriggerCharacter: ['}'] };
    private readonly parse: (text: string) => Parsed;

    constructor(services: LangiumServices) {
        this.parse = text => services.parser.LangiumParser.parse(text);
    }

    formatDocument(document: LangiumDocument, _: DocumentFormattingParams): TextEdit[] {
        return inLines(document, format(document.parseResult as Parsed, this.parse));
    }

    formatDocumentRange(document: LangiumDocument, { range }: DocumentRangeFormattingParams): TextEdit[] {
        const { textDocument, parseResult } = document;
        return inLines(document, formatRange(parseResult as Parsed, this.parse, textDocument.offsetAt(range.start), textDocument.offsetAt(range.end)));
    }

    formatDocumentOnType(document: LangiumDocument, { position, ch }: DocumentOnTypeFormattingParams): TextEdit[] {
        return inLines(document, indentOnType(document.parseResult as Parsed, document.textDocument.offsetAt(position), ch));
    }
}
