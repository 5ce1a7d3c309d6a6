import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

export interface Repository {
    /** Commits the folder as it is. */
    commit(): void;
}

/** A new Git repository in a folder. */
export function repository(folder: string): Repository {
    const git = (...words: readonly string[]): void => {
        const { status, stderr } = spawnSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...words], { cwd: folder, encoding: 'utf8' });
        assert.equal(status, 0, stderr);
    };
    git('init', '-q');
    return {
        commit(): void {
            git('add', '-A');
            git('commit', '-q', '-m', 'A day of work');
        }
    };
}
