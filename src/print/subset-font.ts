/** What this file calls of HarfBuzz's `harfbuzz-subset.wasm`: its C functions, pointers as numbers. */
interface HarfBuzz {
    readonly memory: WebAssembly.Memory;
    readonly _initialize: () => void;
    readonly malloc: (bytes: number) => number;
    readonly free: (pointer: number) => void;
    readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
    readonly hb_blob_destroy: (blob: number) => void;
    readonly hb_blob_get_data: (blob: number, length: number) => number;
    readonly hb_blob_get_length: (blob: number) => number;
    readonly hb_face_create: (blob: number, index: number) => number;
    readonly hb_face_destroy: (face: number) => void;
    readonly hb_face_reference_blob: (face: number) => number;
    readonly hb_set_add: (set: number, value: number) => void;
    readonly hb_set_clear: (set: number) => void;
    readonly hb_subset_input_create_or_fail: () => number;
    readonly hb_subset_input_destroy: (input: number) => void;
    readonly hb_subset_input_set: (input: number, which: number) => number;
    readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
    readonly hb_subset_input_unicode_set: (input: number) => number;
    readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** Begins to compile HarfBuzz, which goes on beside other work. */
export function prepareSubsetting(wasm: Uint8Array): void {
    void harfBuzz(wasm);
}

/**
 * Cuts a TrueType font down to the characters given. Undefined where HarfBuzz cannot read it; the same bytes on every machine.
 * `names` are the numbers of the names that it keeps beside those that every font has.
 */
export async function subsetFont(font: Uint8Array, characters: Iterable<string>, wasm: Uint8Array, names: readonly number[] = []): Promise<Uint8Array | undefined> {
    const hb = await harfBuzz(wasm);
    const data = hb.malloc(font.length);
    new Uint8Array(hb.memory.buffer).set(font, data);
    const blob = hb.hb_blob_create(data, font.length, writable, 0, 0);
    const face = hb.hb_face_create(blob, 0);
    hb.hb_blob_destroy(blob);
    const input = hb.hb_subset_input_create_or_fail();
    const wanted = hb.hb_subset_input_unicode_set(input);
    for (const character of characters) hb.hb_set_add(wanted, character.codePointAt(0)!);
    const features = hb.hb_subset_input_set(input, layoutFeatures);
    hb.hb_set_clear(features);
    for (const feature of ['kern', 'tnum', 'ccmp', 'mark', 'mkmk']) hb.hb_set_add(features, tag(feature));
    for (const name of names) hb.hb_set_add(hb.hb_subset_input_set(input, nameIds), name);
    hb.hb_subset_input_set_flags(input, noHinting);
    const subset = hb.hb_subset_or_fail(face, input);
    const bytes = subset === 0 ? undefined : bytesOf(hb, subset);
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.free(data);
    return bytes;
}

const writable = 2;
const nameIds = 4;
const layoutFeatures = 6;
const noHinting = 1;

/** Compiled once for the bytes given: it takes longer than to cut a font. */
const compiled = new WeakMap<Uint8Array, Promise<HarfBuzz>>();

function harfBuzz(wasm: Uint8Array): Promise<HarfBuzz> {
    const known = compiled.get(wasm);
    if (known) return known;
    const started = WebAssembly.instantiate(wasm as BufferSource).then(({ instance }) => {
        // The exports of a WebAssembly module have no types of their own.
        const hb = instance.exports as unknown as HarfBuzz;
        hb._initialize();
        return hb;
    });
    compiled.set(wasm, started);
    return started;
}

function bytesOf(hb: HarfBuzz, subset: number): Uint8Array {
    const blob = hb.hb_face_reference_blob(subset);
    const start = hb.hb_blob_get_data(blob, 0);
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
    hb.hb_blob_destroy(blob);
    hb.hb_face_destroy(subset);
    return bytes;
}

function tag(name: string): number {
    return [...name].reduce((sum, letter) => sum << 8 | letter.charCodeAt(0), 0);
}
