import type { Page } from 'playwright-core';

/** A node of what a browser tells a screen reader; nodes that it leaves out are left out here too. */
export interface Spoken {
    readonly role: string;
    readonly name: string;
    readonly description: string;
    readonly parts: readonly Spoken[];
}

/** The accessibility tree of a page, as Chromium makes it. */
export async function spokenTree(page: Page): Promise<Spoken> {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const partsOf = (id: string): readonly Spoken[] => {
        const node = byId.get(id);
        if (!node) return [];
        const parts = (node.childIds ?? []).flatMap(partsOf);
        return node.ignored ? parts : [{
            role: String(node.role?.value ?? ''), name: String(node.name?.value ?? ''), description: String(node.description?.value ?? ''), parts
        }];
    };
    return partsOf(nodes[0]!.nodeId)[0]!;
}

/** All nodes of a role, in the order in which they are read. */
export function ofRole(tree: Spoken, role: string): readonly Spoken[] {
    return tree.role === role ? [tree] : tree.parts.flatMap(part => ofRole(part, role));
}
