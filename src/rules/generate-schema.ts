import { mkdirSync, writeFileSync } from 'node:fs';
import { configurationSchema } from './config/schema.ts';

const folder = new URL('generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('journey.config.schema.json', folder), `${JSON.stringify(configurationSchema(), undefined, 2)}\n`);
