import { escaped } from './markup.ts';

/**
 * Text as HTML in which a date, and a range with its unit, stay on one line: a browser breaks lines behind their hyphens and
 * dashes. A number and its unit have a space that does not break already. What is copied is the text, without any sign more.
 */
export function keptTogether(text: string): string {
    const markup = escaped(text);
    return /\d[-–]/.test(markup) ? markup.replace(whole, '<span class="whole">$&</span>') : markup;
}

/** `2027-06`, `2026-09-30`, `2026-Q3`; `4–9 days`. Longer units may break, lest a cell grow wider than its column. */
const whole = /(?<![\p{L}\p{N}.,&#-])(?:\d{4}-(?:\d\d(?:-\d\d)?|Q[1-4])|\d[\d.,]{0,6}–\d[\d.,]{0,6}(?:[\u00a0\u202f][\p{L}%]{1,8})?)(?![\p{L}\p{N}-])/gu;
