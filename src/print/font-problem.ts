/** What keeps a file from being a font to draw with, as the end of a sentence; undefined where nothing does. */
export async function fontProblem(bytes: Uint8Array): Promise<string | undefined> {
    const start = String.fromCharCode(...bytes.subarray(0, 4));
    if (start === 'wOFF' || start === 'wOF2') return 'is a font for web pages (WOFF); its TrueType or OpenType file (.ttf, .otf) is needed';
    if (!['\0\u0001\0\0', 'OTTO', 'true', 'ttcf'].includes(start)) return 'is no TrueType or OpenType font';
    const { openFont } = await import('./open-font.ts');
    return openFont(bytes) ? undefined : 'is a damaged font';
}
