import { thingAt } from './thing.ts';

/** Tells VS Code which thing a context menu is about; of its own entries, which are for texts, it is rid where no text is marked. */
export function tellUnderPointer(sheet: HTMLElement): void {
    sheet.addEventListener('contextmenu', event => {
        const journeyThing = thingAt(sheet, event);
        const about = journeyThing === undefined ? {} : { journeyThing, preventDefaultContextMenuItems: getSelection()?.isCollapsed !== false };
        sheet.dataset['vscodeContext'] = JSON.stringify(about);
    }, { capture: true });
}
