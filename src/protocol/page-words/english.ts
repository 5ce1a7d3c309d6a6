import type { PageWords } from './page-words.ts';

export const english: PageWords = {
    tag: 'en',
    view: 'View',
    map: 'Map',
    table: 'Table',
    export: 'Export',
    shows: 'Shows',
    kinds: { map: 'Map', blueprint: 'Blueprint', story: 'Story', table: 'Table' },
    colours: 'Colours',
    themes: { light: 'Light', dark: 'Dark', auto: 'Light and dark', 'hc-black': 'High contrast, dark', 'hc-light': 'High contrast, light' },
    uses: {},
    broken: 'The text has an error; what is intact is drawn.',
    noJourney: 'This file has no journey yet. A journey begins with: journey Return "Return an order" { … }',
    gone: file => `${file} is gone.`,
    noText: file => `${file} is gone or is not a text file.`,
    cannotDraw: file => `${file} cannot be drawn now. The output "Journey" says why.`,
    aJourney: 'The journey',
    ended: 'journey serve has ended: the picture no longer follows the file.',
    notExported: 'The map could not be exported: journey serve has ended.',
    journeys: 'Journeys',
    noJourneys: 'No .journey file here has a journey yet.'
};
