import type { LangiumCoreServices } from 'langium';

export function registerChecks(_services: LangiumCoreServices): void {}
