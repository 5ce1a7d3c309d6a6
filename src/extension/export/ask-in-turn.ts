import { QuickInputButtons, window, type Disposable, type QuickPickItem } from 'vscode';

/** What is asked of the user: one of several answers. */
export interface Question<Wish> {
    readonly asks: string;
    readonly answers: readonly Answer<Wish>[];
}

/** Something to choose, with what it adds to the wish. */
export interface Answer<Wish> extends QuickPickItem {
    readonly means: Partial<Wish>;
}

/** What to ask depends on what is wished so far. */
export type Questions<Wish> = (wish: Partial<Wish>) => readonly Question<Wish>[];

/**
 * Asks one question after the other, with a way back; one that has a single answer is not asked. Undefined where the user gives
 * up, or where there is nothing to ask.
 */
export async function askInTurn<Wish extends object>(title: string, coming: Promise<Questions<Wish> | undefined>): Promise<Partial<Wish> | undefined> {
    const given: Answer<Wish>[] = [];
    const openOf = async (wish: Partial<Wish>): Promise<readonly Question<Wish>[]> => (await coming)?.(wish).filter(({ answers }) => answers.length > 1) ?? [];
    for (;;) {
        const wish = together(given);
        // Before the first answer the list is there at once, and fills when it is known what to ask.
        const open = given.length === 0 ? openOf(wish) : await openOf(wish);
        if ('length' in open && given.length === open.length) return { ...together((await coming)!(wish).flatMap(({ answers }) => answers.slice(0, 1))), ...wish };
        const answer = await ask(open, title, given.length);
        if (answer === undefined) return undefined;
        if (answer === 'back') given.pop();
        else given.push(answer);
    }
}

function together<Wish>(answers: readonly Answer<Wish>[]): Partial<Wish> {
    return Object.assign({}, ...answers.map(({ means }) => means)) as Partial<Wish>;
}

function ask<Wish>(open: readonly Question<Wish>[] | Promise<readonly Question<Wish>[]>, title: string, at: number): Promise<Answer<Wish> | 'back' | undefined> {
    const pick = window.createQuickPick<Answer<Wish>>();
    Object.assign(pick, { title, busy: true, matchOnDetail: true, buttons: at > 0 ? [QuickInputButtons.Back] : [] });
    return new Promise((resolve, reject) => {
        const heard: Disposable[] = [
            pick.onDidAccept(() => { if (pick.selectedItems[0]) finish(pick.selectedItems[0]); }),
            pick.onDidTriggerButton(() => finish('back')),
            pick.onDidHide(() => finish(undefined))
        ];
        pick.show();
        Promise.resolve(open).then(questions => {
            const question = questions[at];
            if (question) Object.assign(pick, { step: at + 1, totalSteps: questions.length, placeholder: question.asks, items: question.answers, busy: false });
            else finish(undefined);
        }).catch(reason => {
            reject(reason);
            finish(undefined);
        });

        function finish(answer: Answer<Wish> | 'back' | undefined): void {
            resolve(answer);
            for (const one of heard) one.dispose();
            pick.dispose();
        }
    });
}
