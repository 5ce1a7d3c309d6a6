import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormats } from '../../src/print/formats/index.ts';
import { buildPrograms, serve, type Served } from '../support/served.ts';

const files = { 'a.journey': 'journey A "A journey" { touchpoint t "T" }', 'secret.txt': 'secret' };

describe('journey serve', function () {
    this.timeout(20_000);
    let served: Served;
    before(async () => {
        buildPrograms();
        served = await serve(files);
    });
    after(() => served.stop());

    it('answers on 127.0.0.1 under the address that it prints', () => assert.match(served.address, /^http:\/\/127\.0\.0\.1:\d+\/$/));

    it('sends every page with a policy that names no other origin', async () => {
        for (const query of ['', '?file=a.journey', '?file=none.journey']) {
            const { headers } = await get(`/${query}`);
            assert.match(headers['content-security-policy'] as string, /^default-src 'none'; script-src 'nonce-[\w-]{22}'; style-src 'self'; font-src 'self'; connect-src 'self';/);
        }
    });

    it('gives each page a nonce of its own', async () => {
        const nonce = async (): Promise<string | undefined> => /nonce="([^"]+)"/.exec((await get('/?file=a.journey')).body)?.[1];
        assert.notEqual(await nonce(), await nonce());
    });

    it('refuses who asks under another name', async () => {
        assert.equal((await get('/', { host: 'evil.example' })).status, 403);
        assert.equal((await get('/', { host: 'localhost' })).status, 200);
        for (const host of ['127.0.0.1.evil.example', 'localhost.evil.example:80', '127.0.0.1:80@evil.example', '[::1]']) assert.equal((await get('/', { host })).status, 403, host);
    });

    it('answers its own pages only: a page of elsewhere gets no event, no part and no export, and may lead here by a link', async () => {
        const { host } = new URL(served.address);
        for (const path of ['/events?file=a.journey', '/journeys', '/export?file=a.journey&format=svg', '/page.css']) {
            assert.equal((await get(path, { origin: 'https://evil.example' })).status, 403, path);
            assert.equal((await get(path, { origin: 'null' })).status, 403, path);
            assert.equal((await get(path, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status, 403, path);
        }
        assert.equal((await get('/page.css', { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' })).status, 200);
        assert.equal((await get('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status, 200);
    });

    it('is read-only', async () => assert.equal((await get('/', {}, 'POST')).status, 405));

    it('draws in the language of the reader’s browser where the journey says none', async () => {
        const drawn = async (language: string): Promise<string> => {
            const { body } = await fetch(`${served.address}events`, { headers: { 'accept-language': language } });
            const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
            let said = '';
            while (!said.includes('\n\n')) said += (await reader.read()).value ?? '';
            await reader.cancel();
            return said;
        };
        assert.match(await drawn('de-DE,de;q=0.9,en;q=0.8'), /, Touchpoint/);
        assert.match(await drawn('en-GB,en;q=0.9'), /, touchpoint/);
        assert.match(await drawn('*'), /, touchpoint/);
    });

    it('gives nothing but its own parts and the journeys', async () => {
        for (const path of ['/secret.txt', '/..%2fpackage.json', '/fonts/../cli.cjs', '/cli.cjs', '/fonts/%2e%2e/cli.cjs', '/fonts/..%2fcli.cjs', '/%2e%2e/package.json', '//evil.example/page.css/', '/page.css%00', '/__proto__', '/fonts/']) {
            assert.equal((await get(path)).status, 404, path);
        }
        const outside = mkdtempSync(join(tmpdir(), 'journey-outside-'));
        writeFileSync(join(outside, 'a.journey'), 'journey Secret "A secret" { touchpoint t "Hidden" }');
        symlinkSync(join(outside, 'a.journey'), join(served.folder, 'linked.journey'));
        symlinkSync(outside, join(served.folder, 'linked'));
        served.write('a.journey', `${files['a.journey']}\n`);
        for (const file of ['secret.txt', '../a.journey', '..%2fa.journey', '%2e%2e/a.journey', './a.journey', 'a.journey\0', '/etc/passwd', 'linked.journey', 'linked/a.journey', 'none.journey', '__proto__']) {
            assert.equal((await get(`/source?file=${encodeURIComponent(file)}&thing=column.t`)).body, '[]', file);
        }
        assert.match((await get('/source?file=a.journey&thing=column.t')).body, /a\.journey:1/);
        assert.doesNotMatch((await get('/')).body, /secret/i);
        rmSync(outside, { recursive: true });
    });

    it('gives a journey in every format, as a file with a name, to the same hosts', async () => {
        for (const { name, ending = name } of exportFormats) {
            const { status, headers, body } = await get(`/export?file=a.journey&format=${name}`);
            assert.equal(status, 200, body);
            assert.equal(headers['content-disposition'], `attachment; filename*=UTF-8''A-journey.${ending}`);
            assert.ok(body.length > 20);
        }
        assert.equal((await get('/export?file=a.journey&format=svg', { host: 'evil.example' })).status, 403);
    });

    it('refuses in a sentence what it cannot export', async () => {
        for (const [query, status, sentence] of [
            ['file=a.journey', 400, /^A journey is exported as svg, png, /],
            ['file=a.journey&format=docx', 400, /^A journey is exported as svg, png, /],
            ['file=a.journey&format=png&kind=table', 400, /^A table is no picture/],
            ['file=none.journey&format=svg', 404, /^none\.journey is gone\.$/],
            ['file=secret.txt&format=svg', 404, /^secret\.txt is gone\.$/]
        ] as const) {
            const answer = await get(`/export?${query}`);
            assert.equal(answer.status, status, query);
            assert.match(answer.body.trim(), sentence);
        }
    });

    it('says which languages the map speaks, if asked for another', () => {
        const { status, stderr } = spawnSync(process.execPath, ['dist/cli.cjs', 'serve', '--lang', 'tlh'], { encoding: 'utf8', timeout: 10_000 });
        assert.match(stderr.trimEnd(), /The map speaks en and de\.$/);
        assert.equal(status, 2);
    });

    it('speaks the language that it is started with, whatever journey and browser say', async () => {
        const other = await serve({ 'a.journey': files['a.journey'].replace('{', '{ language en') }, '.', ['--lang', 'de']);
        const ask = async (path: string): Promise<string> => (await fetch(other.address + path, { headers: { 'accept-language': 'en' } })).text();
        assert.match(await ask(''), /<html lang="de">/);
        assert.match(await ask('export?format=csv'), /^.?Journey,.*Touchpoint oder Handlung/);
        await other.stop();
    });

    it('says in one sentence why it cannot do its work, and ends', () => {
        const said = (...words: readonly string[]) => spawnSync(process.execPath, ['dist/cli.cjs', 'serve', ...words], { encoding: 'utf8', timeout: 10_000 });
        const { port } = new URL(served.address);
        for (const [words, sentence] of [
            [['no-such-folder'], /cannot be opened: there is no such file or folder\.$/],
            [[''], /^A path is empty: name a file or a folder\.$/],
            [['package.json'], /^package\.json is not a \.journey file\.$/],
            [['--port', 'x'], /A port is a whole number from 0 to 65535\.$/],
            [['--port', port, served.folder], /^Port \d+ cannot be used: another program answers there\.$/]
        ] as const) {
            const { status, stderr, stdout } = said(...words);
            assert.match(stderr.trimEnd(), sentence);
            assert.deepEqual([status, stdout], [2, '']);
        }
    });

    it('ends when it is told to', async () => {
        const other = await serve(files);
        assert.equal(await other.stop(), 0);
    });

    function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
        const { hostname, port } = new URL(served.address);
        return new Promise<{ readonly status: number; readonly body: string; readonly headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
            request({ hostname, port, path, method, headers }, response => {
                let body = '';
                response.setEncoding('utf8').on('data', part => { body += part; })
                    .on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
            }).on('error', reject).end();
        });
    }
});
