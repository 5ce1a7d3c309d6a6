/** Why a journey is compared with nothing. */
export type Reason = keyof typeof english;

const english = {
    noBase: 'This journey improves on no other one: behind its title, “of” and a name say on which.',
    notYet: 'The old edition does not have this journey.',
    gone: 'The journey that this one is compared with is gone.',
    noPersona: 'Nobody else travels this journey.'
};

const german: Record<Reason, string> = {
    noBase: 'Diese Journey verbessert keine andere: „of“ und ein Name hinter dem Titel sagen, welche.',
    notYet: 'Die alte Fassung hat diese Journey nicht.',
    gone: 'Die Journey, mit der diese verglichen wird, ist nicht mehr da.',
    noPersona: 'Niemand sonst durchläuft diese Journey.'
};

export function whyNot(reason: Reason, lang: string | undefined): string {
    return (lang?.toLowerCase().startsWith('de') ? german : english)[reason];
}
