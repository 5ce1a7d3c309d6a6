/** A journey that says everything that can be said; each source, channel and metric stands in one place only. */
export const everyFact = `
brand Shop "The shop" { vision "Calm buying" mission "Less noise" promise "Free returns" promise "A person answers" }
offering Shoes "Shoes" { kind physical, durable  sales direct  price-sensitivity medium  price 49 to 120 EUR }
segment Regulars "Regulars" { size 12000 customers  worth 640 EUR }
/** Met at the fair. */
persona Anna "Anna B." { segment Regulars  side business  role "Buyer"  quote "Now?"  job "To buy at all"  goal "Quick"  goal "Cheap"
  fears "Fees"  wants "Calm"  needs "Large type"  expects "An honest answer"  uses Letter }
persona Ben "Ben C." { side employee }
channel App "The app" { kind digital  ownership partner  owner CX }
channel Letter "A letter" { kind physical  ownership third-party }
team CX "Customer experience"
team Sales "Sales" { kind partner }
team Courier "Courier" { kind third-party }
system CRM "Customer file"
system ERP "Resource planning"
source S1 "Diary study" { kind observation  on 2026-Q3  sample 61  see "https://example.org/diary" }
source S2 "Shop survey" { kind feedback }
source S3 "Web log" { kind log }
source S4 "Calls" { kind support-log }
source S5 "Talks" { kind interview }
source S6 "Tickets" { kind review }
metric ces "Effort" { kind CES  scale 1 to 7  unit points  better higher  target 5.5 }
metric nps "Recommendation" { kind NPS }
metric cost "Cost" { kind cost-to-serve  unit EUR }
metric late "Late parcels" { kind drop-off }
metric drop "Lost on the way" { kind custom  better lower }

/** As told at the fair. */
journey Buy "Buys shoes" to-be of Now {
  brand Shop  offering Shoes  model B2C  personas Anna, Ben  scenario "The old ones are worn"  goal "New shoes"
  around "the purchase of shoes"  owner CX  status agreed  as-of 2026-11  language en  validated "6 customers" on 2026-10-21
  measure nps 31 was 28 target 50 on 2026-09-30 from S2
  /** The long one. */
  phase Look "Looks" before {
    goal "To find them"  takes 2 days  optional  details Now
    measure late 8 was 9 target 4 on 2026-08 from S3
    /** Often at night. */
    touchpoint first "Sees an advert" {
      via App for Anna
      does "Reads it"  thinks "Why not?" for Anna  wants "A fair price"  needs "Larger type"  expects "A true picture" exceeded
      feels annoyed -1.5 measured from S1 for Anna
      feels glad +2 for Ben
      judges "26 pages, no total" -1 observed for Anna
      pain retype "Guest orders need a code" high reported from S4 for Ben
      gain quick "Done in a minute" assumed from S5
      opportunity oneTap "One tap" { solves retype  owner Sales  customer-value 5  business-value 4  effort 2 }
      moment-of-truth  importance 4  optional  details Now  replaces old
      takes 4 to 9 minutes for Ben
      waits 9 days informed every 2 days "status mail"
      pays 77 EUR  cost-to-serve 14.50 EUR
      measure ces 3.1 was 2.8 target 5.7 on 2026-07-30 for Anna
      frontstage "Answers questions" by Courier using CRM takes 3 hours
      backstage "Packs the box" by Sales
      support "Keeps the list" using ERP
      handover CX "parcel announced"
      artifact "The receipt"  policy "14 days by law"
      evidence "Diary, six households" observed from S6 on 2026-05-01 see "https://example.org/households"
      next third 30 % when "the price is clear" for Anna
      exit 12 % when "too expensive" as churn
    }
  }
  phase Wear "Wears them" after {
    skipped for Ben
    action second "Waits" { feels calm 0 for Anna  skipped for Anna }
    action third "Walks" { feels proud +1 }
  }
}
journey Now "Buys shoes today" { action old "Goes to town" }
initiative OneTap "One-tap order" { implements Buy.oneTap  owner CX  status doing  starts 2027-01-11  due 2027-03  moves cost, drop  worth 900000 EUR }
`;
