import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { EmptyFileSystem, URI } from 'langium';
import { type Hover, HoverRequest, type MarkupContent } from 'vscode-languageserver-protocol/node';
import { createServerServices } from '../../src/server/services.ts';
import { startClient } from '../support/language-client.ts';
import { failures, serverFolder } from '../support/server-folder.ts';

const people = `/** Visits the web shop
 *  on a tablet. */
persona Walter "Walter Brandt" {
  segment Occasional
  role "67, retired teacher"
  quote "I have no printer."
  job "Send it back, with proof."
  needs "Large type"
  uses App, Phone
}
persona Ina
segment Occasional "Occasional buyers" { size 58 %  worth 210 EUR }
channel App { kind digital }
channel Phone "On the phone" { kind human  ownership partner  owner CX }
team CX "Customer experience"
team Courier { kind partner }
system ERP "Order system"
source Survey "Survey after the return" { kind feedback  on 2026-Q3  sample 2930 }
metric ces "Ease of the return" { kind CES  target 6 }
metric days { kind lead-time  unit days }
brand Lark "Loom & Lark" { vision "Calm"  promise "Free returns"  promise "An answer" }
offering Clothes { kind physical, durable  sales direct  price 49 to 120 EUR }
`;

const journey = `import "people.journey"

/** As customers told us. */
journey Return "Sending it back" {
  brand Lark
  offering Clothes
  personas Walter, Ina
  around "the return"
  measure days 9 days on 2026-03 from Survey
  measure days 36 hours was 9 days on 2026-09 from Survey

  phase Decide "Decide and register" before {
    goal "To know what to do"
    touchpoint parcel "The parcel arrives" {
      via App
      expects "To know when" met
      feels pleased +1
      next register 80 %
      exit 20 % as repeat
    }
    touchpoint register "Registers the return" {
      via App for Ina
      via Phone for Walter
      expects "Two minutes" missed
      expects "No printer" partly
      expects "An answer"
      feels annoyed -1 for Ina
      feels lost -2 for Walter
      judges "Too many fields" -1
      pain retype "Every item is typed again" high observed from Survey
      pain slow "It is slow"
      opportunity oneTap "One tap" { solves retype  owner CX  customer-value 5  business-value 4  effort 2 }
      moment-of-truth
      takes 7 minutes
      waits 0 to 12 hours
      cost-to-serve 2.50 EUR
      measure ces 3.1 was 2.8 target 5.5 from Survey
      frontstage by CX using ERP
    }
  }
  phase Refund "Wait for the money" after {
    action wait "Waits for the money" {
      pain retype
      gain calm "Nothing to do"
      waits 9 days for Walter
      cost-to-serve 4 to 6 EUR
      skipped for Ina
    }
  }
}
`;

const plan = `import "people.journey"
  import "return.journey"
initiative Link "A deep link" { implements Return.oneTap  owner CX  status doing  starts 2026-11  due 2027-02  moves ces  worth 9000 EUR }
journey ReturnToBe "Sending it back, next year" to-be of Return { personas Ina  action ask "Asks" { replaces wait  pain slow  pain retype } }
view Board "For the board" of Return { kind story  lanes emotion, pains  personas Ina  phases Refund }
`;

const files = { 'people.journey': people, 'return.journey': journey, 'plan.journey': plan };

/** The hover at the first place of a text in a file; the caret stands within its first word. */
async function hoverAt(file: keyof typeof files, text: string): Promise<Hover | undefined> {
    const at = files[file].indexOf(text);
    assert.ok(at >= 0, text);
    return hoverOver({ ...files, [file]: `${files[file].slice(0, at + 1)}‸${files[file].slice(at + 1)}` });
}

async function hoverOver(texts: string | Readonly<Record<string, string>>): Promise<Hover | undefined> {
    const { services, document, place } = await serverFolder(texts);
    return await services.journey.lsp.HoverProvider!.getHoverContent(document, place);
}

/** As it is read: Markdown's signs are left, its hard line ends are not. */
function read(hover: Hover | undefined): string[] {
    return hover ? (hover.contents as MarkupContent).value.split('\n').map(line => line.replace(/ {2}$/, '').replace(/[\u00a0\u202f]/g, ' ')) : [];
}

