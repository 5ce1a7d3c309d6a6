import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { desk, type Desk } from '../support/command.ts';
import { examplesOf } from '../support/page-examples.ts';
import { buildPrograms } from '../support/served.ts';

/** What an editor's script tells of the sample, edited as a person would edit it. */
export interface Told {
    /** The problems of `return.journey`, with a misspelt name in it and with the name put right by a code action. */
    readonly problems: readonly Problem[];
    readonly problemsAfterFix: readonly Problem[];
    /** What is offered behind `via Phone, Chat, Parcel`, and the line with `ParcelShop` taken. */
    readonly offers: readonly string[];
    readonly completed: string;
    /** What is said of the persona Walter, and the file and line where he is declared. */
    readonly hover: string;
    readonly definition: string;
}

export interface Problem {
    /** Counted from 1. */
    readonly line: number;
    readonly message: string;
}

export interface Trial extends Told {
    readonly files: Desk;
    /** What `journey check` says of `return.journey` with and without the misspelt name. */
    readonly checked: readonly Problem[];
    readonly checkedAfterFix: readonly Problem[];
    /** What `journey format` makes of `ugly.journey`. */
    readonly formatted: string;
}

/** The sample as the editor finds it. */
export const sample: Readonly<Record<string, string>> = Object.fromEntries(readdirSync('examples/return').map(file => [file, readFileSync(`examples/return/${file}`, 'utf8')]));

/**
 * Runs an editor's script on a copy of the sample in which a name is misspelt and a file is badly formatted. The editor is set up by
 * the code block of docs/editors.md that stands behind the fence with these words, and finds `journey` on its path, as after an installation.
 */
export function tryEditor(fence: string, setUp: string, command: (setUp: string) => readonly string[]): Trial {
    buildPrograms();
    const files = desk({ ...sample, 'ugly.journey': ugly });
    const checkedAfterFix = check(files);
    files.write('return.journey', misspelt);
    const checked = check(files);
    const home = desk({ [setUp]: blockOf(fence), 'bin/journey': `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.cjs')}' "$@"\n` });
    try {
        chmodSync(join(home.folder, 'bin/journey'), 0o755);
        const told = run(command(join(home.folder, setUp)), files.folder, home.folder, checked.length);
        return { ...told, files, checked, checkedAfterFix, formatted: files.run(['format', '-'], ugly).stdout };
    } finally {
        home.clear();
    }
}

const misspelt = sample['return.journey']!.replace('via Parcel, Email', 'via Parcel, Emial');

/** The sample's plan as somebody wrote it in haste. */
const ugly = sample['plan.journey']!.replaceAll(/^ +/gm, '').replaceAll('\n\n', '\n').replaceAll(' {', '   {').replaceAll('owner', '\towner ');

/** Nothing of the user's own configuration is read: the editor's home is a folder of the test. */
function run([program, ...words]: readonly string[], folder: string, home: string, problems: number): Told {
    const result = join(home, 'told.json');
    const homes = Object.fromEntries(['HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map(name => [name, home]));
    const path = [join(home, 'bin'), process.env['PATH']].join(delimiter);
    const { status, error, stdout, stderr } = spawnSync(program!, words, {
        cwd: folder, encoding: 'utf8', timeout: 60_000,
        env: { ...process.env, ...homes, PATH: path, JOURNEY_TOLD: result, JOURNEY_PROBLEMS: String(problems) }
    });
    if (!existsSync(result)) throw new Error(`${program} ended with ${error ?? status} and told nothing: ${stdout}${stderr}`);
    return JSON.parse(readFileSync(result, 'utf8')) as Told;
}

function check(files: Desk): readonly Problem[] {
    const { problems } = JSON.parse(files.run(['check', '--format', 'json']).stdout) as { readonly problems: readonly (Problem & { readonly file: string })[] };
    return problems.filter(({ file }) => file === 'return.journey').map(({ line, message }) => ({ line, message }));
}

function blockOf(fence: string): string {
    const blocks = examplesOf(readFileSync('docs/editors.md', 'utf8')).filter(({ info }) => info === fence);
    if (blocks.length !== 1) throw new Error(`docs/editors.md has ${blocks.length} code blocks "${fence}".`);
    return blocks[0]!.text;
}
