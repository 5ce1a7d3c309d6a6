import { parentPort, workerData } from 'node:worker_threads';
import type { CheckWish } from '../check-wish.ts';
import { createCore } from '../core.ts';
import { sentenceOf } from '../failure.ts';
import { Checker, type Group } from './checker.ts';
import type { Answer } from './crew.ts';
import { keepSmall } from './keep-small.ts';

/** A thread of the check: answers each group that it is sent, and ends when it is sent none. */
const checker = new Checker(createCore(workerData as CheckWish | undefined));

parentPort!.on('message', async (group: Group | undefined) => {
    if (!group) return parentPort!.close();
    const answer: Answer = await checker.check(group).then(outcome => ({ outcome }), (reason: unknown) => ({ sentence: sentenceOf(reason) }));
    parentPort!.postMessage(answer);
    keepSmall();
});
