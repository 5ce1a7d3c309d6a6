import type { Source } from '../source.ts';
import { blocks } from './blocks.ts';
import { dates } from './dates.ts';
import { emotionWords } from './emotion-words.ts';
import { facts } from './facts.ts';
import { names } from './names.ts';
import { paths } from './paths.ts';
import { scores } from './scores.ts';
import { tails } from './tails.ts';
import { templates } from './templates.ts';
import { units } from './units.ts';
import { values } from './values.ts';

/** What is offered, in this order. */
export const sources: readonly Source[] = [
    templates, paths, names, emotionWords, scores, units, values, dates, tails, facts, blocks
];
