import assert from 'node:assert/strict';
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { lanes } from '../src/map/lanes/index.ts';
import { exportFormats } from '../src/print/formats/index.ts';
import { sourcesIn, type Source } from './support/sources.ts';

interface May {
    readonly rooms: readonly string[];
    readonly packages: readonly string[];
    /** Packages that are entered for their types alone: nothing of them runs. */
    readonly types?: readonly string[];
}

/** The rooms and what each may enter. */
const rooms: Readonly<Record<string, May>> = {
    language: { rooms: [], packages: ['langium'], types: ['chevrotain', 'vscode-jsonrpc', 'vscode-languageserver-types'] },
    model: { rooms: ['language'], packages: ['langium'] },
    map: { rooms: ['model', 'compare'], packages: ['d3-shape', 'd3-path'] },
    compare: { rooms: ['model'], packages: [] },
    edit: { rooms: ['language', 'model'], packages: ['langium'] },
    rules: { rooms: ['language', 'model', 'edit'], packages: ['langium', 'jsonc-parser'], types: ['vscode-jsonrpc', 'vscode-languageserver-types'] },
    print: { rooms: ['map', 'model'], packages: ['harfbuzzjs', 'fontkit', 'pdfkit', 'fflate', '@resvg/resvg-wasm'] },
    protocol: { rooms: [], packages: ['vscode-languageserver-protocol'] },
    server: {
        rooms: ['language', 'model', 'rules', 'compare', 'map', 'edit', 'print', 'protocol'],
        packages: ['langium', 'vscode-languageserver', 'vscode-languageserver-protocol', 'diff']
    },
    cli: {
        rooms: ['language', 'model', 'rules', 'compare', 'map', 'edit', 'print', 'protocol', 'server'],
        packages: ['package.json', 'langium', 'commander', 'string-width', 'vscode-languageserver']
    },
    extension: { rooms: ['protocol'], packages: ['vscode', 'vscode-languageclient'] },
    webview: { rooms: ['protocol', 'print'], packages: ['morphdom'] }
};

/** Programs that start by themselves: what a pure room needs of the machine is handed in here. */
const entries = /^src\/[a-z]+\/(main(-[a-z]+)?|generate-[a-z-]+)\.ts$/;

interface Absence {
    readonly promise: string;
    readonly forbids: RegExp;
    readonly inComments?: true;
    readonly except: (source: Source) => boolean;
}

const inRooms = (...names: readonly string[]) => ({ room }: Source) => names.includes(room);

