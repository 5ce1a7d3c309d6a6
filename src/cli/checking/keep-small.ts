import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 2 ** 20;

/**
 * Collects what is no longer needed as soon as a thread holds much more than it needs. V8 alone waits longer the busier the
 * machine is: a thread that checks many files once held half a gigabyte of trees that nobody asked for any more.
 */
export function keepSmall(): void {
    if (getHeapStatistics().used_heap_size < limit) return;
    collect ??= collector();
    collect();
    limit = Math.max(least, 2 * getHeapStatistics().used_heap_size);
}

const least = 96 * megabyte;
let limit = least;
let collect: (() => void) | undefined;

function collector(): () => void {
    setFlagsFromString('--expose-gc');
    return runInNewContext('gc') as () => void;
}
