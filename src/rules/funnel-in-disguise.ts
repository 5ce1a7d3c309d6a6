import type { Column, Measure } from '../model/journey.ts';
import type { Rule } from './rule.ts';

export const funnelInDisguise: Rule = {
    code: 'funnel-in-disguise',
    severity: 'warning',
    sees: 'A journey that tells of conversion, but not how the customer fares.',
    why: 'A funnel counts who is left; a journey tells what they went through. Without needs, expectations and emotions nobody can see why people leave, and with business numbers alone nobody sees it coming.',
    answer: 'Say for most columns what the customer needs, expects or feels, from interviews or a survey. Beside the business numbers, add one that the customer gives: NPS, CSAT, CES or a time. It is right to ignore this in a map that is only the skeleton of a workshop to come.',
    choices: [
        '`needs`, `expects` and `feels` count as a need, an expectation and an emotion, for whichever persona; `wants`, `thinks` and `judges` do not.',
        'A metric without a kind, or whose name leads nowhere, is not held to be a business metric.',
        'Both reasons together are one finding.',
    ],
    clauses: [
        {
            says: 'Three columns or more, and more than half of them without a need, an expectation or an emotion. An emotion tells.',
            wrong: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form"
  action "Signs" { feels relieved +1 }
}`,
            right: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form" { feels impatient -1 }
  action "Signs" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'A need tells, too.',
            wrong: `journey Account "Open an account" {
  action "Sees the offer" { thinks "Another one." }
  action "Fills in the form" { does "Types the address twice" }
  action "Signs" { needs "To know what the signature binds to" }
}`,
            right: `journey Account "Open an account" {
  action "Sees the offer" { thinks "Another one." }
  action "Fills in the form" { needs "To stop and go on later" }
  action "Signs" { needs "To know what the signature binds to" }
}`,
            unfixed: true,
        },
        {
            says: 'An expectation tells, too.',
            wrong: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form"
  action "Signs" { expects "No paper" met }
}`,
            right: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form" { expects "Five minutes" met }
  action "Signs" { expects "No paper" met }
}`,
            unfixed: true,
        },
        {
            says: 'More than half: exactly half is enough.',
            wrong: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form"
  action "Shows the passport"
  action "Signs" { feels relieved +1 }
}`,
            right: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form"
  action "Shows the passport" { feels watched -1 }
  action "Signs" { feels relieved +1 }
}`,
            unfixed: true,
        },
        {
            says: 'Two columns are too few to judge.',
            wrong: `journey Account "Open an account" {
  action "Sees the offer"
  action "Fills in the form"
  action "Signs"
}`,
            right: `journey Account "Open an account" {
  action "Fills in the form"
  action "Signs"
}`,
            unfixed: true,
        },
        {
            says: 'Measured only by business metrics: conversion, drop-off, retention, CLV, cost-to-serve.',
            wrong: `source ShopLog "Shop log" { kind log  on 2026-10 }
metric bookings "Visits that end in a booking" { kind conversion  target 8 }

journey Booking "Book a room" {
  measure bookings 5 % from ShopLog
  action "Compares hotels" { feels curious +1 }
}`,
            right: `source ShopLog "Shop log" { kind log  on 2026-10 }
source Survey { kind feedback  on 2026-10 }
metric bookings "Visits that end in a booking" { kind conversion  target 8 }
metric ease "How easy was it?" { kind CES  target 6 }

journey Booking "Book a room" {
  measure bookings 5 % from ShopLog
  measure ease 5.1 from Survey
  action "Compares hotels" { feels curious +1 }
}`,
            unfixed: true,
        },
    ],
    journey({ journey, columns, nodeOf }, tell) {
        const at = nodeOf(journey.id);
        if (columns.length >= 3 && columns.filter(tellsOfTheCustomer).length * 2 < columns.length) {
            return tell({ at, message: 'This reads like a sales funnel: nothing tells how the customer fares. What do people need, expect and feel on the way?' });
        }
        const measures = [journey, ...journey.phases, ...columns].flatMap(block => block.measures);
        if (!measures.some(({ value }) => value !== undefined) || !measures.every(isBusiness)) return;
        tell({ at, message: 'This is measured like a sales funnel: no number tells how the customer fares. Add one that customers give, such as NPS, CSAT or CES.' });
    },
};

function tellsOfTheCustomer({ needs, expects, feels }: Column): boolean {
    return needs.length + expects.length + feels.length > 0;
}

function isBusiness({ metric }: Measure): boolean {
    return ['conversion', 'drop-off', 'retention', 'CLV', 'cost-to-serve'].includes(metric.kind);
}
