/** The wanted name, or else the first one that is free with a number behind it: `New phase 2`, `Refund2`. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
    const joint = /\s/.test(wanted) ? ' ' : '';
    let name = wanted;
    for (let number = 2; isTaken(name); number++) name = wanted + joint + number;
    return name;
}
