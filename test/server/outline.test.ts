import assert from 'node:assert/strict';
import { type DocumentSymbol, type Position, type Range, SymbolKind } from 'vscode-languageserver-types';
import { serverFolder } from '../support/server-folder.ts';

const text = `import "library.journey"
persona Ann "Ann Lee" { segment Home  role "Reads" }
channel App { kind digital }

journey J "Sends it back" to-be {
  goal "Less trouble"
  phase Refund "Wait" after {
    touchpoint wait "Waits" {
      via App
      feels worried -2
      feels "let down" +0.5 for Ann
      pain silence "No message" high
      gain done
      opportunity scan "Refund on first scan" { owner CX }
    }
    action "Gives up"
  }
}
view Board of J { kind map }
`;

describe('The outline', () => {
    it('shows what a reader looks for, by its title, with its name and what is most worth knowing', async () => {
        assert.deepEqual(shown(await symbolsOf(text)), [
            'Class Ann Lee: Ann',
            'Field App: digital',
            'Module Sends it back: J · to-be',
            '  Array Wait: Refund · after',
            '    Interface Waits: wait · worried -2, let down +0.5',
            '      Event No message: silence · high',
            '      EnumMember done',
            '      Property Refund on first scan: scan',
            '    Method Gives up',
            'File Board: map',
        ]);
    });

    it('spans a thing with its block and selects its name', async () => {
        const { document } = await serverFolder(text);
        const [, , journey] = await symbolsOf(text);
        const wait = journey!.children![0]!.children![0]!;
        assert.match(document.textDocument.getText(wait.range), /^touchpoint wait[^]* \}\n    \}$/);
        assert.equal(document.textDocument.getText(wait.selectionRange), 'wait');
    });

    it('shows a thing that has no name yet by its word', async () => {
        assert.deepEqual(shown(await symbolsOf('journey J {\n  phase\n  touchpoint\n  action {\n    pain\n    feels bad -1\n')), ['Module J: as-is', '  Array phase', '    Interface touchpoint', '    Method action: bad -1', '      Event pain']);
    });

    it('leaves out lines that are blank: no name is empty', async () => {
        assert.deepEqual(shown(await symbolsOf('team "" {}\nteam "  " """\n  A team\n  of two\n"""')), ['Struct team', 'Struct A team of two:   ']);
    });

    it('shows what follows one } too many in its journey, which reaches to it', async () => {
        const [journey, ...more] = await symbolsOf('journey J {\n  action a {\n  }\n}\n}\n  action b\n');
        assert.deepEqual(shown([journey!]), ['Module J: as-is', '  Method a', '  Method b']);
        assert.deepEqual([more.length, journey!.range.end.line], [0, 5]);
    });

    it('holds every part in its whole, wherever the sample is cut', async () => {
        for (let end = 0; end < text.length; end++) {
            const check = ({ name, range, selectionRange, children }: DocumentSymbol): void => {
                assert.notEqual(name.trim(), '');
                assert.ok(isIn(selectionRange, range), `${name} at ${end}`);
                for (const child of children!) {
                    assert.ok(isIn(child.range, range), `${child.name} at ${end}`);
                    check(child);
                }
            };
            (await symbolsOf(text.slice(0, end))).forEach(check);
        }
    });
});

async function symbolsOf(written: string): Promise<readonly DocumentSymbol[]> {
    const { services: { journey }, document, place } = await serverFolder(written);
    return await journey.lsp.DocumentSymbolProvider!.getSymbols(document, place);
}

function shown(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
    return symbols.flatMap(({ name, kind, detail, children }) => {
        const word = Object.entries(SymbolKind).find(([, value]) => value === kind)![0];
        return [`${indent}${word} ${name}${detail === undefined ? '' : `: ${detail}`}`, ...shown(children ?? [], `${indent}  `)];
    });
}

function isIn(inner: Range, outer: Range): boolean {
    return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || one.line === other.line && one.character < other.character;
}