const absences: readonly Absence[] = [
    {
        promise: 'a file is read or written in the cli and the entry files only',
        forbids: /from ['"](node:)?fs(\/promises)?['"]/,
        except: source => source.room === 'cli' || entries.test(source.path)
    },
    {
        promise: 'what a browser lacks is in the cli and the entry files only',
        forbids: /from ['"](node:[^'"]+|[^'"]+\/node)['"]|\bprocess\.|\bBuffer\.\w/,
        except: source => source.room === 'cli' || entries.test(source.path)
    },
    {
        promise: 'a DOM is in the webview only',
        forbids: /\b(window\.(?!show|create|active|on|register|visible|tab|with|setStatusBar)|document\.(body|documentElement|getElementById|querySelector|createElement)|(HTML|SVG)\w*Element\b|DOMParser)/,
        except: inRooms('webview')
    },
    {
        promise: 'Langium is put together in the two services.ts only',
        forbids: /\binject\(|\bcreateDefault(Shared)?(Core)?Module\(/,
        except: source => /^src\/(language|server)\/services\.ts$/.test(source.path)
    },
    {
        promise: 'no clock, chance or manner of one machine gets into what is the same everywhere',
        forbids: /\bDate\.now\(|new Date\(\)|\bperformance\.|Math\.random\(|\.toLocale\w*\(|\.localeCompare\(|\bprocess\./,
        except: source => !inRooms('language', 'model', 'map', 'compare', 'edit', 'rules', 'print')(source) || entries.test(source.path)
    },
    {
        promise: 'nothing is promised for later in a comment',
        forbids: /\b(TODO|FIXME|XXX)\b/,
        inComments: true,
        except: () => false
    }
];

describe('The house', () => {
    const sources = sourcesIn('src');

    for (const [room, may] of Object.entries(rooms)) {
        it(`${room} enters ${[...may.rooms, ...may.packages].join(', ') || 'nothing'}`, () => {
            const allowed = new Set([room, ...may.rooms, ...may.packages]);
            const strays = sources.filter(inRooms(room)).flatMap(({ path, imports }) =>
                imports.filter(({ from, onlyTypes }) => !allowed.has(from) && !from.startsWith('node:') && !(onlyTypes && may.types?.includes(from)))
                    .map(({ from }) => `${path} enters ${from}`));
            assert.deepEqual(strays, []);
        });
    }

    it('has these rooms and no others', () => {
        assert.deepEqual(readdirSync('src').filter(name => !(name in rooms)), []);
    });

    it('is told room by room in docs/architecture.md', () => {
        const chapter = readFileSync('docs/architecture.md', 'utf8').split('## The rooms')[1]!.split('\n## ')[0]!;
        const told = [...chapter.matchAll(/^\| `(\w+)` \|/gm)].map(([, room]) => room!);
        assert.deepEqual(told.sort(), readdirSync('src').sort());
    });

    it('has a model that knows the tree and the words of the language, and none of its services', () => {
        const services = /^src\/language\/(services|validator|linker|lexer|parser|document-factory|documents|references|builder|scope|symbols|imports|checks\/.*|repair\/.*)\.ts$/;
        const strays = sources.filter(inRooms('model')).flatMap(({ path, imports }) =>
            imports.filter(({ file }) => file !== undefined && services.test(file)).map(({ file }) => `${path} enters ${file}`));
        assert.deepEqual(strays, []);
    });

    for (const { promise, forbids, except, inComments } of absences) {
        it(`promises that ${promise}`, () => {
            const strays = sources.filter(source => !except(source)).flatMap(({ path, text, code }) => {
                const match = forbids.exec(inComments ? text : code);
                return match ? [`${path}: ${match[0]}`] : [];
            });
            assert.deepEqual(strays, []);
        });
    }

    it('has families whose index.ts is only the ordered list', () => {
        const lists = sources.filter(({ path }) => path.endsWith('/index.ts'));
        const strays = lists.filter(({ code }) => !/^(\s*import [^;]+;)*\s*export const \w+(:[^=]+)? = \[[^\]]*\]( as const)?;\s*$/.test(code));
        assert.deepEqual(strays.map(({ path }) => path), []);
    });

    it('asks for no lane and no format by its name outside of the family', () => {
        const names = [...lanes.map(({ name }) => name), ...exportFormats.map(({ name }) => name)];
        const asks = new RegExp(`(\\b(name|lane|format)\\s*[!=]==\\s*|\\.get\\()'(${names.join('|')})'`);
        const strays = sources.filter(({ path }) => !/^src\/(map\/lanes|print\/formats)\//.test(path)).flatMap(({ path, code }) => {
            const match = asks.exec(code);
            return match ? [`${path}: ${match[0]}`] : [];
        });
        assert.deepEqual(strays, []);
    });

    it('names its files in kebab-case and after what is in them', () => {
        const names = globSync(['src/**/*', 'test/**/*.ts', 'examples/**/*'], { exclude: ['test/editor/host/node_modules', 'test/output', 'src/**/generated'] })
            .flatMap(path => path.split(/[\\/]/));
        const odd = names.filter(name => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[A-Za-z0-9-]+)*$/.test(name) && name !== 'README.md');
        const vague = names.filter(name => /(^|-)(utils?|helpers?|common|managers?|misc)(\.|$)/.test(name));
        assert.deepEqual([...new Set([...odd, ...vague])], []);
    });

    it('is read file by file in one look: half of them have at most 60 lines', () => {
        const lengths = [...sources, ...sourcesIn('test')].map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
        assert.ok(lengths[Math.floor(lengths.length / 2)]! <= 60);
    });

    it('runs every test it has', () => {
        const strays = sourcesIn('test').filter(({ path, code }) => path.endsWith('.test.ts') && /\b(describe|it)\.(only|skip)\(|\bx(it|describe)\(/.test(code));
        assert.deepEqual(strays.map(({ path }) => path), []);
    });
});
