/** What a link leads to: a file, a journey in it, a thing of that journey. */
export interface Link {
    /** Relative to a folder that is open, with `/`; or a whole path. */
    readonly file: string;
    readonly journey?: string;
    readonly thing?: string;
}

/** The path that links of this extension have. */
const path = '/open';

/** Whoever has this extension follows it: VS Code opens the extension, and the extension the file. */
export function writeLink(scheme: string, extension: string, { file, journey, thing }: Link): string {
    const said = [['file', file], ['journey', journey], ['thing', thing]].flatMap(([name, value]) => value ? [`${name}=${written(value)}`] : []);
    return `${scheme}://${extension}${path}?${said.join('&')}`;
}

/** VS Code decodes the whole query before anybody reads its parts: what would part it is encoded twice. */
function written(value: string): string {
    return encodeURIComponent(value.replace(/[%&+#=]/g, encodeURIComponent)).replaceAll('%2F', '/');
}

/** What stands in a link, which anybody may have written; nothing where it is none of ours. */
export function readLink(uri: { readonly path: string; readonly query: string }): Link | undefined {
    const asked = new URLSearchParams(uri.query);
    const [file, journey, thing] = ['file', 'journey', 'thing'].map(name => asked.get(name) || undefined);
    const said = [file, journey, thing].join('');
    if (uri.path !== path || !file || said.length > longest || /[\u0000-\u001f\u007f]/.test(said)) return undefined;
    return { file, journey, thing };
}

/** No path and no name that somebody gave to a thing is longer. */
const longest = 4096;
