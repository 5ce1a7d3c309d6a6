import { EmptyFileSystem } from 'langium';
import assert from 'node:assert/strict';
import { format, type Parse } from '../../src/edit/format/format.ts';
import { applyEdits } from '../../src/edit/text-edit.ts';
import { createJourneyCore } from '../../src/language/services.ts';
import { rules } from '../../src/rules/index.ts';

const { journey } = createJourneyCore(EmptyFileSystem);
const parse: Parse = text => journey.parser.LangiumParser.parse(text) as ReturnType<Parse>;

describe('The examples of the rules', () => {
    for (const { code, clauses } of rules) {
        it(`${code}: are written as the formatter writes them`, () => {
            for (const example of clauses.flatMap(({ wrong, right }) => [wrong, right])) {
                for (const text of typeof example === 'string' ? [example] : Object.values(example)) {
                    assert.equal(`${text.trimEnd()}\n`, `${applyEdits(text, format(parse(text), parse)).trimEnd()}\n`);
                }
            }
        });
    }
});
