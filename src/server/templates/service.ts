import type { Template } from './template.ts';

export const service: Template = {
    name: 'service',
    title: 'Service case',
    description: 'Something is broken: the trouble, the solution, and after',
    snippet: today => `persona \${1:Peter} "\${2:Peter Lindner}" {
  role "\${3:52, cooks for a family of five}"
  quote "\${4:I do not mind that it broke. I mind not knowing.}"
  job "\${5:Have a kitchen that works}"
  fears "\${6:To take a day off for nothing}"
  uses Phone, TextMessage, Home, Letter
}

channel Phone { kind human }
channel TextMessage "Text message" { kind digital }
channel Home "At home" { kind human }
channel Letter { kind physical }

team \${7:CallCentre} "\${8:Call centre}"
team \${9:Technicians}

source Calls "\${10:Calls after the visit}" { kind feedback }

metric solved "\${11:Satisfied with the solution}" { kind CSAT  target 4.5 }
metric wait "\${12:Days until somebody comes}" { kind lead-time  unit days  target 2 }

journey \${13:Repair} "\${14:The dishwasher is broken}" as-is {
  personas $1
  scenario "\${15:The dishwasher stops, full of water, on a Friday.}"
  goal "\${16:Solved at the first visit}"
  around "\${17:the repair}"
  owner $7
  status draft
  as-of \${18:${today}}

  phase Trouble before {
    action "\${19:Finds the kitchen under water}" {
      thinks "\${20:Not today.}"
      feels \${21:shocked -1}
    }

    touchpoint "\${22:Reports the fault}" {
      via Phone
      does "\${23:Looks for the number of the model, calls, explains}"
      needs "\${24:To explain it once, and only once}"
      expects "\${25:A date at once}" partly
      feels \${26:relieved +0.5}
      judges "\${27:Friendly, but asked for a number I cannot find}" 0
      frontstage "\${28:Take up the fault, give a date}" by $7
      handover $9 "\${29:fault report}"
    }

    touchpoint "\${30:Waits for the visit}" {
      via TextMessage
      thinks "\${31:Do they have the right part with them?}"
      feels \${32:impatient -1}
      waits \${33:4 days} informed every \${34:1 day} "\${35:text message}"
      pain slow "\${36:Four days without a dishwasher}" medium

      opportunity parts "\${37:Ask for a photo, bring the part at once}" {
        solves slow
        owner $9
        customer-value 5
        business-value 4
        effort 3
      }

      measure wait \${38:4 days} on \${39:${today}} from Calls
      backstage "\${40:Plan the visit, order the part}" by $9
    }
  }

  phase Solution during {
    touchpoint "\${41:Has it repaired}" {
      via Home
      expects "\${42:That it works afterwards}" met
      feels \${43:grateful +1.5}
      gain explains "\${44:Says what broke, and how to avoid it}"
      moment-of-truth
      importance 5
      takes \${45:40 minutes}
      measure solved \${46:4.1} on $39 from Calls
      frontstage "\${47:Repair}" by $9
    }
  }

  phase Afterwards after {
    touchpoint "\${48:Gets the bill}" {
      via Letter
      expects "\${49:The price that was said on the phone}" met
      feels \${50:calm 0}
      pays \${51:140 EUR}
    }

    action "\${52:Tells the neighbours}" {
      feels \${53:content +1}
      exit as advocate$0
    }
  }
}
`
};
