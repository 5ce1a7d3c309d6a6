import assert from 'node:assert/strict';
import type { InlayHint, Range } from 'vscode-languageserver-protocol';
import type { Consultant } from '../../src/rules/consultant.ts';
import { ageText } from '../../src/server/hints/age-text.ts';
import { ClientSettings, DEFAULTS } from '../../src/server/settings.ts';
import { startClient } from '../support/language-client.ts';
import { serverFolder, type ServerFolder } from '../support/server-folder.ts';

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

async function hintsOf({ services, document, place }: ServerFolder, range = everywhere): Promise<readonly InlayHint[]> {
    (services.journey.validation.DocumentValidator as Consultant).today = () => '2026-11-26';
    return await services.journey.lsp.InlayHintProvider!.getInlayHints(document, { textDocument: place.textDocument, range }) ?? [];
}

/** The text of the first file with its hints where an editor shows them, line by line; lines without one are left out. */
async function shown(files: string | Readonly<Record<string, string>>): Promise<readonly string[]> {
    const folder = await serverFolder(files);
    const { document } = folder;
    const hints = (await hintsOf(folder)).map(({ position, label }) => ({ offset: document.textDocument.offsetAt(position), label })).sort((a, b) => b.offset - a.offset);
    const text = hints.reduce((text, { offset, label }) => `${text.slice(0, offset)}⟨${label}⟩${text.slice(offset)}`, document.textDocument.getText());
    return text.split('\n').filter(line => line.includes('⟨')).map(line => line.trim().replaceAll('\u202f', ' '));
}

async function tooltipsOf(files: string | Readonly<Record<string, string>>): Promise<readonly unknown[]> {
    return (await hintsOf(await serverFolder(files))).map(({ tooltip }) => String(tooltip).replaceAll('\u202f', ' '));
}

describe('Behind the head of a phase', () => {
    it('stands how it feels on average and at the lowest', async () => {
        assert.deepEqual(await shown(`journey J {
  phase Before "Before it" before {
    action a { feels annoyed -1  judges -2 }
    action b { feels lost -2 }
    action c "Has it" { feels +1.5 }
  }
  phase After { action d { feels 0 } }
  phase Empty { action e { does "nothing" } }
}`), ['phase Before "Before it" before {⟨average −0.5, lowest −2⟩', 'phase After {⟨average ±0, lowest ±0⟩ action d { feels 0 } }']);
    });

    it('counts a score for each persona that it holds for', async () => {
        assert.deepEqual(await shown('persona Ida\npersona Ben\npersona Zoe\njourney J {\n personas Ida, Ben, Zoe\n phase P {\n  action a { feels +1  feels -2 for Ida }\n  action b { feels +2 for Ida  skipped for Zoe }\n }\n}'),
            ['phase P {⟨average +0.5, lowest −2⟩']);
    });

    it('rounds good and bad alike, in the numbers of the journey', async () => {
        const scored = (scores: readonly string[]) => `journey J { language de\n phase P {\n${scores.map((score, i) => `action a${i} { feels ${score} }\n`).join('')}}\n}`;
        assert.deepEqual(await shown(scored(['-0.5', '0'])), ['phase P {⟨average −0,3, lowest −0,5⟩']);
        assert.deepEqual(await shown(scored(['+0.5', '0'])), ['phase P {⟨average +0,3, lowest ±0⟩']);
    });

    it('stands where it comes from', async () => {
        assert.deepEqual(await tooltipsOf('journey J {\n phase P { action a "Looks" { feels +1 } action b "Finds" { feels -1 } }\n phase Q { action c "Has it" { feels +1 } }\n}'),
            ['How it feels, from 2 scores; the lowest is at “Finds”.', 'How it feels, from one score; the lowest is at “Has it”.']);
    });

    it('stands nothing for columns without a phase', async () => {
        assert.deepEqual(await shown('journey J {\n action a { feels -1 }\n}'), []);
    });
});

describe('Where a column branches', () => {
    it('stands what is left, at the bare way or behind the last branch', async () => {
        assert.deepEqual(await shown(`journey J {
  action a { next c 20 % when "in a hurry"  exit 12.5 % as churn }
  action b {
    next a 21 %
    next d
    exit 9 %
  }
  action c { exit
    next a 30 % }
  action d { next a }
  action e { next a 100 % }
  action f
}`), ['action a { next c 20 % when "in a hurry"  exit 12.5 % as churn⟨→ 67.5 % go on⟩ }', 'next d⟨70 %⟩', 'action c { exit⟨70 %⟩']);
    });

    it('stands in the last column who ends there', async () => {
        assert.deepEqual(await shown('journey J {\n action a { exit 31 % as repeat }\n}'), ['action a { exit 31 % as repeat⟨→ 69 % end here⟩ }']);
        assert.deepEqual(await shown('journey J {\n action a { exit 31 %  next 20 % }\n}'), []);
    });

    it('stands for whom, where it does not hold for all', async () => {
        const journey = (ways: string, last = '') => `persona Ida\npersona Ben\njourney J {\n personas Ida, Ben\n action a { ${ways} }\n ${last}\n}`;
        assert.deepEqual(await shown(journey('exit 10 % for Ida', 'action b')), ['action a { exit 10 % for Ida⟨→ 90 % of Ida go on⟩ }']);
        assert.deepEqual(await shown(journey('exit 10 % for Ida  exit 40 % for Ben', 'action b')), ['action a { exit 10 % for Ida  exit 40 % for Ben⟨→ 90 % of Ida, 60 % of Ben go on⟩ }']);
        assert.deepEqual(await shown(journey('exit 10 % for Ida, Ben')), ['action a { exit 10 % for Ida, Ben⟨→ 90 % end here⟩ }']);
        assert.deepEqual(await shown(journey('exit 10 % for Ida')), ['action a { exit 10 % for Ida⟨→ 90 % of Ida end here⟩ }']);
        assert.deepEqual(await shown(journey('exit 10 %  skipped for Ben', 'action b')), ['action a { exit 10 %⟨→ 90 % go on⟩  skipped for Ben }']);
    });

    it('stands nothing that nobody has said', async () => {
        assert.deepEqual(await shown('journey J {\n action a { next c when "in a hurry" }\n action b { exit 20 %  next d when "sure" }\n action c\n action d { exit when "done" }\n}'), []);
    });

    it('stands where the others go', async () => {
        assert.deepEqual(await tooltipsOf('journey J {\n action a { exit 20 % }\n action b "Pays" { exit 10 %  next a }\n action c { exit 5 % }\n}'),
            ['What the branches here leave goes on to “Pays”.', 'What the branches here leave.', 'What the branches here leave: nothing follows.']);
    });
});

