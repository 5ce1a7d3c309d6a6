import type { Exportable, ExportParams, JourneyFormat, JourneyView } from '../../protocol/lsp.ts';
import type { Answer, Question } from './ask-in-turn.ts';

/** How a journey is written. */
export interface ExportWish extends Pick<ExportParams, 'theme' | 'paper'> {
    readonly format: JourneyFormat;
    readonly view: JourneyView;
}

/** What is asked about an export: the format first, and then what it leaves open. The first answer is what most want. */
export function questionsFor({ formats, views }: Exportable, { format }: Partial<ExportWish>): readonly Question<ExportWish>[] {
    const [first] = formats;
    const { kinds = [], themes = [], papers = [] } = format ?? first ?? {};
    const isTable = kinds.length === 1 && kinds[0] === 'table';
    const shown = views.filter(({ name, kind }) => kinds.includes(kind) || isTable && name !== undefined);
    return [
        { asks: 'Which format?', answers: formats.map(formatAnswer) },
        { asks: 'What of the journey?', answers: shown.map(view => viewAnswer(view, isTable)) },
        { asks: 'Which colours?', answers: themes.map(theme => ({ label: themeNames[theme], means: { theme } })) },
        { asks: 'Which paper?', answers: papers.map(paper => ({ label: `${paper.toUpperCase()} landscape`, means: { paper } })) }
    ];
}

function formatAnswer(format: JourneyFormat): Answer<ExportWish> {
    return { label: format.title, detail: format.use, means: { format } };
}

function viewAnswer(view: JourneyView, isTable: boolean): Answer<ExportWish> {
    if (view.name === undefined) return { label: isTable ? 'The whole table' : view.title, means: { view } };
    return { label: view.title || view.name, description: `view ${view.name}`, means: { view } };
}

const themeNames: Readonly<Record<JourneyFormat['themes'][number], string>> = {
    light: 'Light', dark: 'Dark', auto: 'Light and dark, as the reader’s screen is', 'hc-black': 'High contrast, dark', 'hc-light': 'High contrast, light'
};
