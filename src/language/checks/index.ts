import { besidePhases } from './beside-phases.ts';
import type { Check } from './check.ts';
import { duplicateName } from './duplicate-name.ts';
import { incomplete } from './incomplete.ts';
import { misplaced } from './misplaced.ts';
import { missingFile } from './missing-file.ts';
import { saidTwice } from './said-twice.ts';
import { sharesOver100 } from './shares-over-100.ts';
import { spelling } from './spelling.ts';
import { travelsAlong } from './travels-along.ts';
import { wrongValue } from './wrong-value.ts';

/** The language's own errors, in the order in which a file is looked at. */
export const checks: readonly Check[] = [misplaced, besidePhases, incomplete, wrongValue, spelling, saidTwice, duplicateName, sharesOver100, travelsAlong, missingFile];
