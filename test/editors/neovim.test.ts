import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findProgram, need } from '../support/need.ts';
import { promises } from './promises.ts';
import { tryEditor } from './trial.ts';

describe('Neovim', function () {
    this.timeout(90_000);
    promises(context => {
        const nvim = need(context, 'nvim', () => findProgram('nvim'));
        const isOld = /^NVIM v0\.(\d|10)\./.test(spawnSync(nvim, ['--version'], { encoding: 'utf8' }).stdout);
        return tryEditor(isOld ? 'lua before 0.11' : 'lua', 'init.lua', setUp => [nvim, '--headless', '-u', setUp, '-S', resolve('test/editors/neovim.lua')]);
    });
});
