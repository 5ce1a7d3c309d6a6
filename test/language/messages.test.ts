import assert from 'node:assert/strict';
import { STARTERS } from '../../src/language/words.ts';
import { chance } from '../support/chance.ts';
import { folder } from '../support/language.ts';
import { editedAt } from '../support/random-edits.ts';
import { around } from '../support/snippets.ts';

const text = around(`via App, Phone
    does "Reads"
    feels annoyed -1 observed from Survey for Anna
    pain slow "Slow" high
    opportunity o "One tap" { solves slow  owner CX  effort 2 }
    waits 9 days informed every 2 days "mail"
    measure ces 3.1 was 2.8 on 2026-09 from Survey
    backstage "Packs" by CX using CRM takes 2 hours
    next b 70 % when "cheap"
    exit as churn`);

/** Words of a parser, of its grammar or of a programmer. */
const foreign = /Expecting|token|undefined|null|NaN|\[object|\bEOF\b|(?:Text|Date|Number|Amount|Path|Word|Wordes)Fact|\b(?:ID|TEXT|NUMBER|DATE|RANGE|MONEY|OTHER|JUNK|TAKES|BRAND|Stray|Saying|Reaction|Feature|Mark|Head|Block|Entry|Part|Path|Unit|Value|BrandUse|InnerBrand)\b/;

describe('What a damaged text is answered', () => {
    const pieces = [...text.matchAll(/"[^"]*"|[^\s"]+/g)].map(match => ({ start: match.index, end: match.index + match[0].length }));
    const words = [...STARTERS, 'foo', '"', '{', '}', ',', '%', '7', '2026-01-01', '.', '€', '“x”', '4-9'];

    for (const [what, damage] of Object.entries<(start: number, end: number, i: number) => string>({
        'with each word deleted': (start, end) => text.slice(0, start) + text.slice(end),
        'with each word replaced': (start, end, i) => text.slice(0, start) + words[i * 5 % words.length] + text.slice(end),
        'with each word doubled': (start, end) => text.slice(0, end) + ' ' + text.slice(start),
        'cut behind each word': (_, end) => text.slice(0, end),
    })) {
        it(`is a sentence about what people write, ${what}`, async function () {
            this.timeout(30_000);
            for (const [i, { start, end }] of pieces.entries()) await judge(damage(start, end, i));
        });
    }

    it('is so too after many edits', async function () {
        this.timeout(30_000);
        const luck = chance(7);
        for (let i = 0; i < 150; i++) await judge(editedAt(editedAt(text, luck), luck));
    });
});

async function judge(damaged: string): Promise<void> {
    const { problems } = await folder(damaged);
    const lines = damaged.split(/\r\n|\r|\n/);
    for (const { message, range: { start, end }, code } of problems()) {
        const said = String(message).replaceAll(/"[^"]*"?/g, '');
        assert.ok(!foreign.test(said), `${message}\n${damaged}`);
        assert.match(String(message), /[.!?…”"]$|: .+$/, `${message}\n${damaged}`);
        assert.ok(code !== undefined, String(message));
        assert.ok(start.line < lines.length && end.line < lines.length && (start.line < end.line || start.character <= end.character), `${message} at ${JSON.stringify({ start, end })}\n${damaged}`);
    }
}
