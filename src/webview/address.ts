/** The address of this page with a thing of the map in it. */
export function linkTo(thing: string | null): string {
    const address = new URL(location.href);
    address.hash = thing === null ? '' : encodeURIComponent(thing);
    return address.href;
}

/** The thing that the page's address leads to. */
export function thingInAddress(): string | null {
    try {
        return decodeURIComponent(location.hash.slice(1)) || null;
    } catch {
        // Somebody wrote the address by hand.
        return null;
    }
}

/** Goes to the thing of each address that the reader enters from now on. */
export function followAddress(go: (thing: string) => void): void {
    window.addEventListener('hashchange', () => {
        const thing = thingInAddress();
        if (thing !== null) go(thing);
    });
}
