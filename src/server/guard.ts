import { isOperationCancelled } from 'langium';
import { ResponseError } from 'vscode-languageserver';

/** Takes one line for the log. */
export type Log = (line: string) => void;

/**
 * Whoever answers an editor, so that a mistake of ours in one answer is a line in the log and an empty answer: the editor goes
 * on, and so does the server. What was refused or is no longer wanted is told as ever.
 */
export function guarded<T extends object>(provider: T, name: string, log: Log): T {
    return new Proxy(provider, {
        get: (target, property) => {
            const value: unknown = Reflect.get(target, property, target);
            return typeof value === 'function' ? (...words: unknown[]) => answer(() => value.apply(target, words) as unknown, `${name}.${String(property)}`, log) : value;
        }
    });
}

/** The makers of services, by their names, as makers of guarded ones; where one makes nothing, nothing is guarded. */
export function guardedServices<M extends object>(makers: M, log: Log): M {
    const all = Object.entries(makers as Readonly<Record<string, (services: unknown) => object | undefined>>).map(([name, make]) => [name, (services: unknown) => {
        const provider = make(services);
        return provider && guarded(provider, name, log);
    }]);
    return Object.fromEntries(all) as M;
}

/** What `make` answers, be it at once or later; undefined if it fails. */
export function answer<T>(make: () => T, name: string, log: Log): T | undefined {
    const fail = (reason: unknown): undefined => {
        if (isOperationCancelled(reason) || reason instanceof ResponseError) throw reason;
        log(`${name} failed: ${reason instanceof Error ? reason.stack ?? reason.message : String(reason)}`);
        return undefined;
    };
    try {
        const made = make();
        return made instanceof Promise ? made.catch(fail) as T : made;
    } catch (reason) {
        return fail(reason);
    }
}
