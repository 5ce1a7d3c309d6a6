/** Tells how far long work has come. */
export type Progress = (doing: string, done: number, all: number) => void;

/** Milliseconds: work that ends before shows no progress, and a line stands for a while, so that nothing flickers. */
const patience = 500;
const stands = 100;

/** One line on standard error that the next one takes the place of, on a terminal and after half a second; `end` wipes it away. */
export function startProgress(
    stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr, clock: () => number = Date.now
): { readonly progress: Progress; readonly end: () => void } {
    const start = clock();
    let shown = 0;
    return {
        progress(doing, done, all) {
            const now = clock();
            if (!stream.isTTY || now - start < patience || now - shown < stands) return;
            shown = now;
            stream.write(`\r\x1b[K${doing} ${done + 1} of ${all} files`);
        },
        end() {
            if (shown > 0) stream.write('\r\x1b[K');
        }
    };
}
