import { extensions, Uri, workspace, type Disposable, type Event } from 'vscode';

/** What is used of the API of VS Code's Git extension, in its first version. */
interface GitExtension {
    readonly enabled: boolean;
    getAPI(version: 1): GitApi;
}

interface GitApi {
    readonly state: 'uninitialized' | 'initialized';
    readonly onDidChangeState: Event<GitApi['state']>;
    getRepository(uri: Uri): Repository | null;
    openRepository?(root: Uri): Promise<Repository | null>;
}

interface Repository {
    readonly state: { readonly HEAD: { readonly commit?: string } | undefined; readonly onDidChange: Event<void> };
    show(ref: string, path: string): Promise<string>;
    log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
}

export interface Commit {
    readonly hash: string;
    readonly message: string;
    readonly authorDate?: Date;
    readonly authorName?: string;
}

/** The history of a file. */
export interface History {
    /** Its text in a commit, or why there is none. */
    textIn(ref: string): Promise<{ readonly text: string } | { readonly sentence: string }>;
    /** The commits that changed it, the newest first. */
    commits(): Promise<readonly Commit[]>;
    /** Calls back when another commit has become the last one. */
    onCommit(changed: () => void): Disposable;
}

/** Commits to choose from. */
const most = 100;

/** The history of a file in Git, or why there is none, in one sentence. */
export async function historyOf(uri: Uri): Promise<History | { readonly sentence: string }> {
    const name = workspace.asRelativePath(uri);
    const git = extensions.getExtension<GitExtension>('vscode.git');
    const api = git && await apiOf(git);
    if (!api) return { sentence: 'Git is not at hand here: comparing with a commit needs VS Code’s built-in Git extension, turned on, and Git installed.' };
    const repository = uri.scheme === 'file' ? api.getRepository(uri) ?? await api.openRepository?.(Uri.joinPath(uri, '..')).catch(() => null) : null;
    if (!repository) return { sentence: `${name} is in no Git repository.` };
    return {
        textIn: async ref => repository.show(ref, uri.fsPath).then(text => ({ text }), () => ({ sentence: `${name} is not in ${ref === 'HEAD' ? 'the last commit' : `commit ${ref.slice(0, 7)}`}.` })),
        commits: () => repository.log({ maxEntries: most, path: uri.fsPath }).catch(() => []),
        onCommit(changed) {
            let last = repository.state.HEAD?.commit;
            return repository.state.onDidChange(() => {
                if (repository.state.HEAD?.commit === last) return;
                last = repository.state.HEAD?.commit;
                changed();
            });
        }
    };
}

/** Where Git is turned off or not installed, its extension throws, or is not enabled. */
async function apiOf(git: { activate(): Thenable<GitExtension> }): Promise<GitApi | undefined> {
    try {
        const extension = await git.activate();
        const api = extension.enabled ? extension.getAPI(1) : undefined;
        if (api?.state === 'uninitialized') {
            await new Promise<void>(resolve => {
                const heard = api.onDidChangeState(() => {
                    heard.dispose();
                    resolve();
                });
            });
        }
        return api;
    } catch {
        return undefined;
    }
}
