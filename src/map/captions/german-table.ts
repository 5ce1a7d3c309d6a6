import { dateText } from './german-date.ts';
import type { TableCaptions } from './table-captions.ts';

export const germanTable: TableCaptions = {
    fields: {
        kind: 'Art', ways: 'Wie es weitergeht', artifacts: 'Artefakte', channels: 'Kanäle', emotion: 'Emotionen', judgement: 'Bewertung', doing: 'Handlungen', thinking: 'Gedanken',
        wants: 'Wünsche', needs: 'Bedürfnisse', expectations: 'Erwartungen', pains: 'Pain Points', gains: 'Pluspunkte', frontstage: 'Frontstage',
        backstage: 'Backstage', handovers: 'Übergaben', support: 'Unterstützung', systems: 'Systeme', policies: 'Regeln', time: 'Zeit', money: 'Geld',
        metrics: 'Kennzahlen', opportunities: 'Chancen', evidence: 'Belege', note: 'Notiz'
    },
    facts: {
        note: 'Notiz', state: 'Zustand', improves: 'Verbessert', brand: 'Marke', offering: 'Angebot', model: 'Geschäftsmodell', goal: 'Ziel', goals: 'Ziele', scenario: 'Szenario',
        around: 'Mittelpunkt', owner: 'Verantwortlich', status: 'Status', asOf: 'Stand', language: 'Sprache', validated: 'Validiert', evidence: 'Belege',
        measures: 'Kennzahlen', takes: 'Dauert', inAll: 'Insgesamt', optional: 'Optional', skippedFor: 'Entfällt für', details: 'Im Einzelnen erzählt in', vision: 'Vision', mission: 'Mission',
        promises: 'Versprechen', kind: 'Art', sales: 'Vertrieb', priceSensitivity: 'Preisempfindlichkeit', price: 'Preis', role: 'Rolle', segment: 'Segment',
        side: 'Seite', quote: 'Zitat', job: 'Aufgabe', fears: 'Befürchtungen', wants: 'Wünsche', needs: 'Bedürfnisse', expects: 'Erwartungen', uses: 'Nutzt',
        ownership: 'Gehört', on: 'Datum', sample: 'Stichprobe', see: 'Siehe', scale: 'Skala', unit: 'Einheit', better: 'Besser', target: 'Zielwert',
        implements: 'Setzt um', starts: 'Beginnt', due: 'Fällig', moves: 'Bewegt', worth: 'Wert'
    },
    sections: {
        company: 'Marke und Angebot', personas: 'Personas', channels: 'Kanäle', teams: 'Teams', sources: 'Quellen', metrics: 'Kennzahlen', initiatives: 'Initiativen'
    },
    words: {
        consumer: 'Verbraucher', business: 'Unternehmen', employee: 'Mitarbeitende', digital: 'digital', physical: 'physisch', human: 'persönlich',
        owned: 'uns', partner: 'Partner', paid: 'bezahlt', earned: 'verdient', 'third-party': 'Dritte', internal: 'intern',
        analytics: 'Nutzungsdaten', feedback: 'Rückmeldungen', 'purchase-history': 'Kaufhistorie', interview: 'Interview', observation: 'Beobachtung',
        'support-log': 'Protokoll des Kundendienstes', review: 'Bewertungen', log: 'Protokoll', 'cost-to-serve': 'Kosten der Bedienung', conversion: 'Konversion',
        'drop-off': 'Abbruch', retention: 'Bindung', 'lead-time': 'Durchlaufzeit', custom: 'eigene', direct: 'direkt', multilevel: 'mehrstufig',
        low: 'niedrig', medium: 'mittel', high: 'hoch', higher: 'höher', lower: 'niedriger', yes: 'ja'
    },
    page: {
        map: 'Karte', table: 'Tabelle', details: 'Einzelheiten', toTable: 'Zur Tabelle springen',
        more: facts => facts === 1 ? '1 weitere Angabe' : `${facts} weitere Angaben`, moreHead: 'Weiteres'
    },
    journey: 'Journey',
    phase: 'Phase',
    period: 'Abschnitt',
    aboutPhase: 'Zur Phase',
    column: 'Touchpoint oder Handlung',
    score: (field, persona) => persona === undefined ? `${field}, Wert` : `${field}, Wert, ${persona}`,
    importance: 'Wichtigkeit',
    from: sources => `aus ${sources}`,
    by: teams => `durch ${teams}`,
    using: systems => `mit ${systems}`,
    solves: pains => `löst: ${pains}`,
    customerValue: value => `Kundennutzen ${value}`,
    businessValue: value => `Geschäftsnutzen ${value}`,
    effort: value => `Aufwand ${value}`,
    toldIn: journey => `im Einzelnen erzählt in „${journey}“`,
    on: date => `am ${dateText(date)}`,
    scale: (from, to) => `${from} bis ${to}`
};
