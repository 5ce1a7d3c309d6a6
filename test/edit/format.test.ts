import assert from 'node:assert/strict';
import { format } from '../../src/edit/format/format.ts';
import { formatted, parse } from '../support/formatted.ts';

/** What stands on the left becomes what stands on the right, and that stays. */
function becomes(written: string, wanted: string): void {
    assert.equal(formatted(written), wanted);
    assert.equal(formatted(wanted), wanted);
}

/** The same for the facts of a column. */
function facts(written: string, wanted: string): void {
    becomes(`action a {\n${written}\n}\n`, `action a {\n${wanted.replace(/^(?=.)/gm, '  ')}\n}\n`);
}

describe('The formatter', () => {
    it('writes one fact a line, with two spaces a level', () => becomes(
        'journey J{phase P\n{ touchpoint t { via App\n\tfeels lost -2  pain "Slow" } }\n}',
        'journey J {\n  phase P {\n    touchpoint t {\n      via App\n      feels lost -2\n      pain "Slow"\n    }\n  }\n}\n'
    ));

    it('sets blocks over several lines apart by one blank line, and leaves one-line things together', () => becomes(
        'team A\nteam B\n\n\n\nteam C\nbrand X {\n\n  vision "x"\n\n\n  mission "y"\n\n}\nteam D\n\n\nbrand Y {\n  vision "y"\n}\nbrand Z {\n  vision "z"\n}',
        'team A\nteam B\n\nteam C\n\nbrand X {\n  vision "x"\n\n  mission "y"\n}\n\nteam D\n\nbrand Y {\n  vision "y"\n}\n\nbrand Z {\n  vision "z"\n}\n'
    ));

    it('sets phases, columns and opportunities apart too', () => becomes(
        'journey J {\n  goal "g"\n  phase P {\n    goal "g"\n    action a {\n      feels sad -1\n      opportunity o {\n        owner T\n      }\n      takes 2 h\n    }\n    action b\n    action c\n  }\n}\n',
        'journey J {\n  goal "g"\n\n  phase P {\n    goal "g"\n\n    action a {\n      feels sad -1\n\n      opportunity o {\n        owner T\n      }\n\n      takes 2 h\n    }\n\n    action b\n    action c\n  }\n}\n'
    ));

    it('leaves a short block on its line, with two spaces between its facts', () => becomes(
        'channel  Shop  {kind physical ownership   partner owner CX}\naction a {feels sad -1 opportunity o {owner T  effort 2}}',
        'channel Shop { kind physical  ownership partner  owner CX }\naction a { feels sad -1  opportunity o { owner T  effort 2 } }\n'
    ));

    it('opens a block that has more than 100 characters on its line, and never joins one over several', () => {
        const line = (length: number) => `  action a { does "${'x'.repeat(length - 22)}" }`;
        assert.equal(line(100).length, 100);
        becomes(`journey J {\n${line(100).trim()}\n}\n`, `journey J {\n${line(100)}\n}\n`);
        becomes(`journey J {\n${line(101).trim()}\n}\n`, `journey J {\n  action a {\n    does "${'x'.repeat(79)}"\n  }\n}\n`);
        becomes('action a {\n  takes 2 h }\n', 'action a {\n  takes 2 h\n}\n');
    });

    it('opens the outer block first, and leaves an inner one that is short then', () => becomes(
        `action a { opportunity o "${'o'.repeat(60)}" { owner T }  does "Something that takes its time" }`,
        `action a {\n  opportunity o "${'o'.repeat(60)}" { owner T }\n  does "Something that takes its time"\n}\n`
    ));

    it('writes an empty block as { }', () => becomes('team A {}\nteam B {\n\n}\nteam C\n{ }', 'team A { }\nteam B { }\nteam C { }\n'));

    it('joins a fact that is written over several lines, however long', () => facts(
        `pain retype\n"${'x'.repeat(120)}"\n      high\n\n measured from A,\n\n  B`, `pain retype "${'x'.repeat(120)}" high measured from A, B`
    ));

    it('puts one blank between words and before a unit, none before a comma and around the point of a path', () => facts(
        'via  App ,Phone\ntakes 3h\nnext J . b 70% when"so"\nmeasure m 41% was   43 %', 'via App, Phone\ntakes 3 h\nnext J.b 70 % when "so"\nmeasure m 41 % was 43 %'
    ));

    it('sorts what follows the first value of a fact', () => facts([
        'feels lost -2 for A from S reported', 'judges "x" -1 for A observed', 'pain p "x" for A from S observed high', 'expects "x" for A missed',
        'measure m 3.1 from S for A on 2026 target 5 was 2', 'frontstage "x" takes 2 h using X by T', 'evidence "x" see "https://x.y" on 2026-05-01 observed',
        'evidence "x" from S on 2026 measured', 'next b for A when "x" 70 %', 'exit as churn for A when "x" 10 %', 'waits 9 days for A informed every 2 days "mail"'
    ].join('\n'), [
        'feels lost -2 reported from S for A', 'judges "x" -1 observed for A', 'pain p "x" high observed from S for A', 'expects "x" missed for A',
        'measure m 3.1 was 2 target 5 on 2026 from S for A', 'frontstage "x" by T using X takes 2 h', 'evidence "x" observed on 2026-05-01 see "https://x.y"',
        'evidence "x" measured on 2026 from S', 'next b 70 % when "x" for A', 'exit 10 % when "x" as churn for A', 'waits 9 days informed every 2 days "mail" for A'
    ].join('\n')));

    it('does not sort around a comment or an unknown word', () => facts('pain p "x" for A /* why */ high\npain q "x" hi from S for A observed', 'pain p "x" for A /* why */ high\npain q "x" hi from S for A observed'));

    it('changes no word, number or quote', () => facts('feels "lost" −2\ntakes 2.50  h\ndoes "a  \\"b\\"\t c"\ntakes 4  to 9 days', 'feels "lost" −2\ntakes 2.50 h\ndoes "a  \\"b\\"\t c"\ntakes 4 to 9 days'));

    it('leaves words in a head where they are', () => becomes('journey J  "T"   to-be of  K{ }\nphase P before{ }', 'journey J "T" to-be of K { }\nphase P before { }\n'));

    it('ends a file with one line end, and no line with blanks', () => {
        becomes('team A  \t\n// note  \nteam B', 'team A\n// note\nteam B\n');
        becomes('\n\nteam A\n\n\n', 'team A\n');
        becomes('', '');
        becomes(' \n\n', '');
    });

    it('keeps the line ends that a file has more of, and a byte order mark', () => {
        becomes('\uFEFFteam A\r\nteam  B\nbrand X {\r\n vision "x" }', '\uFEFFteam A\r\nteam B\r\n\r\nbrand X {\r\n  vision "x"\r\n}\r\n');
        becomes('team A\r\nteam  B\nteam C\n', 'team A\nteam B\nteam C\n');
        becomes('\uFEFF', '\uFEFF');
    });

    describe('and comments', () => {
        it('leaves one on a line of its own there, indented as what follows it', () => becomes(
            '   // head\n\n\n\n  /* file */\nbrand X {\n// of vision\n vision "x"\n    // at the end\n}\n // last',
            '// head\n\n/* file */\nbrand X {\n  // of vision\n  vision "x"\n  // at the end\n}\n\n// last\n'
        ));

        it('leaves one behind something there, behind one blank', () => becomes(
            'brand X {// first\n  vision "x"   // why\n  mission "y"/* so */\n}   // end\n', 'brand X { // first\n  vision "x" // why\n  mission "y" /* so */\n} // end\n'
        ));

        it('keeps one with the thing that it stands above: a blank line goes above the comment', () => becomes(
            'team A\n/** Note. */\n// more\nbrand X {\n  vision "x"\n}\n/** One line. */\nteam B\n// of C\nteam C\n\n// apart\n\nteam D\n',
            'team A\n\n/** Note. */\n// more\nbrand X {\n  vision "x"\n}\n\n/** One line. */\nteam B\n// of C\nteam C\n\n// apart\n\nteam D\n'
        ));

        it('goes on in the next line behind one inside a fact, one level deeper', () => facts(
            'pain p "x" // why\nhigh\n from S\nvia A, // first\n// second\nB\npain q /* here */\nhigh', 'pain p "x" // why\n  high from S\nvia A, // first\n  // second\n  B\npain q /* here */ high'
        ));

        it('goes on in the next line behind one inside a head', () => becomes('team A // why\n  "T"\nteam B // so\n{ kind partner }', 'team A // why\n  "T"\nteam B // so\n  { kind partner }\n'));

        it('leaves one in a short block on the line', () => becomes('team A {/* so */kind partner/* or not */}', 'team A { /* so */  kind partner /* or not */ }\n'));

        it('takes a note in the middle of a line along with what it is of', () => becomes(
            'persona A { role "x" /** Why. */ needs "y"\n /* first */ needs "z" }', 'persona A {\n  role "x"\n  /** Why. */ needs "y"\n  /* first */ needs "z"\n}\n'
        ));

        it('moves the further lines of one with its first', () => becomes(
            '    /** Over\n        several\n\n      lines. */\n    team A\nbrand X {\n\t/* tab\n\t * star */\n\tvision "x"\n}\n', '/** Over\n    several\n\n  lines. */\nteam A\n\nbrand X {\n  /* tab\n   * star */\n  vision "x"\n}\n'
        ));

        it('leaves these lines where one stands further left', () => becomes('brand X {\n      /* a\n  b */\n  vision "x"\n}\n', 'brand X {\n  /* a\n  b */\n  vision "x"\n}\n'));
    });

    it('moves the further lines of a text, which says the same', () => {
        const written = 'action a {\ndoes """One\n  two\n    three\n  """\n}\n';
        becomes(written, 'action a {\n  does """One\n    two\n      three\n    """\n}\n');
    });

    it('has no edit where all is well, and none that changes nothing', () => {
        assert.deepEqual(format(parse('team A\n'), parse), []);
        assert.deepEqual(format(parse('team  A\nteam B\n'), parse), [{ offset: 4, end: 6, text: ' ' }]);
    });

    describe('and what is broken', () => {
        it('leaves a line with a problem as it stands, and formats the rest', () => {
            for (const line of ['   feels:  lost -1 ', ' foo  bar ', '  does  not "know"', '\tdoes "open  ', '  takes  14€', ' feels lost -1 ;  ', '  ,', '    department  X', '     }']) {
                becomes(`action a {\n  needs   "x"\n${line}\n  wants   "y"\n}\n`, `action a {\n  needs "x"\n${line}\n  wants "y"\n}\n`);
            }
        });

        it('leaves a block whose head or brace is broken as it stands, and formats what is around it', () => becomes(
            'team   A\njourney J {\n    phase P {\n      goal   "g"\n        touchpoint t {\n            via   App\n    phase Q {\n      goal   "h"\n    }\n}\nteam   B\n',
            'team A\n\njourney J {\n    phase P {\n      goal   "g"\n        touchpoint t {\n            via   App\n\n  phase Q {\n    goal "h"\n  }\n}\n\nteam B\n'
        ));

        it('formats the head above a line that says nothing', () => becomes('team   A\n  foo   bar\nteam   B\n', 'team A\n  foo   bar\nteam B\n'));

        it('leaves a short block with a problem in it as it stands', () => becomes('action  a {feels: lost -1   via  App}\naction  b', 'action  a {feels: lost -1   via  App}\naction b\n'));

        it('leaves a half-typed fact that would be read as something else', () => becomes('action a {\n  next\n    for\n  takes  2 h\n}\n', 'action a {\n  next\n    for\n  takes 2 h\n}\n'));

        it('leaves alone what is no text at all', () => assert.deepEqual(format(parse('x\0  y\n\n'), parse), []));
    });
});
