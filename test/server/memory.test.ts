import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { URI } from 'langium';
import { VirtualFileSystemProvider } from 'langium/test';
import { draw } from '../../src/server/draw.ts';
import { createServerServices } from '../../src/server/services.ts';
import { chance } from '../support/chance.ts';
import { generateFolder, generateText } from '../support/generate-text.ts';
import { questionsAt, questionsOf } from '../support/providers.ts';
import { editedAt } from '../support/random-edits.ts';

/** Edits of a run; a longer one is `JOURNEY_EDITS=10000 npx mocha test/server/memory.test.ts`. */
const edits = Number(process.env['JOURNEY_EDITS'] ?? 2500);
/** Edits before the run: until then caches fill up and V8 compiles. */
const warmUp = 1500;

describe('The memory of the server', () => {
    it(`stays where it is over ${edits.toLocaleString('en')} edits and what an editor asks in between`, async function () {
        this.timeout(60_000 + (warmUp + edits) * 40);
        const files = new VirtualFileSystemProvider();
        const services = createServerServices({ fileSystemProvider: () => files });
        void services.shared.workspace.ConfigurationProvider.initialized({});
        const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
        const texts = generateFolder(3, { seed: 1, columns: 3 });
        const uris = [...texts].map(([name, text]) => {
            const uri = URI.parse(`file:///folder/${name}`);
            files.insert(uri, text);
            return uri;
        });
        await DocumentBuilder.update(uris, []);

        const [name, whole] = [...texts].find(([name]) => name !== 'library.journey')!;
        const edited = URI.parse(`file:///folder/${name}`);
        const questions = [...questionsAt(services), ...questionsOf(services)];
        const luck = chance(7);
        let text = whole;
        const edit = async (times: number): Promise<number> => {
            for (let i = 0; i < times; i++) {
                text = i % 10 === 0 ? whole : editedAt(text, luck);
                files.delete(edited);
                files.insert(edited, text);
                await DocumentBuilder.update([edited], []);
                if (i % 10 !== 5) continue;
                const document = LangiumDocuments.getDocument(edited)!;
                const position = document.textDocument.positionAt(luck.whole(0, text.length));
                for (const { ask } of questions) await Promise.resolve().then(() => ask(document, position)).catch(() => undefined);
            }
            return heapUsed();
        };
        const before = await edit(warmUp);
        const after = await edit(edits);
        console.log(`      ${(before / 2 ** 20).toFixed(1)} MB after ${warmUp} edits, ${(after / 2 ** 20).toFixed(1)} MB after ${edits} more.`);
        assert.ok(after < before * 1.05, `${before} bytes became ${after}`);
    });

    it('keeps no text of a large journey that somebody types in and sees the map of', async function () {
        this.timeout(120_000);
        const files = new VirtualFileSystemProvider();
        const { shared } = createServerServices({ fileSystemProvider: () => files });
        void shared.workspace.ConfigurationProvider.initialized({});
        const uri = URI.parse('file:///folder/journey.journey');
        const whole = generateText({ seed: 1, columns: 60 });
        const at = whole.indexOf(' column30 "') + ' column30 "'.length;
        const type = async (times: number, sign: string): Promise<number> => {
            for (let i = 0; i < times; i++) {
                files.delete(uri);
                files.insert(uri, `${whole.slice(0, at)}A title with the sign ${sign}${i} ${whole.slice(at)}`);
                await shared.workspace.DocumentBuilder.update([uri], []);
                draw(shared.workspace.LangiumDocuments.getDocument(uri)!, [], { theme: 'screen' }, { version: i, build: i, number: i });
            }
            return heapUsed();
        };
        const before = await type(100, 'a');
        const after = await type(300, 'b');
        console.log(`      ${(before / 2 ** 20).toFixed(1)} MB after 100 titles of a text of ${Math.round(whole.length / 1024)} KB, ${(after / 2 ** 20).toFixed(1)} MB after 300 more.`);
        assert.ok(after < before + whole.length * 100, `${before} bytes became ${after}`);
    });
});

/** Bytes that are still needed, once what is not has been collected. */
function heapUsed(): number {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    for (let i = 0; i < 4; i++) collect();
    return process.memoryUsage().heapUsed;
}
