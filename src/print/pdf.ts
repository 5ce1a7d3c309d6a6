import PDFDocument from 'pdfkit';
import type { Paper } from '../map/paper.ts';
import type { Scene } from '../map/scene.ts';
import type { FontFiles } from './fonts.ts';
import type { Lacking } from './lacking.ts';
import { openPdfFonts, registerFonts } from './pdf-fonts.ts';
import { paintScene } from './pdf-structure.ts';
import { withoutControls } from './plain-text.ts';

export interface PrintedPdf {
    readonly bytes: Uint8Array;
    readonly lacking: Lacking;
}

/**
 * Scenes as the pages of a PDF: vector, real text in embedded fonts, tagged, always light. Each scene fills its page inside the
 * paper's edge. `others` are the bytes of fonts for what the shipped faces lack. No date and no chance: the same bytes every time.
 */
export async function printPdf(scenes: readonly Scene[], paper: Paper, files: () => Promise<FontFiles>, others: readonly Uint8Array[]): Promise<PrintedPdf> {
    const [first] = scenes;
    const fonts = await openPdfFonts(scenes, files, others);
    const document = new PDFDocument({
        autoFirstPage: false, size: [paper.width, paper.height], margin: 0, font: '', pdfVersion: '1.7', tagged: true, displayTitle: true, lang: first?.language,
        info: { Title: withoutControls(first?.title ?? ''), Subject: withoutControls(first?.summary ?? ''), Creator: 'Journey', Producer: 'PDFKit', CreationDate: new Date(0) }
    });
    // The document's number is made of its date, so it has one; written it would be a lie.
    Object.defineProperty(document.info, 'CreationDate', { enumerable: false });
    // What these packets hold is in the document already; pdfkit writes a title with "&" into them as broken XML.
    Object.assign(document, { endMetadata() {} });
    registerFonts(document, fonts);
    const bytes = collect(document);
    const whole = document.struct('Document');
    document.addStructure(whole);
    const lacking = new Map<string, Set<string>>();
    for (const scene of scenes) {
        document.addPage();
        paintScene(document, whole, scene, paper, fonts, lacking);
    }
    whole.end();
    document.end();
    return { bytes: await bytes, lacking };
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
        const chunks: Uint8Array[] = [];
        document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        document.on('error', reject);
        document.on('end', () => {
            const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
            let at = 0;
            for (const chunk of chunks) {
                bytes.set(chunk, at);
                at += chunk.length;
            }
            resolve(bytes);
        });
    });
}
