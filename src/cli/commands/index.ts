import { lsp } from './lsp.ts';
import { serve } from './serve.ts';

export const commands = [
    serve,
    lsp
];
