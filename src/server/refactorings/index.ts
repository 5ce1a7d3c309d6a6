import { addOpportunity } from './add-opportunity.ts';
import { extractPhase } from './extract-phase.ts';
import { joinPersonas } from './join-personas.ts';
import { moveToLibrary } from './move-to-library.ts';
import { moveUpAndDown } from './move-up-and-down.ts';
import { organizeImports } from './organize-imports.ts';
import type { Refactoring } from './refactoring.ts';
import { splitPhase } from './split-phase.ts';
import { spreadOverPersonas } from './spread-over-personas.ts';
import { toBeCopy } from './to-be-copy.ts';
import { turnColumn } from './turn-column.ts';

/** What the editor can do with a text, in the order in which it is offered. */
export const refactorings: readonly Refactoring[] = [
    addOpportunity, spreadOverPersonas, joinPersonas, turnColumn, splitPhase, extractPhase, toBeCopy, moveUpAndDown, moveToLibrary, organizeImports,
];
