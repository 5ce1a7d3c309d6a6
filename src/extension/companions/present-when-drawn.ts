import type { Accompany, Shows } from './companion.ts';

const waiting = new WeakSet<Shows>();

/** Begins the presentation in a preview: at once, or with the next drawing, where its page is new or was put away behind another tab. */
export function presentIn(preview: Shows): void {
    waiting.add(preview);
    if (preview.drawing) preview.say({ type: 'present' });
}

/** A preview that was opened to present begins as soon as there is something to see; it has begun when its page asks for the slides. */
export const presentWhenDrawn: Accompany = preview => ({
    hears: {
        show({ as }) {
            if (as === 'slides') waiting.delete(preview);
        }
    },
    drawn() {
        if (waiting.has(preview)) preview.say({ type: 'present' });
    }
});