const told: readonly (readonly [what: string, file: keyof typeof files, at: string, lines: readonly string[]])[] = [
    ['a persona', 'return.journey', 'Walter, Ina', [
        '**Walter Brandt** · persona', '', 'Visits the web shop on a tablet.', '', '67, retired teacher', '“I have no printer.”', 'Segment: Occasional buyers (58 %)',
        'Job: Send it back, with proof.', 'Needs: Large type', 'Channels: App; On the phone', 'Travels 1 journey: Sending it back']],
    ['a persona of which little is said', 'people.journey', 'Ina', ['**Ina** · persona', '', 'Travels 2 journeys: Sending it back; Sending it back, next year']],
    ['a segment', 'people.journey', 'Occasional\n', ['**Occasional buyers** · segment', '', 'Size: 58 %', 'A customer is worth: €210', 'Personas: Walter Brandt']],
    ['a channel', 'return.journey', 'Phone for', [
        '**On the phone** · channel, human', '', 'Ownership: partner', 'Owner: Customer experience', 'Used twice in 2 files: Walter Brandt; Sending it back']],
    ['a team', 'return.journey', 'CX  customer', [
        '**Customer experience** · team', '', 'Used 4 times in 3 files: Sending it back (2); On the phone; A deep link']],
    ['a team that nobody has named', 'people.journey', 'Courier', ['**Courier** · team, partner', '', 'Not used yet']],
    ['a system', 'return.journey', 'ERP', ['**Order system** · system', '', 'Used once: Sending it back']],
    ['a source', 'return.journey', 'Survey\n', [
        '**Survey after the return** · source, feedback', '', 'Date: 2026-Q3', 'Sample: 2,930', 'Used 4 times: Sending it back']],
    ['a metric', 'return.journey', 'ces', [
        '**Ease of the return** · metric, CES', '', 'Scale: 1 to 7, higher is better', 'Target: 6',
        'Last value: 3.1 (2026-Q3), better than 2.8 before, target 5.5, at Registers the return in Sending it back', 'Used twice in 2 files: A deep link; Sending it back']],
    ['a metric with a history', 'people.journey', 'days {', [
        '**days** · metric, lead-time', '', 'Unit: days, lower is better', 'Last value: 1.5 days (2026-09), better than 9 days before, in Sending it back',
        'History: 9 days (2026-03), 1.5 days (2026-09)', 'Used twice: Sending it back']],
    ['a brand', 'return.journey', 'Lark', ['**Loom & Lark** · brand', '', 'Vision: Calm', 'Promise: Free returns; An answer', 'Used once: Sending it back']],
    ['an offering', 'return.journey', 'Clothes', ['**Clothes** · offering, physical, durable', '', 'Sales: direct', 'Price: €49–120', 'Used once: Sending it back']],
    ['a journey', 'return.journey', 'Return', [
        '**Sending it back** · journey, as-is', '', 'As customers told us.', '', 'Travellers: Walter Brandt; Ina', '3 columns in 2 phases',
        'Lowest emotion: −2 at Registers the return (Walter); −1 at Registers the return (Ina)',
        'Last emotion: −2 at Registers the return (Walter); −1 at Registers the return (Ina)',
        'Pains without an opportunity: 1 of 2 (It is slow)', 'Expectations met: 33 % (1 of 3)', 'Waits in all: 9–9.5 days (Walter); 0–12 hours (Ina)', 'Cost to serve: €6.50–8.50',
        'Used 3 times: A deep link; Sending it back, next year; For the board']],
    ['a journey that improves on another', 'plan.journey', 'ReturnToBe', [
        '**Sending it back, next year** · journey, to-be', '', 'Improves on: Sending it back', 'Travellers: Ina', '1 column', 'Pains without an opportunity: 1 of 2 (slow)']],
    ['a phase', 'return.journey', 'Decide', [
        '**Decide and register** · phase, before the return', '', 'Goal: To know what to do', '2 columns: The parcel arrives; Registers the return',
        'Lowest emotion: −2 at Registers the return (Walter); −1 at Registers the return (Ina)']],
    ['a phase that a view shows', 'plan.journey', 'Refund', [
        '**Wait for the money** · phase, after the return', '', '1 column: Waits for the money', 'Used once: For the board']],
    ['a touchpoint', 'return.journey', 'register 80', [
        '**Registers the return** · touchpoint, moment of truth', '', 'Phase: Decide and register (before the return)', 'Channels: App (Ina); On the phone (Walter)',
        'Feels: annoyed −1 (Ina); lost −2 (Walter)', 'Judges: “Too many fields” −1', 'Expects: “Two minutes” missed; “No printer” partly met; “An answer”',
        'Pains: Every item is typed again (high); It is slow', 'Time: takes 7 minutes, waits 0–12 hours', 'Comes from: The parcel arrives 80 %', 'Leads to: Waits for the money']],
    ['an action', 'plan.journey', 'wait', [
        '**Waits for the money** · action, skipped by Ina', '', 'Phase: Wait for the money (after the return)', 'Pains: Every item is typed again',
        'Time: waits 9 days (Walter)', 'Comes from: Registers the return', 'Used once: Sending it back, next year']],
    ['a pain, wherever it is named', 'return.journey', 'retype\n      gain', [
        '**Every item is typed again** · pain, high', '', 'Felt in: Registers the return; Waits for the money (Walter)', 'How we know: observed; Survey after the return',
        'Opportunity: One tap (Customer experience)', 'Initiative: A deep link, under way, due 2027-02']],
    ['a pain without an opportunity', 'return.journey', 'slow', ['**It is slow** · pain', '', 'Felt in: Registers the return', 'No opportunity yet']],
    ['a pain that the journey before has an opportunity for', 'plan.journey', 'retype', ['**retype** · pain', '', 'Felt in: Asks', 'Opportunity: in Sending it back']],
    ['a gain', 'return.journey', 'calm', ['**Nothing to do** · gain', '', 'Felt in: Waits for the money (Walter)']],
    ['an opportunity', 'plan.journey', 'oneTap', [
        '**One tap** · opportunity', '', 'In: Registers the return', 'Solves: Every item is typed again', 'Owner: Customer experience',
        'Value: 3 of 3 (customer 5, business 4, effort 2)', 'Initiative: A deep link, under way, due 2027-02']],
    ['an initiative', 'plan.journey', 'Link', [
        '**A deep link** · initiative', '', 'Status: starts 2026-11, under way, due 2027-02', 'Owner: Customer experience', 'Carries out: One tap', 'Moves: Ease of the return', 'Worth: €9,000']],
    ['a view', 'plan.journey', 'Board', ['**For the board** · view, story', '', 'Of: Sending it back', 'Lanes: emotion, pains', 'Personas: Ina', 'Phases: Refund']]
];

