/**
 * Asks one question at a time. While an answer is awaited any number of further wishes become one,
 * asked when the answer is there: a burst of wishes is at most two questions, and the last answer is the newest.
 */
export function newestOf(ask: () => Promise<void>): () => void {
    let asking = false;
    let wished = false;
    return async function wish(): Promise<void> {
        wished = true;
        if (asking) return;
        asking = true;
        try {
            while (wished) {
                wished = false;
                await ask();
            }
        } finally {
            asking = false;
        }
    };
}
