import { Uri, ViewColumn, window, workspace, type Disposable } from 'vscode';
import type { Parts } from '../commands/command.ts';
import { plainNotice } from '../plain-notice.ts';
import { requestDrawing } from '../request-drawing.ts';
import { selectSource } from '../select-source.ts';
import { findLinked } from './find-linked.ts';
import { readLink, type Link } from './link.ts';

/** Follows links to a journey, whoever wrote them: opens the file and its preview, and rings the thing. */
export function openLinks(parts: Parts): Disposable {
    return window.registerUriHandler({ handleUri: uri => openLink(parts, uri) });
}

export async function openLink(parts: Parts, uri: Pick<Uri, 'path' | 'query'>): Promise<void> {
    const link = readLink(uri);
    if (!link) return void window.showInformationMessage('This link leads to no journey. Such a link says: open?file=…&thing=…');
    try {
        const found = await findLinked(link.file);
        if (typeof found === 'string') return void window.showInformationMessage(found);
        if (found) await show(parts, found, link);
    } catch (reason) {
        parts.server.fail(plainNotice(`${link.file} could not be opened. The output "Journey" says why.`), reason);
    }
}

async function show({ server: { client }, previews }: Parts, uri: Uri, { journey, thing }: Link): Promise<void> {
    await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.One, preview: false });
    const drawing = await requestDrawing(client, uri, { journey }, undefined);
    if (!('svg' in drawing)) return void window.showInformationMessage(plainNotice(drawing.sentence));
    const isThere = thing !== undefined && await selectSource(client, drawing, thing);
    if (!isThere) await selectSource(client, drawing, 'journey');
    const preview = previews.open(ViewColumn.Beside);
    if (isThere) preview?.point(thing);
    else if (thing !== undefined) void window.showInformationMessage(plainNotice(`What the link leads to, ${thing}, is no longer in this journey.`));
}
