/** True of a key that is meant for the page: none that is held with another one, is written into a field, or finds an entry of a list. */
export function isForPage({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
    return !ctrlKey && !metaKey && !altKey && !isWriting(target) && !document.querySelector('dialog[open]');
}

function isWriting(target: EventTarget | null): boolean {
    return target instanceof Element && target.matches('select, textarea, input:not([type=checkbox])');
}
