import type { View } from './journey.ts';

/** A view as another kind of it; without one, the kind shows the whole journey. */
export function viewAs(view: View | undefined, kind: View['kind'] | undefined): View | undefined {
    if (kind === undefined) return view;
    return view ? { ...view, kind, lanes: [] } : { name: '', title: '', kind, lanes: [], personas: [], phases: [] };
}
