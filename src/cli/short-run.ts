import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 wait longer before it makes the fastest machine code: a command that ends in less than a second never gets back what
 * that costs, and took a third longer; on work of seconds nothing is lost. V8 complains of flags that it does not know, so only
 * versions of Node that were tried are told.
 */
export function expectShortRun(): void {
    if (!/^(22|24)\./.test(process.versions.node)) return;
    for (const flag of ['--invocation-count-for-turbofan=50000', '--invocation-count-for-osr=12500', '--wasm-tiering-budget=1000000000']) setFlagsFromString(flag);
}
