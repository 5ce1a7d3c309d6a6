import type { PageWords } from './page-words.ts';

export const german: PageWords = {
    tag: 'de',
    view: 'Ansicht',
    map: 'Karte',
    table: 'Tabelle',
    export: 'Exportieren',
    shows: 'Zeigt',
    kinds: { map: 'Karte', blueprint: 'Blueprint', story: 'Story', table: 'Tabelle' },
    choose: {
        journey: 'Journey', views: 'Ansichten der Journey', personas: 'Personas', lanes: 'Zeilen', everybody: 'Alle', usual: 'Die der Ansicht', nothing: 'nichts geschrieben', more: 'Mehr',
        count: (shown, of) => `${shown} von ${of}`
    },
    zoom: { name: 'Zoom', larger: 'Größer', smaller: 'Kleiner', fit: 'Die ganze Karte im Fenster', percent: percent => `${percent}\u00a0%` },
    search: { open: 'Suchen', field: 'In der Journey suchen', nothing: 'Nichts gefunden', next: 'Weiter', previous: 'Zurück', close: 'Schließen', hits: (hit, of) => `${hit} von ${of}` },
    colours: 'Farben',
    themes: { light: 'Hell', dark: 'Dunkel', auto: 'Hell und dunkel', 'hc-black': 'Hoher Kontrast, dunkel', 'hc-light': 'Hoher Kontrast, hell' },
    uses: {
        svg: 'Ein Bild, in jeder Größe scharf, für das Web und für Dokumente',
        png: 'Ein Bild für Folien und Nachrichten',
        pdf: 'Seiten für den Drucker und die Wand',
        html: 'Eine Seite mit Karte, Tabelle und Einzelheiten, für alle, die lesen',
        json: 'Die Journey als Daten, für andere Programme',
        csv: 'Eine Tabelle für die Tabellenkalkulation',
        markdown: 'Eine Tabelle für die Seite eines Repositorys'
    },
    present: { start: 'Präsentieren', back: 'Zurück', next: 'Weiter', leave: 'Beenden', count: (slide, of) => `${slide} / ${of}` },
    broken: 'Im Text ist ein Fehler; gezeichnet ist, was heil ist.',
    noJourney: 'In dieser Datei ist noch keine Journey. Eine Journey beginnt so: journey Retoure "Eine Bestellung zurückschicken" { … }',
    gone: file => `${file} ist nicht mehr da.`,
    noText: file => `${file} ist nicht mehr da oder keine Textdatei.`,
    cannotDraw: file => `${file} lässt sich gerade nicht zeichnen. In der Ausgabe „Journey“ steht, warum.`,
    aJourney: 'Die Journey',
    ended: 'journey serve ist beendet: Das Bild folgt der Datei nicht mehr.',
    notExported: 'Die Karte ließ sich nicht exportieren: journey serve ist beendet.',
    journeys: 'Journeys',
    noJourneys: 'Keine .journey-Datei hier enthält bisher eine Journey.',
    index: {
        emotion: 'Emotionen', average: 'Mittel', lowest: 'Tiefster Moment', pains: 'Pain Points', opportunities: 'Chancen', evidence: 'Belegt', owner: 'Verantwortlich',
        columns: count => count === 1 ? '1 Schritt' : `${count} Schritte`,
        openPains: count => `${count} ohne Chance`, openOpportunities: count => `${count} ohne Initiative`,
        validated: 'validiert', notValidated: 'nicht validiert'
    },
    comparison: {
        name: 'Vergleich', previous: 'Vorheriger Unterschied', next: 'Nächster Unterschied', stop: 'Vergleich beenden',
        with: what => `Verglichen mit: ${what}`, place: (at, of) => at === 0 ? `${of}` : `${at} von ${of}`
    },
    problems: {
        counts: {
            error: count => count === 1 ? '1 Fehler' : `${count} Fehler`,
            warning: count => count === 1 ? '1 Warnung' : `${count} Warnungen`,
            info: count => count === 1 ? '1 Hinweis' : `${count} Hinweise`
        },
        all: count => count === 1 ? '1 Problem' : `${count} Probleme`,
        at: (counts, title, sentences) => `${counts} bei „${title}“: ${sentences}`,
        fixes: 'So wird es richtig',
        stale: 'wie zuletzt verstanden'
    },
    share: {
        name: 'Teilen',
        ways: { picture: 'Bild kopieren', svg: 'SVG kopieren', link: 'Link kopieren', print: 'Drucken …' },
        hints: { picture: 'Für Folien und Nachrichten', svg: 'Als Text, für Webseiten', link: 'Zu dem, was umrandet ist, sonst zur Journey', print: 'Auf Seiten im Querformat' },
        copied: 'Kopiert.',
        refused: 'Die Zwischenablage hat es nicht angenommen. Klicken Sie auf die Karte und kopieren Sie noch einmal; Exportieren speichert stattdessen eine Datei.',
        notSaved: 'Ein Link führt zu einer gespeicherten Datei: Speichern Sie diese zuerst.',
        notPrinted: 'Die Karte ließ sich nicht drucken: journey serve ist beendet.'
    },
    fence: {
        drawing: 'Die Karte wird gezeichnet.',
        none: 'In diesem Block ist keine Journey. Hierher gehört eine, oder der Import einer .journey-Datei und der Name einer Journey.',
        missing: name => `Weder hier noch in den importierten Dateien gibt es eine Journey oder eine Ansicht „${name}“.`,
        line: (line, sentence) => `Zeile ${line}: ${sentence}`
    }
};
