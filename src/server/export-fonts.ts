import { URI, type FileSystemProvider } from 'langium';
import { fontProblem } from '../print/font-problem.ts';

/** The bytes of font files by their URIs; one that is no font is told and left out. */
export async function readFonts(uris: readonly string[], files: FileSystemProvider, warn: (sentence: string) => void): Promise<readonly Uint8Array[]> {
    const read = await Promise.all(uris.map(async uri => {
        const place = URI.parse(uri);
        const bytes = await files.readBinary(place).catch(() => undefined);
        return { place, bytes, problem: bytes ? await fontProblem(bytes) : 'cannot be read' };
    }));
    return read.flatMap(({ place, bytes, problem }) => {
        if (bytes && problem === undefined) return [bytes];
        warn(`The font ${place.fsPath} ${problem}.`);
        return [];
    });
}
