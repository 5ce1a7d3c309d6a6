/** What the texts of the tests refer to. */
export const things = `persona Anna
persona Ben
channel App
channel Phone
team CX
team Sales
system CRM
source Survey
metric ces { kind CES }`;

/** A fact in line 3 of a journey, in the touchpoint `a`, before a touchpoint `b`. */
export function around(fact: string): string {
    return `journey J { personas Anna, Ben
  touchpoint a {
    ${fact}
  }
  touchpoint b
}
${things}`;
}
