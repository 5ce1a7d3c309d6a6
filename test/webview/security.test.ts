import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { everyFact } from '../support/every-fact.ts';
import { hostileLine, hostileNames, sayingEverywhere } from '../support/hostile-texts.ts';
import { openPreview, setStage, type PreviewPage } from '../support/preview-page.ts';

const files = {
    'hostile/a.journey': sayingEverywhere(everyFact, hostileLine),
    'plain/a.journey': sayingEverywhere(everyFact, 'Plain'),
    // A text that has every kind of mistake, so that messages speak of it.
    'hostile/broken.journey': sayingEverywhere(everyFact, hostileLine).replace('feels glad +2', 'feels glad +9').replace('solves retype', 'solves reype').replace('importance 4', 'importance <img>'),
    'links/a.journey': `source S "A page" { see "https://example.org/page?a=b&c=d" }\nsource T "A person" { see "mailto:ann@example.org" }\n`
        + `source U "A plain page" { see "http://example.org/plain" }\nsource V "A program" { see "javascript:alert(1)" }\nsource W "A file" { see "a.journey" }\nsource X "A secret" { see "file:///etc/passwd" }\n`
        + `journey Links "Links" {\n  action a "A" { feels glad +1 measured from S, T, U, V, W, X\n    evidence "Diary" see "https://example.org/diary"\n    evidence "Command" see "command:workbench.action.quit"\n  }\n}\n`,
    ...Object.fromEntries(hostileNames.map((name, i) => [`names/${name}`, `journey J${i} "Number ${i}" { action a "A step" { feels glad +1 } }\n`]))
};

describe('The security of journey serve', function () {
    this.timeout(90_000);
    const stage = setStage(files);
    let preview: PreviewPage;
    let page: Page;
    let dialogs: string[];

    async function show(query: string): Promise<void> {
        preview = await openPreview(stage.browser, stage.served.address + query, { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
        page = preview.page;
        dialogs = [];
        page.on('dialog', dialog => {
            dialogs.push(dialog.message());
            void dialog.dismiss();
        });
        page.on('popup', () => dialogs.push('another window'));
    }
    /** That nothing ran, and nothing was asked of elsewhere. */
    afterEach(async () => {
        await preview?.close();
        assert.deepEqual(dialogs, []);
    });

    /** Which elements with which attributes there are. */
    const parts = () => page.evaluate(() => [...new Set([...document.body.querySelectorAll('*')].flatMap(one => [one.localName, ...one.getAttributeNames().map(name => `${one.localName} ${name}`)]))].sort());
    /** What the page is made of in each of its forms. */
    async function everyForm(folder: string): Promise<readonly (readonly string[])[]> {
        await show(`?file=${folder}/a.journey&journey=Buy`);
        await preview.shows('Sees an advert');
        const map = await parts();
        await page.keyboard.press('t');
        await page.locator('#sheet details').first().waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach(one => { one.open = true; }));
        const table = await parts();
        await page.keyboard.press('Shift+P');
        await page.locator('.present .notes section').waitFor();
        await page.keyboard.press('ArrowRight');
        const slide = await parts();
        await page.keyboard.press('Escape');
        return [map, table, slide];
    }

    it('shows a hostile text in every field as text, on the map, in the table and in the presentation', async () => {
        const plain = await everyForm('plain');
        await preview.close();
        const hostile = await everyForm('hostile');
        for (const [i, known] of plain.entries()) assert.deepEqual(hostile[i]!.filter(part => !known.includes(part)), []);
        assert.ok((await page.locator('#sheet').textContent())!.includes('<script>alert(1)</script>'));
    });

    it('tells what is wrong with a hostile text as text', async () => {
        await show('?file=hostile/broken.journey&journey=Buy');
        await preview.shows('Sees an advert');
        await page.locator('#sheet [data-thing="column.first"]').first().click();
        await page.locator('#note').filter({ hasText: 'hostile/broken.journey:' }).waitFor();
        assert.equal(await page.locator('body :is(script:not([nonce]), img, iframe, object, embed)').count(), 0);
    });

    it('lists hostile names of files as text, and each leads to its journey', async () => {
        await show('');
        const heads = (await page.locator('body').innerText());
        for (const name of hostileNames.filter(name => !/[\n\u202e]|long/.test(name))) assert.ok(heads.includes(name), name);
        const links = page.locator('a', { hasText: /^Number \d+/ });
        assert.equal(await links.count(), hostileNames.length);
        assert.equal(await page.locator('body :is(script:not([nonce]), img, iframe, object, embed)').count(), 0);
        const addresses = await links.evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
        for (const address of addresses) {
            assert.ok(address.startsWith(`${stage.served.address}?`), address);
            const events = (await fetch(address.replace('?', 'events?'))).body!.getReader();
            assert.match(new TextDecoder().decode((await events.read()).value), /A step/, address);
            await events.cancel();
        }
        await page.goto(addresses[0]!);
        await preview.shows('A step');
    });

    it('says as text that a file of a hostile name is gone', async () => {
        for (const name of ['<img src=x onerror=alert(1)>.journey', '../../etc/passwd', '/etc/passwd', '..%2f..%2fa.journey']) {
            await preview?.close();
            await show(`?file=${encodeURIComponent(name)}`);
            await page.locator('#message').filter({ hasText: `${name} is gone.` }).waitFor();
        }
    });

    it('leads to pages by https and to people, and nowhere else', async () => {
        await show('?file=links/a.journey');
        await preview.shows('A');
        await page.keyboard.press('t');
        await page.locator('#sheet table').waitFor();
        const links = await page.locator('#sheet a').evaluateAll(all => all.map(link => [link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')].join(' ')));
        assert.deepEqual(links.sort(), ['https://example.org/diary', 'https://example.org/page?a=b&c=d', 'mailto:ann@example.org'].map(address => `${address} _blank noopener noreferrer`));
        for (const text of ['http://example.org/plain', 'javascript:alert(1)', 'file:///etc/passwd', 'command:workbench.action.quit', 'a.journey']) {
            assert.equal(await page.locator('#sheet', { hasText: text }).count(), 1, text);
        }
        assert.equal(await page.locator('#sheet [role=link]').count(), 0);
    });

    it('gives every answer the same heads, and the page its policy', async () => {
        const { address } = stage.served;
        dialogs = [];
        const answers = { page: '?file=plain/a.journey', index: '', style: 'page.css', script: 'webview.js', nothing: 'nothing', source: 'source?file=plain/a.journey&thing=column.first' };
        const closed = `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
        const open = `default-src 'none'; script-src 'nonce-…'; style-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
        for (const [what, path] of Object.entries(answers)) {
            const { headers } = await fetch(address + path);
            const heads = Object.fromEntries([
                'content-security-policy', 'x-content-type-options', 'x-frame-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'cross-origin-resource-policy', 'cache-control'
            ].map(name => [name, headers.get(name)?.replace(/'nonce-[\w-]{22}'/, `'nonce-…'`)]));
            assert.deepEqual(heads, {
                'content-security-policy': ['page', 'index'].includes(what) ? open : closed,
                'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin',
                'cross-origin-embedder-policy': 'require-corp', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store'
            }, what);
            assert.equal(headers.get('access-control-allow-origin'), null);
        }
        const [first, second] = await Promise.all([1, 2].map(async () => /nonce-([\w-]+)/.exec((await fetch(address)).headers.get('content-security-policy')!)![1]));
        assert.notEqual(first, second);
    });
});
