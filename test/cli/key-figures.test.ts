import assert from 'node:assert/strict';
import { keyFiguresOf } from '../../src/cli/live/key-figures.ts';
import { folder } from '../support/language.ts';

const figuresOf = async (text: string) => keyFiguresOf((await folder(text)).journey());

describe('The key figures of a journey', () => {
    it('are its size, how it feels and where it feels worst first', async () => {
        const { columns, average, lowest } = await figuresOf('journey A { touchpoint a "One" { feels glad +1 } action b "Two" { feels sad -2 } touchpoint c "Three" { feels sad -2 } touchpoint d "Four" }');
        assert.deepEqual([columns, average, lowest?.score, lowest?.column.title], [4, -1, -2, 'Two']);
    });

    it('say nothing of what nobody has written', async () => {
        const { average, lowest, known } = await figuresOf('journey A { touchpoint a "One" }');
        assert.deepEqual([average, lowest, known], [undefined, undefined, undefined]);
    });

    it('tell which pains have no opportunity, and which opportunities no initiative but a dropped one', async () => {
        const { pains, openPains, opportunities, openOpportunities } = await figuresOf(`journey A {
            touchpoint a "One" { pain p "P"  pain q "Q"  opportunity o "O" { solves p }  opportunity s "S" { solves p }  opportunity t "T" { solves p } }
        }
        initiative I { implements A.o  status doing }
        initiative J { implements A.s  status dropped }`);
        assert.deepEqual([pains, openPains, opportunities, openOpportunities], [2, 1, 3, 2]);
    });

    it('tell how much of what has a grade is more than assumed', async () => {
        assert.equal((await figuresOf('journey A { touchpoint a "One" { feels glad +1 measured  pain p "P" reported  pain q "Q" assumed } }')).known, 67);
    });
});
