import assert from 'node:assert/strict';
import { edit } from '../../src/edit/edit.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import type { JourneyFile } from '../../src/language/generated/ast.ts';
import type { Wish } from '../../src/language/wish.ts';
import { chance } from '../support/chance.ts';
import { generateText } from '../support/generate-text.ts';
import { folder } from '../support/language.ts';
import { someWish, type Trial, wrapping } from '../support/wishes.ts';

/** How many wishes are tried; a longer run is `JOURNEY_WISHES=20000 npx mocha test/edit/wishes.test.ts`. */
const count = Number(process.env['JOURNEY_WISHES'] ?? 300);

describe('A wish about a generated journey', () => {
    it('changes only what it names, and its inverse restores every byte', async function () {
        this.timeout(count * 400);
        let granted = 0;
        for (let seed = 1; granted < count; seed++) {
            const luck = chance(seed);
            const plain = generateText({ seed, columns: luck.whole(2, 9), personas: luck.whole(1, 3) });
            if (await isTried(manner(plain, seed), seed, file => someWish(file, luck))) granted++;
        }
    });

    it('puts the columns of a journey without phases into one, and out of it again', async function () {
        this.timeout(30_000);
        for (let seed = 1; seed <= 20; seed++) {
            const phase = /^  phase .*\n    goal .*\n    takes .*\n([^]*?)^  }\n/m;
            const plain = generateText({ seed, columns: seed % 6 + 1, personas: 1 });
            const bare = plain.replace(phase, (_, columns: string) => columns.replace(/^  /gm, ''));
            assert.doesNotMatch(bare, /^ *phase/m);
            assert.ok(await isTried(manner(bare, seed), seed, wrapping));
        }
    });
});

/** False where there is no wish to try. */
async function isTried(text: string, seed: number, make: (file: JourneyFile) => Trial | undefined): Promise<boolean> {
    const before = await folder(text);
    const model = flat(before.journey());
    const trial = make(before.documents[0]!.parseResult.value);
    if (!trial) return false;
    const what = `seed ${seed}, ${trial.wish.do}`;
    const changed = granting(text, [trial.wish], what);
    assert.ok(changed !== text, what);
    const after = await folder(changed);
    assert.deepEqual(after.problems().filter(({ code }) => code === 'syntax' || code === 'near-miss').map(({ message }) => message), [], `${what}\n${changed}`);
    const now = flat(after.journey());
    const touched = [...new Set([...model.keys(), ...now.keys()])].filter(path => model.get(path) !== now.get(path));
    assert.deepEqual(touched.filter(path => !trial.names.some(name => name.test(path))), [], what);
    assertSame(granting(changed, [trial.undo(after.documents[0]!.parseResult.value)].flat(), `${what}, undone`), text, what);
    return true;
}

/** Texts are long: what is told is the place where they part. */
function assertSame(now: string, before: string, what: string): void {
    if (now === before) return;
    let at = 0;
    while (now[at] === before[at]) at++;
    assert.equal(now.slice(Math.max(0, at - 300), at + 300), before.slice(Math.max(0, at - 300), at + 300), what);
}

function granting(text: string, wishes: readonly Wish[], what: string): string {
    const edited = edit(wishes);
    if ('why' in edited) assert.fail(`${what}: ${edited.why}`);
    return applyEdits(text, [...edited.edits.values()].flat());
}

/** The manners in which files are written: line ends, tabs, four blanks, comments at the end of lines. */
function manner(text: string, seed: number): string {
    const spaced = text.replace(/^(      opportunity [^]*?\n      \})\n/gm, '\n$1\n\n');
    switch (seed % 5) {
        case 1: return spaced.replaceAll('\n', '\r\n');
        case 2: return spaced.replace(/^( {2})+/gm, blanks => '\t'.repeat(blanks.length / 2));
        case 3: return spaced.replace(/^( {2})+/gm, blanks => '    '.repeat(blanks.length / 2));
        case 4: return spaced.replace(/^(      (?:needs|takes|artifact|feels) .*)$/gm, '$1 // as we were told');
        default: return spaced;
    }
}

/** Every value of a model by its path. */
function flat(value: unknown, path = '', found = new Map<string, string>()): ReadonlyMap<string, string> {
    if (typeof value !== 'object' || value === null) {
        found.set(path, JSON.stringify(value));
        return found;
    }
    for (const [key, part] of Object.entries(value)) flat(part, path === '' ? key : `${path}.${key}`, found);
    return found;
}
