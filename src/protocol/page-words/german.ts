import type { PageWords } from './page-words.ts';

export const german: PageWords = {
    tag: 'de',
    view: 'Ansicht',
    map: 'Karte',
    table: 'Tabelle',
    export: 'Exportieren',
    shows: 'Zeigt',
    kinds: { map: 'Karte', blueprint: 'Blueprint', story: 'Story', table: 'Tabelle' },
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
    broken: 'Im Text ist ein Fehler; gezeichnet ist, was heil ist.',
    noJourney: 'In dieser Datei ist noch keine Journey. Eine Journey beginnt so: journey Retoure "Eine Bestellung zurückschicken" { … }',
    gone: file => `${file} ist nicht mehr da.`,
    noText: file => `${file} ist nicht mehr da oder keine Textdatei.`,
    cannotDraw: file => `${file} lässt sich gerade nicht zeichnen. In der Ausgabe „Journey“ steht, warum.`,
    aJourney: 'Die Journey',
    ended: 'journey serve ist beendet: Das Bild folgt der Datei nicht mehr.',
    notExported: 'Die Karte ließ sich nicht exportieren: journey serve ist beendet.',
    journeys: 'Journeys',
    noJourneys: 'Keine .journey-Datei hier enthält bisher eine Journey.'
};
