import { check } from './check.ts';
import { diff } from './diff.ts';
import { exportCommand } from './export.ts';
import { format } from './format.ts';
import { lsp } from './lsp.ts';
import { serve } from './serve.ts';

export const commands = [
    check,
    diff,
    exportCommand,
    format,
    serve,
    lsp
];
