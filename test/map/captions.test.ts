import assert from 'node:assert/strict';
import { amountText } from '../../src/map/amounts.ts';
import { captionsFor } from '../../src/map/captions/captions-for.ts';
import { english } from '../../src/map/captions/english.ts';
import { german } from '../../src/map/captions/german.ts';
import { languages } from '../../src/map/captions/index.ts';
import { scaleWidth } from '../../src/map/chart.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { textWidth } from '../../src/map/measure.ts';
import { spacing } from '../../src/map/spacing.ts';
import { styles } from '../../src/map/typography.ts';
import type { Journey, View } from '../../src/model/journey.ts';
import { columnOf, journeyOf, lineOf, phaseOf } from '../support/journey-data.ts';
import { readJourneys } from '../support/read-journeys.ts';
import { textsOf } from '../support/scene-texts.ts';

describe('The map’s own words', () => {
    for (const captions of languages) {
        it(`leave out nothing that English has: ${captions.tag}`, () => {
            const missing = [...leavesOf(english)].filter(([path, leaf]) => {
                const own = new Map(leavesOf(captions)).get(path);
                return typeof own !== typeof leaf || own === '';
            }).map(([path]) => path);
            // A word that reads well as the language of journeys has it needs no entry.
            assert.deepEqual(missing.filter(path => !path.startsWith('table.words.')), []);
        });

        it(`fit into the head of their lanes without breaking a word: ${captions.tag}`, () => {
            for (const [lane, { title, note = '' }] of Object.entries(captions.lanes)) {
                const room = spacing.header - spacing.gap - (lane === 'emotion' || lane === 'judgement' ? scaleWidth : 0);
                for (const [words, style] of [[title, styles.card], [note, styles.caption]] as const) {
                    for (const word of words.split(' ')) assert.ok(textWidth(word, style.face, style.size) <= room, `${word} is wider than the head of ${lane}`);
                }
            }
        });
    }

    it('write every date in the manner of the language', () => {
        const written = (of: typeof german): readonly string[] => [of.date, of.asOf, of.due, of.table.on, (date: string) => of.validated('x', date)].map(say => say('2026-09-30'));
        for (const words of written(german)) assert.match(words, /30\.09\.2026$/);
        for (const words of written(english)) assert.match(words, /2026-09-30$/);
    });

    it('are those of the tag’s language, whatever its region, and English where the map does not speak it', () => {
        for (const tag of ['de', 'de-AT', 'DE', 'de_CH']) assert.equal(captionsFor(tag), german, tag);
        for (const tag of ['en', 'en-GB', 'fr', 'den', '', undefined]) assert.equal(captionsFor(tag), english, tag);
    });

    it('follow what is asked for, then the journey', () => {
        const head = (journey: Journey, lang?: string): string => textsOf(drawMap(journey, undefined, { lang })).map(({ text }) => text.text).join('|');
        const journey = (language?: string): Journey => journeyOf([phaseOf('', [columnOf('a', { thinks: [lineOf('t', 'Warum?')] })])], { language });
        assert.match(head(journey()), /\|Thinking\|in their words\|“Warum\?”/);
        assert.match(head(journey('de')), /\|Gedanken\|im O-Ton\|„Warum\?“/);
        assert.match(head(journey('en'), 'de'), /\|Gedanken\|im O-Ton\|“Warum\?”/, 'the quotation marks are those of the text');
        assert.match(head(journey('de'), 'en'), /\|Thinking\|in their words\|„Warum\?“/);
    });

    it('of German leave nothing of a German map in English, in any kind of view', async () => {
        const journey = (await readJourneys('test/map/german')).get('Ruecksendung')!;
        const own = new Map(leavesOf(german));
        const foreign = new Set([...leavesOf(english)].flatMap(([path, leaf]) => typeof leaf === 'string' && own.get(path) !== leaf ? [leaf] : []));
        for (const kind of ['map', 'blueprint', 'story'] as const) {
            const view: View = { name: '', title: '', kind, lanes: [], personas: [], phases: [] };
            const strays = textsOf(drawMap(journey, view)).map(({ text }) => text.text.trim()).filter(text => foreign.has(text) || /\b(the|of|days?|by)\b/.test(text));
            assert.deepEqual(strays, []);
        }
    });

    it('put before, during and after before what a journey is around, in its own language only', () => {
        const periods = (around: string | undefined) => (['before', 'during', 'after'] as const).map(period => german.period(period, around));
        assert.deepEqual(periods('der Retoure'), ['Vor der Retoure', 'Bei der Retoure', 'Nach der Retoure']);
        assert.deepEqual(periods(undefined), ['Davor', 'Dabei', 'Danach']);
        const journey = journeyOf([phaseOf('Buy', [columnOf('a')], { period: 'before' })]);
        const band = (language: string, lang: string): string => textsOf(drawMap({ ...journey, language }, undefined, { lang })).map(({ text }) => text.text).join('|');
        assert.match(band('de', 'de'), /\|VOR DEM KAUF\|/, 'what nobody has said is said in German');
        assert.match(band('en', 'en'), /\|BEFORE THE PURCHASE\|/);
        assert.match(band('en', 'de'), /\|DAVOR\|/);
    });

    it('have units and dates as a German reader expects them', () => {
        assert.equal(amountText({ from: 1, unit: 'days' }, 'de'), '1\u00a0Tag');
        assert.equal(amountText({ from: 4, to: 9.5, unit: 'working-days' }, 'de-AT'), '4–9,5\u00a0Arbeitstage');
        assert.equal(amountText({ from: 3, unit: 'day' }), '3\u00a0days');
        assert.deepEqual(['1\u00a0Tag', '1\u00a0Woche', '1\u00a0Jahr', '3\u00a0Tage'].map(every => german.informed(every)),
            ['eine Nachricht jeden Tag', 'eine Nachricht jede Woche', 'eine Nachricht jedes Jahr', 'eine Nachricht alle 3\u00a0Tage']);
        assert.deepEqual(['2026-11-10', '2026-09', '2026-Q3', '2026'].map(date => german.asOf(date)), ['Stand 10.11.2026', 'Stand 09/2026', 'Stand Q3\u00a02026', 'Stand 2026']);
    });
});

/** Every word and every sentence that is put together, by the path to it. */
function leavesOf(captions: object, path = ''): (readonly [path: string, leaf: unknown])[] {
    return Object.entries(captions).flatMap(([key, value]: readonly [string, unknown]) =>
        typeof value === 'object' && value !== null ? leavesOf(value, `${path}${key}.`) : [[`${path}${key}`, value] as const]);
}
