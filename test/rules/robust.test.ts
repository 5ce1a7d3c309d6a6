import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { edit } from '../../src/edit/edit.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { chance } from '../support/chance.ts';
import { consultation } from '../support/consultation.ts';
import { generateText } from '../support/generate-text.ts';
import { editedAt } from '../support/random-edits.ts';

/** How many broken texts are tried; a longer run is `JOURNEY_BROKEN=20000 npx mocha test/rules/robust.test.ts`. */
const count = Number(process.env['JOURNEY_BROKEN'] ?? 150);

const library = readFileSync('examples/return/library.journey', 'utf8');
const sample = readFileSync('examples/return/return.journey', 'utf8');

describe('The rules', () => {
    it('never throw on a half-typed text, and their fixes stay within it', async function () {
        this.timeout(10_000 + count * 200);
        for (let seed = 1; seed <= count; seed++) {
            const luck = chance(seed);
            let text = luck.happens(50) ? sample : generateText({ seed, columns: luck.whole(1, 6), personas: luck.whole(0, 3) });
            for (let edits = luck.whole(1, 4); edits > 0; edits--) text = editedAt(text, luck);
            const { found } = await consultation({ 'a.journey': text, 'library.journey': library });
            for (const { code, fixes } of found()) {
                for (const { title, wishes } of fixes?.() ?? []) {
                    const edited = edit(wishes);
                    if ('why' in edited) continue;
                    for (const [{ uri }, edits] of edited.edits) {
                        const of = uri.path.endsWith('/a.journey') ? text : library;
                        assert.ok(edits.every(({ offset, end }) => 0 <= offset && offset <= end && end <= of.length), `seed ${seed}: ${code}, ${title}`);
                        assert.ok(applyEdits(of, edits) !== of, `seed ${seed}: ${code}, ${title} changes nothing`);
                    }
                }
            }
        }
    });

    it('say nothing false of a text that is cut anywhere: none throws', async function () {
        this.timeout(60_000);
        for (let at = 7; at < sample.length; at += Math.ceil(sample.length / count)) {
            const { found } = await consultation({ 'a.journey': sample.slice(0, at), 'library.journey': library });
            assert.ok(found().every(({ message }) => message.endsWith('.') || message.endsWith('?')));
        }
    });
});