describe('Behind a measurement', () => {
    it('stands how old it is, by its date or else that of its source', async () => {
        assert.deepEqual(await shown(`metric ces { kind CES }
source Survey "Exit survey" { on 2026-Q3 }
journey J {
  measure ces 3 on 2026-11-26
  phase P {
    measure ces 3 on 2026-09-30 from Survey
    action a {
      measure ces 3 from Survey
      measure ces 3
    }
  }
}`), ['measure ces 3 on 2026-11-26⟨today⟩', 'measure ces 3 on 2026-09-30 from Survey⟨8 weeks ago⟩', 'measure ces 3 from Survey⟨8 weeks ago⟩']);
    });

    it('stands nothing for a day to come, a period that is not over, or what is no date', async () => {
        assert.deepEqual(await shown('metric ces { kind CES }\njourney J {\n measure ces 3 on 2026-11-27\n measure ces 3 on 2026\n measure ces 3 on 2026-13\n measure ces 3 on\n measure\n}'), []);
    });

    it('stands where that is known from', async () => {
        const tooltip = async (tail: string) => (await tooltipsOf(`metric ces { kind CES }\nsource Survey "Exit survey" { on 2026-Q3 }\njourney J { measure ces 3 ${tail} }`))[0];
        assert.equal(await tooltip('on 2026-09-30 from Survey'), 'Measured on 2026-09-30.');
        assert.equal(await tooltip('on 2026-09'), 'Measured in 2026-09, which counts by its last day.');
        assert.equal(await tooltip('from Survey'), 'As old as its source “Exit survey”, made in 2026-Q3, which counts by its last day.');
    });

    it('stands the age as people say it', () => {
        const ages = ['2026-11-26', '2026-11-25', '2026-11-13', '2026-11-12', '2026-09-18', '2026-09-17', '2026-08-01', '2024-12-01', '2024-11-01', '2016-11-26', '2026-11-27', 'never'];
        assert.deepEqual(ages.map(day => ageText(day, '2026-11-26')),
            ['today', 'yesterday', '13 days ago', '2 weeks ago', '9 weeks ago', '2 months ago', '3 months ago', '23 months ago', '2 years ago', '10 years ago', undefined, undefined]);
    });
});

describe('The hints', () => {
    const text = 'metric ces { kind CES }\njourney J {\n phase P {\n  action a { feels -1  exit 10 % }\n  action b { measure ces 3 on 2026-11-26 }\n }\n}';

    it('have a setting each', async () => {
        const folder = await serverFolder(text);
        const settings = ClientSettings.of(folder.services.shared);
        const without = async (name: string) => {
            settings.now = { ...DEFAULTS, [name]: false };
            return (await hintsOf(folder)).map(({ label }) => String(label).replaceAll('\u202f', ' '));
        };
        try {
            assert.deepEqual(await without('inlayHints.phases'), ['→ 90 % go on', 'today']);
            assert.deepEqual(await without('inlayHints.shares'), ['average −1, lowest −1', 'today']);
            assert.deepEqual(await without('inlayHints.measurements'), ['average −1, lowest −1', '→ 90 % go on']);
        } finally {
            settings.now = DEFAULTS;
        }
    });

    it('are those of the part that is shown', async () => {
        const folder = await serverFolder(text);
        const within = async (from: number, to: number) => (await hintsOf(folder, { start: { line: from, character: 0 }, end: { line: to, character: 0 } })).map(({ position }) => position.line);
        assert.deepEqual([await within(0, 2), await within(2, 4), await within(4, 99)], [[], [2, 3], [4]]);
    });

    it('reach an editor, with the clock of the day', async function () {
        this.timeout(30_000);
        const client = await startClient();
        try {
            assert.ok(client.abilities.inlayHintProvider);
            await client.open('a.journey', text.replace('2026-11-26', '1990'));
            const hints = await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: client.uri('a.journey') }, range: everywhere });
            assert.deepEqual(hints.slice(0, 2).map(({ label, position, paddingLeft }) => [String(label).replaceAll('\u202f', ' '), position, paddingLeft]), [
                ['average −1, lowest −1', { line: 2, character: 10 }, true], ['→ 90 % go on', { line: 3, character: 32 }, true]
            ]);
            assert.match(String(hints[2]!.label), /^\d\d+ years ago$/);
        } finally {
            await client.stop();
        }
    });
});
