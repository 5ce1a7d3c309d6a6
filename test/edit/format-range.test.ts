import assert from 'node:assert/strict';
import { formattedPart } from '../support/formatted.ts';

describe('Formatting a part', () => {
    const journey = (inside: string) => `team   A\njourney  J {\n    action  a {\n${inside}    }\n    action  b { via   App }\n}\n`;

    it('changes the facts that the part touches, and no others', () => assert.equal(
        formattedPart(journey('  does   "x"\n  ‹feels   sad -1\n  want›s   "y"\n   takes  2 h\n')),
        journey('  does   "x"\n      feels sad -1\n      wants "y"\n   takes  2 h\n').replaceAll('      ', '    ')
    ));

    it('changes the fact that the caret is in', () => assert.equal(
        formattedPart(journey('  does   "x"\n  feels ‹›  sad -1\n')), journey('  does   "x"\n    feels sad -1\n')
    ));

    it('changes a whole block where the part touches its head', () => assert.equal(
        formattedPart('team   A\njourney J {\n    ac‹ti›on  a {\n  does   "x"\n    }\n    action  b\n}\n'),
        'team   A\njourney J {\n  action a {\n    does "x"\n  }\n    action  b\n}\n'
    ));

    it('changes a whole short block', () => assert.equal(
        formattedPart('team   A\naction  a {  does ‹›"x"   takes 2h }\nteam   B\n'), 'team   A\naction a { does "x"  takes 2 h }\nteam   B\n'
    ));

    it('changes nothing between things', () => {
        const text = 'team   A\n\n\n‹\n›\nteam   B\n';
        assert.equal(formattedPart(text), text.replace(/[‹›]/g, ''));
    });
});
