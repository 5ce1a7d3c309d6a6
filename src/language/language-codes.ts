/** True for the code of a language, `de` or `pt-BR`: two or three letters, then what Unicode allows behind them. */
export function isLanguage(code: string): boolean {
    try {
        return /^[a-z]{2,3}(-|$)/i.test(code) && Intl.getCanonicalLocales(code).length === 1;
    } catch {
        return false;
    }
}

/** The code of a language that is written by its name, in English or its own. */
export function languageMeant(name: string): string | undefined {
    return NAMES.get(name.toLowerCase());
}

const NAMES: ReadonlyMap<string, string> = new Map([
    ['english', 'en'], ['englisch', 'en'], ['german', 'de'], ['deutsch', 'de'], ['french', 'fr'], ['français', 'fr'], ['spanish', 'es'], ['español', 'es'],
    ['italian', 'it'], ['italiano', 'it'], ['dutch', 'nl'], ['nederlands', 'nl'], ['portuguese', 'pt'], ['português', 'pt'], ['polish', 'pl'], ['polski', 'pl'],
]);
