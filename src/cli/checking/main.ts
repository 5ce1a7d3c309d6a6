import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { loadProgram } from '../load-program.ts';

loadProgram(join(__dirname, 'check-program.cjs'), manifest.version, 'thread');
