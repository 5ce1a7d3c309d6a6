import assert from 'node:assert/strict';
import { linkedFile } from '../../src/extension/link/linked-file.ts';
import { readLink, writeLink, type Link } from '../../src/extension/link/link.ts';
import { plainNotice } from '../../src/extension/plain-notice.ts';

/** A link as VS Code hands it over: taken apart, and its query decoded once. */
function handedOver(link: string): { readonly path: string; readonly query: string } {
    const { pathname, search } = new URL(link);
    return { path: decodeURIComponent(pathname), query: decodeURIComponent(search.slice(1)) };
}

const open = (query: string): { readonly path: string; readonly query: string } => ({ path: '/open', query });

describe('A link to a thing', () => {
    it('names the extension, the file, the journey and the thing, to be read by people too', () => {
        assert.equal(writeLink('vscode', 'journey-as-code.journey-as-code', { file: 'shop/return.journey', journey: 'Return', thing: 'column.register' }),
            'vscode://journey-as-code.journey-as-code/open?file=shop/return.journey&journey=Return&thing=column.register');
    });

    const links: readonly Link[] = [
        { file: 'a.journey', journey: undefined, thing: undefined },
        { file: 'Läden & Kassen/100 % #1+2=3?.journey', journey: 'Zurück & "weiter"', thing: 'column.50%25 off' },
        { file: 'C:\\Users\\Ida\\a.journey', journey: '返品', thing: 'pain.a&thing=b' }
    ];
    for (const link of links) it(`comes back as it was written: ${link.file}`, () => assert.deepEqual(readLink(handedOver(writeLink('vscode', 'a.b', link))), link));

    const hostile = {
        'another path': { path: '/close', query: 'file=a.journey' },
        'no file': open('thing=column.a'),
        'a sign that no name has': open('file=a.journey&thing=a%00b'),
        'a name without end': open(`file=${'a'.repeat(5000)}.journey`)
    };
    for (const [what, uri] of Object.entries(hostile)) it(`is none with ${what}`, () => assert.equal(readLink(uri), undefined));
});

describe('The file of a link', () => {
    it('is looked for in the folders that are open', () => assert.deepEqual(linkedFile('shop\\return.journey'), { inFolder: 'shop/return.journey' }));

    it('is somewhere else where the whole path is said', () => {
        assert.deepEqual(['/home/ida/a.journey', 'C:\\Ida\\a.journey'].map(linkedFile), [{ elsewhere: '/home/ida/a.journey' }, { elsewhere: 'C:/Ida/a.journey' }]);
    });

    for (const file of ['../a.journey', 'shop/../../a.journey', '/home/../etc/a.journey', './a.journey', '//server/share/a.journey', '\\\\server\\share\\a.journey', 'file:///a.journey',
        'https://example.org/a.journey', 'a.txt:b.journey', '/etc/passwd', 'a.journey/b.txt', '']) {
        it(`is none that would lead out, away or to something else: ${file}`, () => assert.equal(linkedFile(file), undefined));
    }
});

describe('A notification', () => {
    it('makes no link of a name', () => assert.equal(plainNotice('[open](command:workbench.action.quit).journey'), '[open] (command:workbench.action.quit).journey'));
});
