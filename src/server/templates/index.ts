import { blank } from './blank.ts';
import { blueprint } from './blueprint.ts';
import { sales } from './sales.ts';
import { service } from './service.ts';
import type { Template } from './template.ts';

/** The journeys that one may begin with, the simplest first. */
export const templates: readonly Template[] = [
    blank, sales, service, blueprint
];
