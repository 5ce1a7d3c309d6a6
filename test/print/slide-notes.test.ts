import assert from 'node:assert/strict';
import { tableOf } from '../../src/map/table.ts';
import { keptTogether } from '../../src/print/html/kept-together.ts';
import { slideNotes } from '../../src/print/html/slide-notes.ts';
import { everyFact } from '../support/every-fact.ts';
import { journeyOf } from '../support/journey-data.ts';
import { folder } from '../support/language.ts';

describe('The notes of a presentation', () => {
    const slidesIn = (notes: string): ReadonlyMap<string, string> => new Map([...notes.matchAll(/<section data-slide="([^"]+)">([^]*?)<\/section>/g)].map(([, id, content]) => [id!, content!]));

    it('tell of each column all that the table tells of it, in the order of the map', async () => {
        const table = tableOf((await folder(everyFact)).journey('Buy'));
        const slides = slidesIn(slideNotes(table));
        assert.deepEqual([...slides.keys()], ['journey', 'column.first', 'column.second', 'column.third']);
        for (const { id, cells } of table.groups.flatMap(group => group.rows)) {
            for (const { text, about } of cells.flat()) for (const part of [text, ...about]) assert.ok(slides.get(id)!.includes(keptTogether(part)), `${id}: ${part}`);
        }
        for (const { lines } of table.facts) for (const { text } of lines) assert.ok(slides.get('journey')!.includes(keptTogether(text)), text);
        assert.ok(slides.get('column.first')!.includes('To find them'));
    });

    it('begin with what the writer notes and the traveller thinks', async () => {
        const { journey } = await folder(everyFact);
        const words = slidesIn(slideNotes(tableOf(journey('Buy')))).get('column.first')!.replace(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
        assert.match(words, /^ Looks · .+ Sees an advert Often at night\. Anna B\.: “Why not\?” Expectations A true picture /);
    });

    it('are those of the journey alone where it has no columns', () => assert.deepEqual([...slidesIn(slideNotes(tableOf(journeyOf([])))).keys()], ['journey']));
});