const words: readonly (readonly [line: string, word: string, sentence: string, example: string])[] = [
    ['touchpoint a { fe‸els annoyed -1 }', 'feels', 'The heart: a word, then a score', 'feels annoyed -1'],
    ['touchpoint a { feels annoyed -‸1 }', '-1', 'Bad; the scale goes', 'feels annoyed -1'],
    ['touchpoint a { feels annoyed 0‸.5 }', '0.5', 'A little good', 'feels curious +0.5'],
    ['touchpoint a { feels annoyed -1 obs‸erved }', 'observed', 'We know it because we watched', 'feels annoyed -1 observed'],
    ['touchpoint a { pain "x" h‸igh }', 'high', 'A pain that may cost', 'pain lost "The parcel is lost" high'],
    ['touchpoint a { waits 9 da‸ys inf', 'days', 'A unit of time', 'takes 3 days'],
    ['touchpoint a { waits 9 days informed on‸ce "mail" }', 'once', 'The customer hears', 'waits 9 days informed once "order mail"'],
    ['touchpoint a { backstage "x" ta‸kes 4 days }', 'takes', 'How long the work', 'backstage "Inspects the goods" by Warehouse takes 4 days'],
    ['touchpoint a { ta‸kes 4 days }', 'takes', 'How long it takes', 'takes 5 to 25 minutes'],
    ['touchpoint a { exit 10 % as ch‸urn }', 'churn', 'The customer is lost', 'exit 10 % when "too expensive" as churn'],
    ['touchpo‸int a { via App', 'touchpoint', 'A contact between', 'touchpoint parcel "The parcel arrives" {'],
    ['phase Get dur‸ing', 'during', 'The phase is the very', 'phase Buy "Buy" during'],
    ['br‸and Lark', 'brand', 'The brand that serves', 'brand LoomAndLark'],
    ['status rev‸iew', 'review', 'The map is being', 'status review'],
    ['status‸', 'status', 'How far the map', 'status agreed']
];

const nothing = [
    'touchpoint a { // fe‸els\n }', 'touchpoint a { /* fe‸els */ }', 'touchpoint a { thinks "it fe‸els high" }', 'touchpoint a { feels anno‸yed -1 }', 'touchpoint a { feels hi‸gh -1 }',
    'touchpoint a { via hig‸h }', 'touchpoint a { takes ‸', 'touchpoint a { via App ‸, Phone }', 'touchpoint a { goal "x"  fell‸s }'
];

