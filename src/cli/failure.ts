/** What keeps a command from doing its work, in one sentence for the user. */
export function failure(sentence: string): Error {
    return Object.assign(new Error(sentence), { name: 'Failure' });
}

/** A path that a script has left empty would else be the folder in which it runs. */
export function refuseEmpty(path: string): void {
    if (path === '') throw failure('A path is empty: name a file or a folder.');
}

export function isFailure(reason: unknown): reason is Error {
    return reason instanceof Error && reason.name === 'Failure';
}

/** One sentence for whatever was thrown; the user never sees a stack. */
export function sentenceOf(reason: unknown): string {
    if (isFailure(reason)) return reason.message;
    if (isSystemError(reason)) return `${reason.path === undefined ? 'This' : `"${reason.path}"`} cannot be opened: ${whyNot(reason)}.`;
    return `This should not have happened, and is a mistake of journey's own: ${reason instanceof Error ? reason.message : String(reason)}`;
}

const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file and not a folder',
    EISDIR: 'it is a folder',
    EACCES: 'you are not allowed to',
    EPERM: 'you are not allowed to',
    EROFS: 'it lies on a disk that cannot be written to',
    ENOSPC: 'there is no space left',
    ELOOP: 'it is a link that leads back to itself',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EADDRINUSE: 'another program answers there'
};

/** Why the system would not do something, as the end of a sentence. */
export function whyNot(reason: unknown): string {
    const code = isSystemError(reason) ? reason.code : String(reason);
    return reasons[code] ?? `the system says ${code}`;
}

function isSystemError(reason: unknown): reason is NodeJS.ErrnoException & { readonly code: string } {
    return reason instanceof Error && 'syscall' in reason && typeof (reason as NodeJS.ErrnoException).code === 'string';
}
