const names = ['Aylin', 'Walter', 'Greta', 'Murat', 'Ines', 'Jonas', 'Li'];

/** Who travels in a generated journey, seven at most. */
export function travellerNames(personas: number): readonly string[] {
    return names.slice(0, personas);
}

/** Who serves, who travels, and what is measured. */
export function generateLibrary(personas = 2): string {
    return `brand Shop "The shop" { vision "Buying without risk" }
offering Goods "Goods" { kind physical  price 20 to 900 EUR }
segment Regulars { size 12000 customers  worth 640 EUR }
${travellerNames(personas).map(persona).join('\n')}
channel App { kind digital }
channel Email "E-mail" { kind digital }
channel Phone { kind human }
channel Store "In the store" { kind physical, human }
channel Carrier { kind physical  ownership partner }
team Sales
team Service "Customer service"
team Warehouse
team Courier { kind partner }
system CRM
system ERP
source Survey "Exit survey" { kind feedback  on 2026-09-30  sample 412 }
source WebLog "Web log" { kind analytics  on 2026-Q3 }
metric customerEffort "Customer effort" { kind CES }
metric leadTime "Lead time" { kind lead-time  unit days  better lower }
metric errors "Errors" { kind custom  unit %  better lower }
`;
}

function persona(name: string): string {
    return `persona ${name} { segment Regulars  side consumer  job "Have it by the weekend"  uses App, Email, Phone, Store, Carrier }`;
}
