/** In milliseconds: long enough to be seen beside what one does. */
const moment = 4_000;

/** Shows a sentence that asks for nothing, for a moment; what is said after it stays. */
export function tellForAMoment(note: HTMLElement, text: string): void {
    note.textContent = text;
    note.hidden = false;
    setTimeout(() => {
        if (note.textContent !== text) return;
        note.textContent = '';
        note.hidden = true;
    }, moment);
}
