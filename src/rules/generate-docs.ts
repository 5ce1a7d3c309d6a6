/** Writes docs/rules.md from the rules and their examples: `node src/rules/generate-docs.ts`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './docs/page.ts';

writeFileSync(new URL('../../docs/rules.md', import.meta.url), await rulesPage());
