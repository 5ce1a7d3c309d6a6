/** The address of a file that a path leads to from a document; nothing for what is no path, or leads out of these folders. */
export function fileInWorkspace(document: string, path: string, folders: readonly string[]): string | undefined {
    const file = path.replace(/[#?].*$/s, '').replaceAll('\\', '/');
    if (file.trim() === '' || file.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(file) || /[\0\r\n]/.test(file) || !URL.canParse(document)) return undefined;
    const parts = new URL(document).pathname.split('/').slice(0, -1);
    for (const part of file.split('/')) {
        if (part === '..') parts.pop();
        else if (part !== '.' && part !== '') parts.push(encodeURIComponent(part));
    }
    const { protocol, host } = new URL(document);
    const found = `${protocol}//${host}${parts.join('/')}`;
    return folders.some(folder => isBelow(found, folder)) ? found : undefined;
}

function isBelow(file: string, folder: string): boolean {
    const root = decoded(folder).replace(/\/?$/, '/');
    return decoded(file).startsWith(root);
}

function decoded(address: string): string {
    try {
        return decodeURIComponent(address);
    } catch {
        return address;
    }
}
