/** Runs a part of a test; where it fails, its name stands before what is wrong. */
export function told<T>(name: string, run: () => T): T {
    try {
        return run();
    } catch (error) {
        if (error instanceof Error) error.message = `${name}: ${error.message}`;
        throw error;
    }
}
