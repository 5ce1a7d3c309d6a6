import type { Accompany } from './companion.ts';
import { compareWithAnother } from './compare-with-another.ts';
import { exportButton } from './export-button.ts';
import { openWhatIsToSee } from './open-what-is-to-see.ts';
import { presentWhenDrawn } from './present-when-drawn.ts';
import { ringTheCaret } from './ring-the-caret.ts';
import { selectTheSource } from './select-the-source.ts';
import { shareButtons } from './share-buttons.ts';
import { tellProblems } from './tell-problems.ts';

export const companions: readonly Accompany[] = [
    ringTheCaret,
    selectTheSource,
    exportButton,
    shareButtons,
    compareWithAnother,
    presentWhenDrawn,
    openWhatIsToSee,
    tellProblems
];
