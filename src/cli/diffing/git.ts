import { execFile } from 'node:child_process';
import { failure } from '../failure.ts';

/** As much as the longest file that is read. */
const mostBytes = 50_000_000;

/** What Git writes when it is run with these words in a folder, or undefined where it cannot do it. No shell reads the words. */
export function git(words: readonly string[], folder: string): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
        execFile('git', words, { cwd: folder, encoding: 'buffer', maxBuffer: mostBytes, windowsHide: true }, (reason, stdout) => {
            if (!reason) resolve(stdout);
            else if (reason.code === 'ENOENT') reject(failure('Git is not installed here, or not on the path.'));
            else if (typeof reason.code === 'string') reject(failure(`Git gives more than ${mostBytes / 1_000_000} MB, which is not read.`));
            else resolve(undefined);
        });
    });
}

/** The one line that it writes. */
export async function gitLine(words: readonly string[], folder: string): Promise<string | undefined> {
    return (await git(words, folder))?.toString('utf8').replace(/\r?\n$/, '');
}
