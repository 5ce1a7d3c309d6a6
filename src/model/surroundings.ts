import type { JourneyFile } from '../language/generated/ast.ts';
import { type JourneyOutline, outlineOf } from '../language/outline.ts';
import { filesInView } from '../language/visible.ts';

/** Everything that a column's meaning may depend on beside the column itself: while it is the same, so is the meaning. */
export type Surroundings = object;

interface Remembered { readonly text: string; readonly files: readonly JourneyFile[] }

/** The last few surroundings; an editor shows a handful of journeys at a time. */
const remembered: Remembered[] = [];
const MOST = 16;

/** The same object for the same text outside of the columns and the same files in view. */
export function surroundingsOf(file: JourneyFile): Surroundings {
    const text = textOutside(outlineOf(file).journeys, file.$cstNode?.root.fullText ?? '');
    const files = filesInView(file);
    const index = remembered.findIndex(known => known.text === text && known.files.length === files.length && known.files.every((other, i) => other === files[i]));
    const found = index < 0 ? { text, files } : remembered.splice(index, 1)[0]!;
    remembered.unshift(found);
    remembered.length = Math.min(remembered.length, MOST);
    return found;
}

function textOutside(journeys: readonly JourneyOutline[], text: string): string {
    const columns = journeys.flatMap(journey => journey.phases.flatMap(phase => phase.columns.flatMap(column => column.node.$cstNode ?? [])));
    let outside = '';
    let at = 0;
    for (const { offset, end } of columns) {
        if (offset < at) continue;
        outside += text.slice(at, offset);
        at = end;
    }
    return outside + text.slice(at);
}
