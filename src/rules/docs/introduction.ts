import { IDLE } from '../ignore.ts';
import { EXAMPLE_DAY } from './examine.ts';

/** What holds for all rules. */
export const introduction = `# The rules

While you write, Journey says what an experienced CX consultant would say about the map. Each finding has the name of its rule: in the Problems view of the editor, on the command line and in the configuration. This page tells what each rule sees, why it matters and how to answer it. How a journey is written is told in [the language](language.md).

## How to read a finding

| severity | means |
| --- | --- |
| error | The map would show something false. |
| warning | An experienced reviewer would hand the map back. |
| information | Worth a thought, and often right to ignore. |

A finding starts at the fact that it is about, or at the name of the thing if no single fact is to blame. One cause is one finding.

**Drafts.** In a journey with \`status draft\` every warning is information, also in the initiatives of its opportunities.

**Today.** Some rules compare with the day of the check. \`journey check --today ${EXAMPLE_DAY}\` checks as on that day, and gives the same answer whenever it runs; the examples on this page are checked so.

## Silence one finding

Write a comment on the line above the one where the finding starts, with the rule and your reason. The editor writes it for you if you choose so among the fixes.

\`\`\`journey
channel Mail

journey Order "Order a sofa" {
  touchpoint "Waits for the sofa" {
    via Mail
    // journey-ignore silent-wait: the carrier writes every other day
    waits 9 days
  }
}
\`\`\`

The reason is for your colleagues. A comment without one, or one that silences nothing, is itself a warning: \`${IDLE}\`.

## Decide for your team

Put a \`journey.config.json\` beside your journeys, or in a folder above them; the nearest one holds. It is committed like the journeys themselves.

\`\`\`json
{
  "rules": {
    "stale": "off",
    "all-smiles": "warning",
    "silent-wait": ["warning", { "hours": 24 }]
  }
}
\`\`\`

A rule is \`"off"\`, \`"information"\`, \`"warning"\` or \`"error"\`. In a list, its numbers follow; each chapter below tells which there are. The editor completes both. A mistake in this file is told in it, and never silences anything.`;
