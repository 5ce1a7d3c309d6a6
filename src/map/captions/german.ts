import type { Captions } from './captions.ts';
import { dateText } from './german-date.ts';
import { germanTable } from './german-table.ts';

export const german: Captions = {
    tag: 'de',
    lanes: {
        phases: { title: 'Phasen' },
        touchpoints: { title: 'Touchpoints' },
        artifacts: { title: 'Artefakte', note: 'was man in der Hand hält' },
        channels: { title: 'Kanäle' },
        emotion: { title: 'Emotionen', note: 'wie es sich anfühlt' },
        judgement: { title: 'Bewertung', note: 'wie es beurteilt wird' },
        doing: { title: 'Handlungen' },
        thinking: { title: 'Gedanken', note: 'im O-Ton' },
        needs: { title: 'Bedürfnisse', note: 'und Erwartungen' },
        pains: { title: 'Pain Points' },
        gains: { title: 'Pluspunkte' },
        frontstage: { title: 'Frontstage', note: 'für die Kunden sichtbar' },
        backstage: { title: 'Backstage', note: 'hinter den Kulissen' },
        support: { title: 'Unterstützung', note: 'was andere beitragen' },
        systems: { title: 'Systeme' },
        policies: { title: 'Regeln', note: 'was uns bindet' },
        time: { title: 'Zeit und Geld' },
        metrics: { title: 'Kennzahlen', note: 'Ist → Ziel' },
        opportunities: { title: 'Chancen', note: 'verantwortlich, Wert, Initiative' },
        evidence: { title: 'Belege', note: 'woher wir es wissen' },
        changes: { title: 'Änderungen' }
    },
    lines: { interaction: 'Interaktionslinie', visibility: 'Sichtbarkeitslinie', internal: 'interne Interaktionslinie' },
    states: { 'as-is': 'Ist', 'to-be': 'Soll', ideal: 'Ideal' },
    models: { B2B: 'B2B', B2C: 'B2C', B2B2C: 'B2B2C', D2C: 'D2C', C2C: 'C2C', public: 'öffentlicher Sektor' },
    statuses: { draft: 'Entwurf', review: 'in Prüfung', agreed: 'abgestimmt', published: 'veröffentlicht' },
    steps: ['minus zwei', 'minus eins', 'neutral', 'plus eins', 'plus zwei'],
    outcomes: { repeat: 'kommt wieder', advocate: 'empfiehlt weiter', neutral: 'endet', churn: 'wandert ab' },
    grade: { measured: 'gemessen', observed: 'beobachtet', reported: 'berichtet', assumed: 'angenommen' },
    facts: { goal: 'Ziel', scenario: 'Szenario', vision: 'Vision', mission: 'Mission' },
    legend: {
        moment: 'Moment der Wahrheit', action: 'gestrichelte Karte: Handlung ohne Kontakt', foreign: 'ohne Füllung: fremder Kanal',
        details: 'gestapelte Karte: eigene Journey', optional: 'grau gepunktet: optional oder entfällt', importance: 'Wichtigkeit für die Kunden',
        measured: 'kräftiger Rand: gemessen', assumed: 'dünner Rand: angenommen oder geplant', bridge: 'grau gepunktete Linie: nichts bekannt',
        former: 'breite Linie: die Journey, die diese verbessert', judged: 'gepunktete Linie: rationale Bewertung', wants: 'Wunsch', needs: 'Bedürfnis', expects: 'Erwartung', exceeded: 'übertroffen', met: 'erfüllt',
        partly: 'teilweise erfüllt', missed: 'nicht erfüllt', severity: 'Schweregrad, eins bis drei', pain: 'Pain Point', painAssumed: 'hohl: angenommener Pain Point',
        gain: 'Pluspunkt', gainAssumed: 'hohl: angenommener Pluspunkt', sourced: 'Punkt: aus einer Quelle', unsourced: 'Ring: ohne Quelle', better: 'besser als zuvor', worse: 'schlechter als zuvor', value: 'Wert der Chance',
        idea: 'Idee', planned: 'geplant', doing: 'in Arbeit', done: 'umgesetzt', dropped: 'verworfen', waits: 'schraffiert: Wartezeit', message: 'eine Nachricht',
        team: 'eigenes Team', foreignTeam: 'hohl: fremdes Team', handover: 'Übergabe an ein Team',
        knownMeasured: 'gemessen', knownObserved: 'beobachtet', knownReported: 'berichtet', knownAssumed: 'angenommen',
        compared: 'breite Linie: womit verglichen wird', 'change-added': 'neu', 'change-moved': 'verschoben', 'change-better': 'wird besser', 'change-worse': 'wird schlechter',
        'change-removed': 'entfällt', 'change-changed': 'geändert'
    },
    // All three take the dative, so that "der Retoure" fits each of them, and "Retoure" alone does too.
    period: (period, around) => around === undefined ? { before: 'Davor', during: 'Dabei', after: 'Danach' }[period]
        : `${{ before: 'Vor', during: 'Bei', after: 'Nach' }[period]} ${around === unsaid ? 'dem Kauf' : around}`,
    date: dateText,
    asOf: date => `Stand ${dateText(date)}`,
    pageOf: (page, pages) => `Seite ${page} von ${pages}`,
    owner: owner => `verantwortlich: ${owner}`,
    validated: (how, date) => `validiert: ${how}${date === undefined ? '' : `, ${dateText(date)}`}`,
    grades: counts => (['measured', 'observed', 'reported', 'assumed'] as const).filter(grade => counts[grade]).map(grade => `${counts[grade]} ${german.grade[grade]}`).join(', '),
    improves: journey => `verbessert „${journey}“`,
    former: (score, column) => `zuvor ${score} bei „${column}“`,
    replaces: columns => `statt ${columns}`,
    optional: 'optional',
    skippedFor: personas => `entfällt für ${personas}`,
    action: 'Handlung',
    alone: 'eigene Handlung',
    out: 'Ausstieg',
    rest: 'die übrigen',
    touchpoint: 'Touchpoint',
    momentOfTruth: 'Moment der Wahrheit',
    was: value => `zuvor ${value}`,
    units: {
        seconds: ['Sekunde', 'Sekunden'], minutes: ['Minute', 'Minuten'], hours: ['Stunde', 'Stunden'], days: ['Tag', 'Tage'], 'working-days': ['Arbeitstag', 'Arbeitstage'],
        weeks: ['Woche', 'Wochen'], months: ['Monat', 'Monate'], quarters: ['Quartal', 'Quartale'], years: ['Jahr', 'Jahre']
    },
    takes: amount => `dauert ${amount}`,
    waits: amount => `wartet ${amount}`,
    informed: every => every === undefined ? 'eine Nachricht' : `eine Nachricht ${each(every)}`,
    notInformed: 'ohne Nachricht',
    noWait: 'keine Wartezeit',
    pays: amount => `zahlt ${amount}`,
    costs: amount => `kostet uns ${amount}`,
    foreignTeam: 'fremdes Team',
    handover: team => `Übergabe an ${team}`,
    view: title => `Ansicht „${title}“`,
    shown: (columns, all) => `${columns} von ${all} Spalten`,
    inAll: sum => `insgesamt: ${sum}`,
    due: date => `fällig\u00a0${dateText(date)}`,
    initiative: { idea: 'Idee', planned: 'geplant', doing: 'in Arbeit', done: 'umgesetzt', dropped: 'verworfen' },
    value: class_ => `Wert ${class_} von 3`,
    severity: { low: 'geringer Schweregrad', medium: 'mittlerer Schweregrad', high: 'hoher Schweregrad' },
    result: { exceeded: 'übertroffen', met: 'erfüllt', partly: 'teilweise erfüllt', missed: 'nicht erfüllt' },
    trend: { better: 'besser', worse: 'schlechter', same: 'unverändert' },
    importance: weight => `Wichtigkeit ${weight} von 5`,
    empty: 'In dieser Journey geschieht noch nichts: Sie hat keinen Touchpoint und keine Handlung.',
    untitled: 'Journey',
    table: germanTable,
    summary: {
        size: (columns, phases) => `${count(columns, 'Spalte', 'Spalten')}${phases === 0 ? '' : ` in ${count(phases, 'Phase', 'Phasen')}`}.`,
        lowest: (column, score) => `Tiefpunkt: ${column}, ${score}.`,
        ends: score => `Am Ende ${score}.`,
        pains: (pains, open) => `${count(pains, 'Pain Point', 'Pain Points')}${open === 0 ? '' : `, ${open} ohne Chance`}.`
    }
};

/** What the model says a journey is around where its text says nothing. */
const unsaid = 'the purchase';

function count(number: number, one: string, several: string): string {
    return `${number} ${number === 1 ? one : several}`;
}

/** `alle 3 Tage`, `jeden Tag`, `jede Woche`. */
function each(amount: string): string {
    const [, unit] = /^1\s(.+)$/u.exec(amount) ?? [];
    if (unit === undefined) return `alle ${amount}`;
    return `${/e$/.test(unit) ? 'jede' : /^(Quartal|Jahr)$/.test(unit) ? 'jedes' : 'jeden'} ${unit}`;
}
