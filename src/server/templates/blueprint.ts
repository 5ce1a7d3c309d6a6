import type { Template } from './template.ts';

export const blueprint: Template = {
    name: 'blueprint',
    title: 'Service blueprint',
    description: 'The work behind what the customer sees, and who does it',
    snippet: today => `persona \${1:Amira} "\${2:Amira Haddad}" {
  role "\${3:41, visits customers all over the country}"
  job "\${4:Be there on time}"
  uses App, Counter, Email
}

channel App { kind digital }
channel Counter "Counter at the station" { kind physical, human }
channel Email "E-mail" { kind digital }

team \${5:Station} "\${6:Station staff}"
team \${7:Fleet} "\${8:Fleet planning}"
team \${9:Cleaners} { kind partner }
team \${10:Billing}

system \${11:Bookings} "\${12:Booking system}"
system \${13:FleetFile} "\${14:Fleet register}"

source \${15:Visits} "\${16:A day at the counter}" { kind observation }

metric handOver "\${17:Minutes until the key is handed out}" { kind lead-time  unit minutes  target 5 }

journey \${18:Rental} "\${19:Renting a car for a day}" as-is {
  personas $1
  around "\${20:the drive}"
  owner $5
  status draft
  as-of \${21:${today}}

  phase Book before {
    touchpoint "\${22:Books a car}" {
      via App
      does "\${23:Picks the station, the day and a class}"
      feels \${24:calm 0}
      backstage "\${25:Reserve a car of the class}" by $7 using $11
      support "\${26:Check the driving licence}" using $11
      artifact "\${27:Confirmation}"
    }
  }

  phase PickUp "\${28:Pick up}" before {
    touchpoint "\${29:Arrives at the counter}" {
      via Counter
      thinks "\${30:I typed all of this yesterday.}"
      expects "\${31:To get the key and go}" missed
      feels \${32:impatient -1}
      frontstage "\${33:Ask for licence and card again}" by $5 using $11
      backstage "\${34:Choose the car}" by $7 using $13
      handover $5 "\${35:number of the car}"
      support "\${36:Clean and refuel}" by $9 takes \${37:40 minutes}
      pain retype "\${38:Everything is asked twice}" high

      opportunity express "\${39:Open the car with the app}" {
        solves retype
        owner $7
        customer-value 5
        business-value 4
        effort 4
      }
    }

    touchpoint "\${40:Gets the key}" {
      via Counter
      feels \${41:relieved +1}
      moment-of-truth
      takes \${42:14 minutes}
      measure handOver \${43:14 minutes} on \${44:${today}} from $15
      frontstage "\${45:Walk around the car together}" by $5
      artifact "\${46:Key}"
      policy "\${47:Damages are noted before the drive}"
    }
  }

  phase Drive during {
    action "\${48:Drives}" {
      feels \${49:free +1}
      takes \${50:1 day}
    }
  }

  phase Return after {
    touchpoint "\${51:Brings the car back}" {
      via Counter
      expects "\${52:No discussion}" met
      feels \${53:content +1}
      frontstage "\${54:Check the car}" by $5 using $13
      handover $10 "\${55:kilometres and fuel}"
    }

    touchpoint "\${56:Gets the bill}" {
      via Email
      feels \${57:content +0.5}
      backstage "\${58:Write the bill}" by $10 using $11
      artifact "\${59:Bill}"
    }
  }
}

view \${60:Blueprint} "\${61:What happens behind the counter}" of $18 {
  kind blueprint
}
`
};
