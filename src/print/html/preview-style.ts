import { cardRules, roles, tableRules } from './table-style.ts';

/** The style of a journey in words on the preview's page, in the colours that the page's script gives the map; cards where the sheet is narrow. */
export function previewStyle(): string {
    const colours = roles.map(role => `--${role}:var(--journey-${role})`).join(';');
    const marks = roles.map(role => `.present .tone-${role}{background:var(--journey-${role})}`).join('');
    return `#sheet .words{${colours};${tableRules}@container (max-width:60rem){${cardRules}}}${marks}`;
}
