import type { Words } from './words.ts';

export const german: Words = {
    tag: 'de',
    subjects: {
        journey: 'Journey', phase: 'Phase', column: 'Spalte', persona: 'Persona', brand: 'Marke', offering: 'Angebot', scenario: 'Szenario', goal: 'Ziel', around: 'Mittelpunkt',
        owner: 'Verantwortlich', status: 'Status', state: 'Zustand', improves: 'Ausgangs-Journey', asOf: 'Stand', language: 'Sprache', validated: 'Validierung', model: 'Geschäftsmodell',
        period: 'Zeitraum', note: 'Notiz', kind: 'Art der Spalte', details: 'Detail-Journey', replaces: 'Ersetzte Spalten', optional: 'Vermerk „optional“', skippedFor: 'Auslassen',
        momentOfTruth: 'Moment der Wahrheit', importance: 'Wichtigkeit', channels: 'Kanäle', doing: 'Handlung', thinking: 'Gedanke', wants: 'Wunsch', needs: 'Bedürfnis',
        expectation: 'Erwartung', emotion: 'Emotion', judgement: 'Bewertung', pain: 'Pain Point', gain: 'Pluspunkt', takes: 'Dauer', waits: 'Wartezeit', pays: 'Gezahlter Preis',
        costToServe: 'Kosten für uns', metric: 'Kennzahl', frontstage: 'Frontstage', backstage: 'Backstage', support: 'Unterstützung', handover: 'Übergabe', artifact: 'Artefakt',
        policy: 'Regel', evidence: 'Beleg', opportunity: 'Chance', initiative: 'Initiative', way: 'Weg', view: 'Ansicht', channel: 'Kanal', team: 'Team',
        system: 'System', source: 'Quelle', metricItself: 'Kennzahl'
    },
    properties: {
        title: 'Titel', name: 'Name', text: 'Text', score: 'Wert', value: 'Wert', severity: 'Schweregrad', result: 'Ergebnis', grade: 'Belegstärke', sources: 'Quellen', for: 'gilt für',
        amount: 'Menge', informed: 'Nachricht', was: 'früherer Wert', target: 'Zielwert', on: 'Datum', see: 'Link', teams: 'Teams', systems: 'Systeme', takes: 'Dauer', channels: 'Kanäle', to: 'nach',
        share: 'Anteil', when: 'Bedingung', outcome: 'Ausgang', solves: 'löst', owner: 'verantwortlich', customerValue: 'Kundennutzen', businessValue: 'Geschäftsnutzen', effort: 'Aufwand',
        implements: 'setzt um', status: 'Status', starts: 'Beginn', due: 'fällig', moves: 'bewegt', worth: 'Wert', kind: 'Art', lanes: 'Spuren', personas: 'Personas', phases: 'Phasen',
        ownership: 'gehört', sample: 'Stichprobe', scale: 'Skala', unit: 'Einheit', better: 'besser', vision: 'Vision', mission: 'Mission', promises: 'Versprechen', sales: 'Vertrieb',
        priceSensitivity: 'Preisempfindlichkeit', price: 'Preis', note: 'Notiz', segment: 'Segment', size: 'Größe', side: 'Seite', role: 'Rolle', quote: 'Zitat', job: 'Aufgabe',
        goals: 'Ziele', fears: 'Befürchtungen', wants: 'Wünsche', needs: 'Bedürfnisse', expects: 'Erwartungen', uses: 'nutzt', place: 'Ort'
    },
    values: {
        everybody: 'alle', once: 'einmal', out: 'Ausstieg', before: 'davor', during: 'dabei', after: 'danach', 'severity.low': 'gering',
        map: 'Karte', blueprint: 'Blueprint', story: 'Geschichte', table: 'Tabelle'
    },
    quote: text => `„${text}“`,
    and: 'und',
    at: (subject, column) => `${subject} bei ${column}`,
    inPhase: (subject, phase) => `${subject} der Phase ${phase}`,
    of: (subject, personas) => `${subject} von ${personas}`,
    forWhom: (subject, personas) => `${subject} für ${personas}`,
    wayTo: column => `Weg nach ${column}`,
    wayOut: 'Ausstieg',
    added: what => `${what} neu`,
    removed: what => `${what} entfällt`,
    rose: (what, before, after) => `${what} stieg von ${before} auf ${after}`,
    fell: (what, before, after) => `${what} fiel von ${before} auf ${after}`,
    isNew: what => `${what} ist neu`,
    isGone: what => `${what} entfällt`,
    takesOverFrom: column => `an der Stelle von ${column}`,
    givesWayTo: column => `an die Stelle tritt ${column}`,
    withPains: pains => `mit ${pains.length === 1 ? 'dem Pain Point' : 'den Pain Points'} ${joined(pains)}`,
    withoutPains: pains => `und damit ${pains.length === 1 ? 'der Pain Point' : 'die Pain Points'} ${joined(pains)}`,
    renamed: (before, after) => `${before} heißt jetzt ${after}`,
    nameInText: (what, before, after) => `${what} hat im Text ${after === undefined ? 'keinen Namen' : `den Namen ${after}`}, zuvor ${before === undefined ? 'keinen' : before}`,
    movedBehind: (what, column) => `${what} steht jetzt hinter ${column}`,
    movedToStart: what => `${what} steht jetzt am Anfang`,
    movedToPhase: (what, from, to) => `${what} wechselte von der Phase ${from} zu ${to}`,
    movedIntoPhase: (what, phase) => `${what} steht jetzt in der Phase ${phase}`,
    movedOutOfPhase: (what, phase) => `${what} steht nicht mehr in der Phase ${phase}`,
    movedTo: (what, from, to) => `${what} wanderte von ${from} zu ${to}`,
    newPain: (pain, column) => `Neuer Pain Point${column === undefined ? '' : ` bei ${column}`}: ${pain}`,
    solvedPain: (pain, column) => `Pain Point gelöst${column === undefined ? '' : ` bei ${column}`}: ${pain}`,
    alsoFelt: (what, column) => `${what} jetzt auch ${column === undefined ? 'hier' : `bei ${column}`}`,
    notFelt: (what, column) => `${what} nicht mehr ${column === undefined ? 'hier' : `bei ${column}`}`,
    came: items => `${items} neu`,
    went: items => `${items} entfällt`,
    counts: {
        better: count => `${count} besser`,
        worse: count => `${count} schlechter`,
        painsSolved: count => `${count} ${count === 1 ? 'Pain Point' : 'Pain Points'} gelöst`,
        painsNew: count => `${count} ${count === 1 ? 'neuer Pain Point' : 'neue Pain Points'}`,
        columnsAdded: count => `${count} ${count === 1 ? 'Spalte' : 'Spalten'} neu`,
        columnsRemoved: count => `${count} ${count === 1 ? 'Spalte' : 'Spalten'} entfallen`,
        moved: count => `${count} verschoben`,
        renamed: count => `${count} umbenannt`,
        others: count => `${count} ${count === 1 ? 'andere Änderung' : 'andere Änderungen'}`
    },
    onlyNew: count => `${count} neu`,
    onlyRemoved: count => `${count} entfallen`,
    nothing: 'Keine Unterschiede',
    whole: 'Die Journey',
    all: 'Alle Änderungen',
    more: 'und weitere Änderungen, für die hier kein Platz ist'
};

function joined(items: readonly string[]): string {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}
