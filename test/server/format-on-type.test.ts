import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { indentOnType } from '../../src/edit/format/indent-on-type.ts';
import type { Parsed } from '../../src/edit/format/format.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { chance } from '../support/chance.ts';

const sample = readFileSync('examples/return/return.journey', 'utf8').split('\n').slice(0, 130).join('\n') + '\n}\n';
const note = 'journey J {\n  /** A note\n      of two lines. */\n  action a {\n    // alone\n    thinks """\n      Two\n        lines.\n      """\n    feels sad -1 // why\n  }\n\n  action b { feels fine +1 }\n}\n';

describe('Formatting while somebody types', () => {
    for (const [what, typed, wanted] of [
        ['a new line in a block', 'journey J {\n‸', 'journey J {\n  ‸'],
        ['a new line behind a fact', 'journey J {\n   goal "x"\n‸}', 'journey J {\n  goal "x"\n‸}'],
        ['a closing brace', 'journey J {\n  action a {\n    feels sad -1\n    }‸', 'journey J {\n  action a {\n    feels sad -1\n  }‸'],
        ['a closing brace of an outer block', 'journey J {\n  action a {\n    feels sad -1\n}‸', 'journey J {\n  action a {\n    feels sad -1\n}‸'],
        ['a line that was left', 'journey J {\naction a\n‸\n}', 'journey J {\n  action a\n  ‸\n}'],
        ['lines with CRLF', 'journey J {\r\naction a\r\n‸}', 'journey J {\r\n  action a\r\n‸}'],
        ['a block on one line', 'journey J {\n  action a { feels sad -1 }\n‸\n}', 'journey J {\n  action a { feels sad -1 }\n  ‸\n}'],
        ['a brace in the middle of a line', 'journey J {\naction a { feels sad -1 }‸', 'journey J {\naction a { feels sad -1 }‸'],
        ['tabs, as the writer has them', 'journey J {\n\taction a {\n‸', 'journey J {\n\taction a {\n\t  ‸'],
        ['a comment', '/* a\n  b\n‸*/', '/* a\n  b\n‸*/'],
        ['a comment that has no end yet', 'journey J {\n/* a\n      b\n‸', 'journey J {\n/* a\n      b\n‸'],
        ['a text', 'persona A {\n  quote """\n      Two\n‸  """\n}', 'persona A {\n  quote """\n      Two\n‸  """\n}'],
        ['a text that has no end yet', 'persona A {\n  quote """\n      needs "help"\n‸', 'persona A {\n  quote """\n      needs "help"\n‸'],
        ['a line that cannot be read', 'journey J {\n      foo bar\n‸}', 'journey J {\n      foo bar\n‸}'],
        ['a fact that goes on', 'action a {\n  waits 2 days\n      informed once\n‸}', 'action a {\n  waits 2 days\n      informed once\n‸}'],
        ['the line above where a brace is missing', 'journey J {\n  action a {\n    feels sad -1\n action b\n‸', 'journey J {\n  action a {\n    feels sad -1\n action b\n ‸'],
        ['an empty file', '\n‸', '\n‸'],
    ] as const) it(`puts ${what} in its place, or leaves it`, () => {
        const offset = typed.indexOf('‸');
        const text = typed.replace('‸', '');
        assert.equal(pressed(text, offset), wanted.replace('‸', ''));
    });

    for (const [name, text] of [['the sample', sample], ['notes and texts', note]] as const) {
        it(`writes ${name} as it stands, typed without its blanks`, () => {
            let written = '';
            let isInside = false;
            for (const line of text.split('\n').slice(0, -1)) {
                for (const sign of isInside ? line : line.trimStart()) {
                    written += sign;
                    if (sign === '}') written = pressed(written, written.length);
                }
                if (/\/\*|"""/.test(line.replace(/\/\*.*\*\//, ''))) isInside = !isInside;
                if (line.endsWith('*/')) isInside = false;
                written = pressed(`${written}\n`, written.length + 1);
                if (isInside) written = written.replace(/[ \t]+$/, '');
            }
            assert.equal(withoutTrailing(written), withoutTrailing(text));
        });
    }

    it('agrees with what the editor itself does behind a line end', () => {
        const { indentationRules, onEnterRules } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as Configuration;
        const increase = new RegExp(indentationRules.increaseIndentPattern.pattern);
        const afterNote = onEnterRules.find(({ action }) => action.removeText !== undefined)!;
        for (const text of [sample, note]) {
            const lines = text.split('\n');
            for (const [i, line] of lines.entries()) {
                if (line.trim() === '' || /^ *\/\*\*|^ {6,}(Two|lines|""")|thinks """/.test(line)) continue;
                const own = line.slice(0, line.length - line.trimStart().length);
                const editors = new RegExp(afterNote.beforeText.pattern).test(line) ? own.slice(afterNote.action.removeText!) : increase.test(line) ? `${own}  ` : own;
                const end = lines.slice(0, i + 1).join('\n').length + 1;
                const after = pressed(`${text.slice(0, end)}\n${text.slice(end)}`, end);
                assert.equal(after.split('\n')[i + 1], editors, line);
            }
        }
    });

    it('changes nothing but the white space at the starts of lines, whatever is broken', () => {
        const luck = chance(7);
        for (let round = 0; round < 150; round++) {
            const source = luck.happens(50) ? sample : note;
            const start = luck.whole(0, source.length);
            let text = source.slice(start, start + luck.whole(0, 1500));
            for (let i = luck.whole(0, 6); i > 0; i--) {
                const at = luck.whole(0, text.length);
                text = text.slice(0, at) + luck.oneOf(['', '{', '}', '"', '"""', '/*', '*/', '\n', '  ']) + text.slice(at + luck.whole(0, 3));
            }
            const offset = luck.whole(0, text.length);
            for (const sign of ['\n', '}']) {
                const typed = text.slice(0, offset) + sign + text.slice(offset);
                assert.deepEqual(withoutIndents(pressed(typed, offset + 1)), withoutIndents(typed));
            }
        }
    });
});

interface Configuration {
    readonly indentationRules: { readonly increaseIndentPattern: { readonly pattern: string } };
    readonly onEnterRules: readonly { readonly beforeText: { readonly pattern: string }; readonly action: { readonly removeText?: number } }[];
}

const { journey } = createJourneyCore();

/** The text after what an editor asks for the sign before a place. */
function pressed(text: string, offset: number): string {
    const parsed = journey.parser.LangiumParser.parse(text) as Parsed;
    return applyEdits(text, indentOnType(parsed, offset, text[offset - 1]!));
}

function withoutIndents(text: string): string {
    return text.replace(/^[ \t]+/gm, '');
}

function withoutTrailing(text: string): string {
    return text.replace(/[ \t]+$/gm, '').trimEnd();
}
