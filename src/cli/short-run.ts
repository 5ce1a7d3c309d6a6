import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait longer before it makes the fastest machine code, and lets young objects have no more room than at the start: a
 * command that ends in less than a second never gets back what the code costs, and memory that is touched for the first time
 * costs more than clearing what was used before. It took half as long again.
 */
export function expectShortRun(): void {
    setFlags('--invocation-count-for-turbofan=50000', '--invocation-count-for-osr=12500', '--wasm-tiering-budget=1000000000', noGrowth);
    // Nothing is left to do, and all is written: to give back each piece of memory that goes with the process anyway would take a while.
    process.once('beforeExit', () => process.exit());
}

/** Work of many seconds in a run that was expected to be short: there, room for young objects pays. */
export async function asLongRun<T>(work: () => Promise<T>): Promise<T> {
    setFlags('--semi-space-growth-factor=2');
    try {
        return await work();
    } finally {
        setFlags(noGrowth);
    }
}

const noGrowth = '--semi-space-growth-factor=1';

/** V8 complains of flags that it does not know, so only versions of Node that were tried are told. */
function setFlags(...flags: readonly string[]): void {
    if (/^(22|24)\./.test(process.versions.node)) flags.forEach(setFlagsFromString);
}
