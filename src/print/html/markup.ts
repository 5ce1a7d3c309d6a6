import { withoutControls } from '../plain-text.ts';

/** Text as HTML, in an element or between quotation marks: markup stays text. */
export function escaped(text: string): string {
    return withoutControls(text).replace(/[&<>"']/g, sign => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