describe('Hover', () => {
    for (const [what, file, at, lines] of told) {
        it(`tells of ${what}`, async () => assert.deepEqual(read(await hoverAt(file, at)), lines));
    }

    it('tells the same at the keyword, the name and the title of a journey, and marks the one under the caret', async () => {
        const texts: string[] = [];
        const places: string[] = [];
        for (const at of ['journey Return', 'Return "', '"Sending']) {
            const hover = await hoverAt('return.journey', at);
            texts.push(read(hover).join('\n'));
            const { start, end } = hover!.range!;
            places.push(files['return.journey'].split('\n')[start.line]!.slice(start.character, end.character));
        }
        assert.equal(new Set(texts).size, 1);
        assert.deepEqual(places, ['journey', 'Return', '"Sending it back"']);
    });

    for (const [text, word, sentence, example] of words) {
        it(`helps with a word: ${text}`, async () => {
            const lines = read(await hoverOver(`journey J {\n${text}\n}\n`));
            assert.equal(lines[0], `**${word}**`);
            assert.ok(lines[2]!.startsWith(sentence), lines[2]);
            assert.deepEqual(lines.slice(4, 6), ['```journey', example]);
        });
    }

    it('helps with the word journey before the journey has a name', async () => assert.equal(read(await hoverOver('jour‸ney'))[0], '**journey**'));

    it('tells a value from a word of the same letters by its place', async () => {
        assert.equal(read(await hoverOver('view V { lanes need‸s }'))[2], 'The row of wishes, needs and expectations.');
        assert.equal(read(await hoverOver('metric m { kind cost-to‸-serve }'))[2], 'What serving a customer costs you; lower is better.');
        assert.equal(read(await hoverOver('source s { kind rev‸iew }'))[2], 'What customers wrote in public.');
        assert.deepEqual(read(await hoverOver('offering o { kind physi‸cal }')), []);
    });

    for (const text of nothing) {
        it(`says nothing at ${text}`, async () => assert.equal(await hoverOver(`journey J {\n${text}\n}\n`), undefined));
    }

    it('makes no markup of what somebody has written', async () => {
        const text = '/** - [run](command:x) <img src=x> `a` https://example.org */\nteam Tea‸m "# *A* _b_ [c](command:d) <b> &amp; www.x.org a@b.org"';
        assert.deepEqual(read(await hoverOver(text)), [
            '**# \\*A\\* \\_b\\_ \\[c\\](command:d) \\<b\\> \\&amp; www\\.x.org a\\@b.org** · team', '',
            '\\- \\[run\\](command:x) \\<img src=x\\> \\`a\\` https\\://example.org', '', 'Not used yet'
        ]);
    });

    it('answers in plain text where the client wants that', async () => {
        const services = createServerServices(EmptyFileSystem);
        await services.shared.lsp.LanguageServer.initialize({
            processId: null, rootUri: null, workspaceFolders: null, capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } }
        });
        const { DocumentBuilder, LangiumDocuments } = services.shared.workspace;
        const document = LangiumDocuments.createDocument(URI.parse('file:///a.journey'), '/** With *stars*. */\nteam CX "Care_1"\n');
        await DocumentBuilder.build([document]);
        const ask = (line: number, character: number) => services.journey.lsp.HoverProvider!.getHoverContent(document, { textDocument: { uri: document.uri.toString() }, position: { line, character } });
        assert.deepEqual((await ask(1, 6))?.contents, { kind: 'plaintext', value: 'Care_1 · team\n\nWith *stars*.\n\nNot used yet' });
        assert.deepEqual((await ask(1, 1))?.contents, { kind: 'plaintext', value: 'team\n\nPeople who work for the customer, in your house or elsewhere.\n\nteam CX "Customer experience"' });
    });

    it('answers over the wire, of a file that an import brings', async () => {
        const client = await startClient({ 'people.journey': people });
        assert.equal(client.abilities.hoverProvider, true);
        await client.open('a.journey', 'import "people.journey"\njourney J { action a { feels calm 0 for Walter } personas Walter }\n');
        const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: client.uri('a.journey') }, position: { line: 1, character: 42 } });
        assert.equal(read(hover ?? undefined)[0], '**Walter Brandt** · persona');
        assert.equal(read(hover ?? undefined).at(-1), 'Travels 1 journey: J');
        assert.deepEqual(hover?.range, { start: { line: 1, character: 40 }, end: { line: 1, character: 46 } });
        await client.stop();
    });

    it('never fails, and marks the place of the caret, at every offset of the examples', async function () {
        this.timeout(60_000);
        const folder = Object.fromEntries(readdirSync('examples/return').map(file => [file, readFileSync(`examples/return/${file}`, 'utf8')]));
        const { services, file } = await serverFolder(folder);
        for (const name of Object.keys(folder)) {
            const document = file(name);
            const { textDocument } = document;
            for (let offset = 0; offset <= textDocument.getText().length; offset++) {
                const hover = await services.journey.lsp.HoverProvider!.getHoverContent(document, { textDocument: { uri: textDocument.uri }, position: textDocument.positionAt(offset) });
                if (!hover) continue;
                const [start, end] = [textDocument.offsetAt(hover.range!.start), textDocument.offsetAt(hover.range!.end)];
                assert.ok(start <= offset && offset <= end && start < end, `${name} ${offset}: ${start} to ${end}`);
            }
        }
        assert.deepEqual(failures, []);
    });

    it('never fails where a text is cut', async function () {
        this.timeout(60_000);
        const half = files['return.journey'] + people;
        for (let cut = 1; cut < half.length; cut += 37) await hoverOver({ 'a.journey': `${half.slice(0, cut)}‸`, 'people.journey': people });
        assert.deepEqual(failures, []);
    });
});
