import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckWish } from '../check-wish.ts';
import { failure } from '../failure.ts';
import type { Group, Outcome } from './checker.ts';

/** What a thread answers: what came out, or in one sentence why nothing did. */
export type Answer = { readonly outcome: Outcome } | { readonly sentence: string };

/** Threads that check groups. */
export interface Crew {
    /** Checks every group, in whichever thread is free; the outcomes are in the order of the groups. */
    check(groups: readonly Group[], done: (group: Group) => void): Promise<readonly Outcome[]>;
    dismiss(): Promise<void>;
}

export function callCrew(size: number, wish: CheckWish | undefined): Crew {
    const workers = Array.from({ length: size }, () => new Worker(join(__dirname, 'check-worker.cjs'), { workerData: wish }));
    return {
        async check(groups, done) {
            const outcomes: Outcome[] = [];
            const failures: { readonly at: number; readonly reason: unknown }[] = [];
            let next = 0;
            await Promise.all(workers.map(async worker => {
                while (next < groups.length && failures.length === 0) {
                    const at = next++;
                    try {
                        outcomes[at] = await ask(worker, groups[at]!);
                        done(groups[at]!);
                    } catch (reason) {
                        failures.push({ at, reason });
                    }
                }
            }));
            // Groups are begun in their order, so this is the first of all, however fast the threads are.
            if (failures.length > 0) throw failures.toSorted((a, b) => a.at - b.at)[0]!.reason;
            return outcomes;
        },
        dismiss: async () => {
            await Promise.all(workers.map(worker => new Promise(resolve => {
                worker.once('exit', resolve);
                worker.postMessage(undefined);
            })));
        }
    };
}

function ask(worker: Worker, group: Group): Promise<Outcome> {
    return new Promise((resolve, reject) => {
        const answered = (answer: Answer): void => {
            worker.off('error', reject);
            if ('outcome' in answer) resolve(answer.outcome);
            else reject(failure(answer.sentence));
        };
        worker.once('message', answered).once('error', reject);
        worker.postMessage(group);
    });
}
