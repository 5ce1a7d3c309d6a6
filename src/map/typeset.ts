/**
 * Sets a text of the journey as a printer would: a straight apostrophe is curled, and a number keeps its unit.
 * Nothing else of what the writer wrote is changed.
 */
export function typeset(text: string): string {
    let set = text;
    if (set.includes("'")) set = set.replace(/(?<=[\p{L}\d])'/gu, '’').replace(/'(?=[\p{L}\d])/gu, '‘');
    if (/\d ./.test(set)) set = set.replace(numberAndUnit, '$1\u00a0$2');
    return set;
}

const numberAndUnit = /(\d) (%|‰|€|\$|£|°C|(?:EUR|USD|CHF|GBP|kg|g|km|m|cm|mm|kW|kWh|h|min|s|(?:second|minute|hour|day|week|month|year)s?|(?:Minute|Stunde|Woche)n?|(?:Sekunde)n?|(?:Tag|Monat|Jahr)e?n?)(?![\p{L}\d]))/gu;

/** Puts a thought between the quotation marks of the journey's language; those that it already has are taken off first, straight ones and outer ones within it become the inner ones. */
export function quoted(text: string, language?: string): string {
    const [open, close] = quotes[(language ?? 'en').slice(0, 2).toLowerCase()] ?? quotes['en']!;
    const [inOpen, inClose] = inner[open] ?? ['‘', '’'];
    const bare = !/["“„«»”]/.test(text) ? text.trim()
        : text.trim().replace(/^["“„«»”]\s*([^"“„«»”]*?)\s*["“”«»]$/su, '$1').replace(/"([^"]*)"/gu, `${inOpen}$1${inClose}`);
    if (bare === '') return '';
    const within = open !== close && bare.includes(open) ? bare.replaceAll(open, inOpen).replaceAll(close, inClose) : bare;
    return `${open}${typeset(within)}${close}`;
}

/** The inner quotation marks by the outer opening one. */
const inner: Readonly<Record<string, readonly [string, string]>> = {
    '„': ['‚', '‘'], '«\u202f': ['“', '”'], '«': ['“', '”'], '»': ['›', '‹'], '”': ['’', '’'], '「': ['『', '』']
};

const quotes: Readonly<Record<string, readonly [string, string]>> = {
    en: ['“', '”'], de: ['„', '“'], cs: ['„', '“'], sk: ['„', '“'], pl: ['„', '”'], nl: ['“', '”'], sv: ['”', '”'], fi: ['”', '”'],
    fr: ['«\u202f', '\u202f»'], it: ['«', '»'], es: ['«', '»'], pt: ['“', '”'], ru: ['«', '»'], uk: ['«', '»'], da: ['»', '«'],
    ja: ['「', '」'], zh: ['“', '”'], no: ['«', '»'], nb: ['«', '»'], hu: ['„', '”']
};
