/** Tells how far long work has come. */
export type Progress = (doing: string, done: number, all: number) => void;

/** Work that ends before shows no progress, so that nothing flickers. */
const patience = 500;

/** One line on standard error that the next one takes the place of, on a terminal and after half a second; `end` wipes it away. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): { readonly progress: Progress; readonly end: () => void } {
    const start = Date.now();
    let shown = 0;
    return {
        progress(doing, done, all) {
            const now = Date.now();
            if (!stream.isTTY || now - start < patience || now - shown < 50) return;
            shown = now;
            stream.write(`\r\x1b[K${doing} ${done + 1} of ${all} files`);
        },
        end() {
            if (shown > 0) stream.write('\r\x1b[K');
        }
    };
}
