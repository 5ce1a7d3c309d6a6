import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Begins to compile resvg's `index_bg.wasm`, which goes on beside other work. */
export function prepareResvg(wasm: Uint8Array): void {
    void resvg(wasm);
}

/** Compiled once in a program: its module keeps one instance. */
export async function resvg(wasm: Uint8Array): Promise<typeof Resvg> {
    await (started ??= initWasm(wasm as BufferSource));
    return Resvg;
}

let started: Promise<void> | undefined;
