import type { Entry } from '../language/outline.ts';
import { behindComment, blankAfter, blankBefore, lineEndsIn, startWithComments } from './around.ts';
import type { Manuscript } from './manuscript.ts';
import type { TextEdit } from './text-edit.ts';

interface Apart {
    readonly above: readonly TextEdit[];
    readonly below: readonly TextEdit[];
}

/** A blank line to what stands right above the first and right below the last of neighbours that become a block of several lines. */
export function setApart(first: Entry, last: Entry, manuscript: Manuscript): Apart {
    const { text, eol } = manuscript;
    const siblings: readonly Entry[] = first.$container.entries;
    const start = startWithComments(manuscript, first);
    const line = text.lastIndexOf('\n', start - 1) + 1;
    const end = behindComment(manuscript, last, last.$cstNode!.end);
    const isClose = (from: number, upTo: number) => lineEndsIn(text.slice(from, upTo)) === 1;
    return {
        above: siblings[0] !== first && isClose(blankBefore(text, start), start) ? [{ offset: line, end: line, text: eol }] : [],
        below: siblings.at(-1) !== last && isClose(end, blankAfter(text, end)) ? [{ offset: end, end, text: eol }] : [],
    };
}
