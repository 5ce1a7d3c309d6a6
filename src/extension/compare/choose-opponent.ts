import { QuickPickItemKind, ThemeIcon, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { ListedJourney } from '../../protocol/comparing.ts';
import type { DrawingDelta } from '../../protocol/drawing-delta.ts';
import { historyOf, type Commit } from './git.ts';
import type { Opponent } from './opponent.ts';

/** Something to compare with, or a further question; a sentence where it cannot be, nothing where the user gives up, `stop` for no comparison any more. */
type Choice = QuickPickItem & { readonly choose?: () => Chosen | Promise<Chosen> };
export type Chosen = Opponent | { readonly sentence: string } | 'stop' | undefined;

const title = 'Compare With';

/** Asks what a drawing is to be compared with. */
export async function chooseOpponent(drawing: DrawingDelta, listed: Thenable<readonly ListedJourney[]>, isOn: boolean): Promise<Chosen> {
    return ask('With what?', Promise.resolve(listed).then(journeys => choicesFor(drawing, journeys, isOn)));
}

async function ask(placeHolder: string, choices: readonly Choice[] | Thenable<readonly Choice[]>): Promise<Chosen> {
    const chosen = await window.showQuickPick(choices, { title, placeHolder, matchOnDescription: true, matchOnDetail: true });
    return chosen?.choose?.();
}

function choicesFor(drawing: DrawingDelta, journeys: readonly ListedJourney[], isOn: boolean): readonly Choice[] {
    const uri = Uri.parse(drawing.uri);
    const isOwn = (one: ListedJourney): boolean => one.uri === drawing.uri && one.name === drawing.journey;
    const own = journeys.find(isOwn);
    return [
        ...isOn ? [{ label: 'Stop Comparing', iconPath: new ThemeIcon('close'), choose: (): Chosen => 'stop' }] : [],
        ...own?.of === undefined ? [] : [{ label: 'As-Is', iconPath: new ThemeIcon('history'), description: own.of, detail: 'The journey that this one improves on', choose: (): Chosen => ({ against: 'base' }) }],
        ...own && own.personas.length > 1 ? [{ label: 'Another Persona…', iconPath: new ThemeIcon('person'), detail: 'One persona, with the curve of another behind it', choose: () => ask('Who in front of whom?', pairsOf(own.personas)) }] : [],
        { label: 'Git', kind: QuickPickItemKind.Separator },
        { label: 'Last Commit', iconPath: new ThemeIcon('git-commit'), description: 'HEAD', detail: 'This file as it was committed last', choose: () => lastCommit(uri) },
        { label: 'Another Commit…', iconPath: new ThemeIcon('git-commit'), detail: 'This file as it was before', choose: () => someCommit(uri) },
        { label: 'Journeys', kind: QuickPickItemKind.Separator },
        ...journeys.filter(one => !isOwn(one)).map(one => ({
            label: one.title, description: workspace.asRelativePath(Uri.parse(one.uri)), choose: (): Chosen => ({ against: { uri: one.uri, journey: one.name } })
        }))
    ];
}

function pairsOf(personas: ListedJourney['personas']): readonly Choice[] {
    return personas.flatMap(front => personas.filter(one => one !== front).map(behind => ({
        label: front.title, description: `in front of ${behind.title}`, choose: (): Chosen => ({ against: { persona: behind.name, shown: front.name } })
    })));
}

async function lastCommit(uri: Uri): Promise<Chosen> {
    const history = await historyOf(uri);
    if ('sentence' in history) return history;
    const edition = await history.textIn('HEAD');
    if ('sentence' in edition) return edition;
    const against = (text: string): Opponent['against'] => ({ uri: uri.toString(), text, name: 'the last commit' });
    return {
        against: against(edition.text),
        follow: changed => history.onCommit(async () => {
            const now = await history.textIn('HEAD');
            if ('text' in now) changed(against(now.text));
        })
    };
}

async function someCommit(uri: Uri): Promise<Chosen> {
    const history = await historyOf(uri);
    if ('sentence' in history) return history;
    const commits = await history.commits();
    if (commits.length === 0) return { sentence: `${workspace.asRelativePath(uri)} is in no commit yet.` };
    return ask('Which commit?', commits.map(commit => ({
        ...wordsOf(commit),
        async choose() {
            const edition = await history.textIn(commit.hash);
            return 'sentence' in edition ? edition : { against: { uri: uri.toString(), text: edition.text, name: `commit ${commit.hash.slice(0, 7)}` } };
        }
    })));
}

function wordsOf({ hash, message, authorName, authorDate }: Commit): QuickPickItem {
    return {
        label: message.split('\n', 1)[0]!.trim() || hash.slice(0, 7), description: hash.slice(0, 7),
        detail: [authorName, authorDate?.toLocaleString()].filter(word => word).join(', ')
    };
}
