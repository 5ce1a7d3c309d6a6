import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findProgram, need } from '../support/need.ts';
import { promises } from './promises.ts';
import { tryEditor } from './trial.ts';

/** Without a screen; what the machine's packages bring is there, as in a usual start. */
const batch: readonly string[] = ['--batch', '--funcall', 'package-activate-all'];

describe('Emacs', function () {
    this.timeout(90_000);
    promises(context => {
        const emacs = need(context, 'emacs', () => findProgram('emacs'));
        need(context, 'eglot of Emacs', () => spawnSync(emacs, [...batch, '--eval', "(require 'eglot)"]).status === 0 || undefined);
        return tryEditor('elisp', 'init.el', setUp => [emacs, ...batch, '--load', setUp, '--load', resolve('test/editors/emacs.el')]);
    });
});
