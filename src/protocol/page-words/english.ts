import type { PageWords } from './page-words.ts';

export const english: PageWords = {
    tag: 'en',
    view: 'View',
    map: 'Map',
    table: 'Table',
    export: 'Export',
    shows: 'Shows',
    kinds: { map: 'Map', blueprint: 'Blueprint', story: 'Story', table: 'Table' },
    choose: {
        journey: 'Journey', views: 'Views of the journey', personas: 'Personas', lanes: 'Lanes', everybody: 'Everybody', usual: 'Those of the view', nothing: 'nothing written', more: 'More',
        count: (shown, of) => `${shown} of ${of}`
    },
    zoom: { name: 'Zoom', larger: 'Larger', smaller: 'Smaller', fit: 'The whole map in the window', percent: percent => `${percent}%` },
    search: { open: 'Search', field: 'Search in the journey', nothing: 'Nothing found', next: 'Next', previous: 'Previous', close: 'Close', hits: (hit, of) => `${hit} of ${of}` },
    colours: 'Colours',
    themes: { light: 'Light', dark: 'Dark', auto: 'Light and dark', 'hc-black': 'High contrast, dark', 'hc-light': 'High contrast, light' },
    uses: {},
    present: { start: 'Present', back: 'Back', next: 'Next', leave: 'Leave', count: (slide, of) => `${slide} / ${of}` },
    broken: 'The text has an error; what is intact is drawn.',
    noJourney: 'This file has no journey yet. A journey begins with: journey Return "Return an order" { … }',
    gone: file => `${file} is gone.`,
    noText: file => `${file} is gone or is not a text file.`,
    cannotDraw: file => `${file} cannot be drawn now. The output "Journey" says why.`,
    aJourney: 'The journey',
    ended: 'journey serve has ended: the picture no longer follows the file.',
    notExported: 'The map could not be exported: journey serve has ended.',
    journeys: 'Journeys',
    noJourneys: 'No .journey file here has a journey yet.',
    index: {
        emotion: 'Emotion', average: 'Average', lowest: 'Lowest moment', pains: 'Pain points', opportunities: 'Opportunities', evidence: 'Known', owner: 'Owner',
        columns: count => count === 1 ? '1 step' : `${count} steps`,
        openPains: count => `${count} without opportunity`, openOpportunities: count => `${count} without initiative`,
        validated: 'validated', notValidated: 'not validated'
    },
    comparison: {
        name: 'Comparison', previous: 'Previous difference', next: 'Next difference', stop: 'Stop comparing',
        with: what => `Compared with: ${what}`, place: (at, of) => at === 0 ? `${of}` : `${at} of ${of}`
    },
    problems: {
        counts: {
            error: count => count === 1 ? '1 error' : `${count} errors`,
            warning: count => count === 1 ? '1 warning' : `${count} warnings`,
            info: count => count === 1 ? '1 hint' : `${count} hints`
        },
        all: count => count === 1 ? '1 problem' : `${count} problems`,
        at: (counts, title, sentences) => `${counts} at “${title}”: ${sentences}`,
        fixes: 'Ways to put it right',
        stale: 'as last understood'
    },
    share: {
        name: 'Share',
        ways: { picture: 'Copy picture', svg: 'Copy SVG', link: 'Copy link', print: 'Print…' },
        hints: { picture: 'For slides and messages', svg: 'Its text, for web pages', link: 'To what is ringed, or else to the journey', print: 'On landscape pages' },
        copied: 'Copied.',
        refused: 'The clipboard did not take it. Click on the map and copy once more; Export saves a file instead.',
        notSaved: 'A link leads to a saved file: save this one first.',
        notPrinted: 'The map could not be printed: journey serve has ended.'
    },
    fence: {
        drawing: 'The map is being drawn.',
        none: 'This block has no journey: write one, or import a .journey file and name the journey.',
        missing: name => `Neither this block nor what it imports has a journey or a view “${name}”.`,
        line: (line, sentence) => `Line ${line}: ${sentence}`
    }
};
