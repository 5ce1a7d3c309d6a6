import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as another program reads it. */
export interface ReadPdf {
    readonly info: Readonly<Record<string, unknown>>;
    readonly language: string | null;
    readonly pages: readonly ReadPage[];
}

export interface ReadPage {
    /** Points. */
    readonly width: number;
    readonly height: number;
    /** All its words, squeezed. */
    readonly text: string;
    readonly items: readonly ReadItem[];
    /** The kinds of the parts that a screen reader is told of. */
    readonly roles: ReadonlySet<string>;
}

/** A run of letters: points from the bottom left corner. */
export interface ReadItem {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
}

interface Structure {
    readonly role?: string;
    readonly children?: readonly Structure[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
    // The reader takes the bytes for its own.
    const loading = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const document = await loading.promise;
    const { info } = await document.getMetadata();
    const language = (info as { readonly Language?: string }).Language ?? null;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { width, height } = page.getViewport({ scale: 1 });
        const content = await page.getTextContent({ includeMarkedContent: false });
        const items = content.items.flatMap(item => 'str' in item && item.str.trim() !== ''
            ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width, size: item.transform[0] as number }] : []);
        const roles = new Set<string>();
        collectRoles(await page.getStructTree() as Structure | null, roles);
        pages.push({ width, height, text: squeezed(items.map(({ text }) => text).join(' ')), items, roles });
    }
    await loading.destroy();
    return { info: info as Readonly<Record<string, unknown>>, language, pages };
}

/** A text without its spaces, which a reader of PDF guesses from the room between letters. */
export function squeezed(text: string): string {
    return text.replace(/\s+/gu, '');
}

function collectRoles(part: Structure | null, roles: Set<string>): void {
    if (part?.role) roles.add(part.role);
    for (const child of part?.children ?? []) collectRoles(child, roles);
}
