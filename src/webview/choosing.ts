import { kinds, type Choice, type Choosable } from '../protocol/choice.ts';
import type { PageWords } from '../protocol/page-words/page-words.ts';
import type { PageDrawing } from '../protocol/preview.ts';
import { checkMenu } from './check-menu.ts';

export interface Chooser {
    /** What there is to choose of the drawing, and what is chosen. */
    show(drawing: Told, choice: Choice): void;
}

type Told = Pick<PageDrawing, 'journeys' | 'journey' | 'choices'>;

/** The lists and menus of the bar: which journey is shown, in which view, with whom, in which lanes. */
export function chooser(bar: HTMLElement, sheet: HTMLElement, words: PageWords, choose: (choice: Choice, isTable: boolean) => void, go: (journey: string) => void, changed: () => void): Chooser {
    const [journeys, views] = ['journeys', 'views'].map(id => bar.querySelector<HTMLSelectElement>(`#${id}`)!) as [HTMLSelectElement, HTMLSelectElement];
    const personas = checkMenu(bar, 'personas', words.choose.everybody, words.choose.count, names => turn({ ...choice, personas: names }));
    const lanes = checkMenu(bar, 'lanes', words.choose.usual, words.choose.count, names => turn({ ...choice, lanes: names }));
    let choice: Choice = {};
    let told: Told | undefined;
    let last = '';

    journeys.addEventListener('change', () => go(journeys.value));
    views.addEventListener('change', () => {
        const [what, name] = [views.value.slice(0, 4), views.value.slice(5)];
        const kind = kinds.find(one => one === name);
        const { personas } = choice;
        if (what === 'view') turn({ view: name }, told?.choices.views.find(view => view.name === name)?.kind === 'table');
        else turn({ ...kind && kind !== kinds[0] && { kind }, ...personas && { personas } });
    });

    return {
        show(drawing, now) {
            const { journeys: all, journey, choices } = told = drawing;
            choice = now;
            const key = JSON.stringify([all, journey, choices, choice]);
            if (key !== last) fill(all, journey, choices);
            last = key;
        }
    };

    function fill(all: Told['journeys'], journey: string | undefined, choices: Told['choices']): void {
        journeys.hidden = all.length < 2;
        journeys.replaceChildren(...all.map(({ name, title }) => new Option(title, name, false, name === journey)));
        const at = choices.views.some(({ name }) => name === choice.view) ? `view ${choice.view}` : `kind ${choice.kind ?? kinds[0]}`;
        const own = document.createElement('optgroup');
        own.label = words.choose.views;
        own.append(...choices.views.map(({ name, title }) => new Option(title, `view ${name}`)));
        views.replaceChildren(...kinds.map(kind => new Option(words.kinds[kind], `kind ${kind}`)), ...choices.views.length > 0 ? [own] : []);
        views.value = at;
        personas.show(choices.personas.length < 2 ? [] : choices.personas, choice.personas !== undefined);
        lanes.show(choices.lanes.map(lane => isEmpty(lane) ? { ...lane, title: `${lane.title} (${words.choose.nothing})` } : lane), choice.lanes !== undefined);
        changed();
    }

    /** A lane that is asked for and not drawn. */
    function isEmpty({ name, shown }: Choosable): boolean {
        return shown && sheet.dataset['as'] === 'map' && !sheet.querySelector(`[id="${CSS.escape(name)}"]`);
    }

    function turn(next: Choice, isTable = false): void {
        choose(JSON.parse(JSON.stringify(next)) as Choice, isTable);
    }
}
