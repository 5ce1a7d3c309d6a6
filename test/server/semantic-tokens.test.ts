import assert from 'node:assert/strict';
import type { LangiumDocument } from 'langium';
import type { SemanticTokensDelta } from 'vscode-languageserver-types';
import { serverFolder, type ServerFolder } from '../support/server-folder.ts';

describe('Semantic tokens', () => {
    for (const [text, ...tokens] of [
        ['team "support" "Customer care"', 'team keyword', '"support" class declaration', '"Customer care" string'],
        ['channel App { kind digital }', 'channel keyword', 'App interface declaration', 'kind keyword', 'digital enumMember'],
        ['metric ces { kind cost-to-serve  scale 1 to 7 }', 'metric keyword', 'ces property declaration', 'kind keyword', 'cost-to-serve enumMember', 'scale keyword', '1 number', 'to keyword', '7 number'],
        ['view V { lanes frontstage, needs, pains }', 'view keyword', 'V namespace declaration', 'lanes keyword', 'frontstage enumMember', 'needs enumMember', 'pains enumMember'],
        ['journey J to-be of "Old one"', 'journey keyword', 'J namespace declaration', 'to-be enumMember', 'of keyword', '"Old one" namespace'],
        ['action review { feels annoyed -1 reported from Diary for Ann  waits 2 days informed once "a" }', 'action keyword', 'review function declaration', 'feels keyword', 'annoyed string', '-1 number',
            'reported enumMember', 'from keyword', 'Diary interface', 'for keyword', 'Ann class', 'waits keyword', '2 number', 'informed keyword', 'once enumMember', '"a" string'],
        ['action a { backstage by X using Y takes 2 days }', 'action keyword', 'a function declaration', 'backstage keyword', 'by keyword', 'X class', 'using keyword', 'Y interface', 'takes keyword', '2 number'],
        ['/** A note\n    of two */ brand B { vision """\n  x\n""" } // end', '/** A note comment documentation', '    of two */ comment documentation', 'brand keyword', 'B class declaration', 'vision keyword', '""" string', '  x string', '""" string', '// end comment'],
        ['journey J {\n  touchpoint a { pain p high  next b  next c }\n  action b { opportunity o { solves p } }\n}\ninitiative I { implements J.b.o, J.x }',
            'journey keyword', 'J namespace declaration', 'touchpoint keyword', 'a function declaration', 'pain keyword', 'p variable declaration', 'high enumMember', 'next keyword', 'b function', 'next keyword',
            'action keyword', 'b function declaration', 'opportunity keyword', 'o method declaration', 'solves keyword', 'p variable', 'initiative keyword', 'I method declaration',
            'implements keyword', 'J namespace', 'b function', 'o method', 'J namespace'],
    ] as const) it(`colour ${JSON.stringify(text)}`, async () => {
        const folder = await serverFolder(text);
        const { services: { journey }, document, place } = folder;
        assert.deepEqual(shown(document, (await journey.lsp.SemanticTokenProvider!.semanticHighlight(document, place)).data, folder), tokens);
    });

    it('colour a part of a document as the whole', async () => {
        const folder = await serverFolder('team A\nteam B\nteam C\nteam D');
        const { services: { journey }, document, place } = folder;
        const { data } = await journey.lsp.SemanticTokenProvider!.semanticHighlightRange(document, { ...place, range: { start: { line: 1, character: 2 }, end: { line: 2, character: 4 } } });
        assert.deepEqual(shown(document, data, folder), ['team keyword', 'B class declaration', 'team keyword']);
    });

    it('are told as what has changed since the last answer, and whole to who knows another one', async () => {
        const provider = async (text: string) => {
            const { services: { journey }, document, place } = await serverFolder(text);
            return { tokens: journey.lsp.SemanticTokenProvider!, document, place };
        };
        let { tokens, document, place } = await provider('team A\nteam B');
        let { resultId, data } = await tokens.semanticHighlight(document, place);
        for (const text of ['team A\nteam B\nteam C', 'team A\nteam C', 'team A\nteam C', '', 'team A { kind internal }', '\n\nteam A { kind internal }']) {
            ({ tokens, document, place } = await provider(text));
            const delta = await tokens.semanticHighlightDelta(document, { ...place, previousResultId: resultId! }) as SemanticTokensDelta;
            for (const { start, deleteCount, data: more = [] } of delta.edits) data = data.toSpliced(start, deleteCount, ...more);
            resultId = delta.resultId;
            const whole = await tokens.semanticHighlightRange(document, { ...place, range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } });
            assert.deepEqual(data, whole.data, text);
        }
        assert.ok('data' in await tokens.semanticHighlightDelta(document, { ...place, previousResultId: 'another' }));
    });
});

function shown({ textDocument }: LangiumDocument, data: readonly number[], { services: { journey } }: ServerFolder): readonly string[] {
    const { tokenTypes, tokenModifiers } = journey.lsp.SemanticTokenProvider!;
    const shownTokens: string[] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
        const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number];
        line += down;
        character = down > 0 ? right : character + right;
        const names = [...Object.entries(tokenTypes).filter(([, index]) => index === type), ...Object.entries(tokenModifiers).filter(([, bit]) => (modifiers & bit) !== 0)];
        shownTokens.push([textDocument.getText({ start: { line, character }, end: { line, character: character + length } }), ...names.map(([name]) => name)].join(' '));
    }
    return shownTokens;
}
