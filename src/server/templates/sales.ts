import type { Template } from './template.ts';

export const sales: Template = {
    name: 'sales',
    title: 'Sale to consumers',
    description: 'Awareness, purchase, use and loyalty (D2C or B2C)',
    snippet: today => `brand \${1:Velo} "\${2:Velo Bicycles}" {
  promise "\${3:A bicycle that is never the problem}"
}

offering \${4:CityBike} "\${5:A bicycle for the way to work}" {
  kind product
  sales direct
  price-sensitivity \${6|medium,low,high|}
  price \${7:890 EUR}
}

persona \${8:Jana} "\${9:Jana Vogel}" {
  role "\${10:34, works in town, tired of the bus}"
  quote "\${11:I just want to get there.}"
  job "\${12:Get to work without thinking about it}"
  goal "\${13:A bicycle before the summer}"
  fears "\${14:To buy the wrong size}"
  uses Reviews, Website, Email, Parcel
}

channel Reviews "Review sites" { kind digital  ownership earned }
channel Website { kind digital }
channel Email "E-mail" { kind digital }
channel Parcel { kind physical  ownership partner }

team Shop "Online shop"
team Care "Customer care"

source Survey "Survey after the purchase" { kind feedback }

metric ease "Ease of choosing" { kind CES  target 6 }
metric recommends "Would recommend us" { kind NPS  target 40 }

journey \${15:Purchase} "\${16:Buying a bicycle for the way to work}" as-is {
  brand $1
  offering $4
  model \${17|D2C,B2C|}
  personas $8
  scenario "\${18:The bus is late again, and the sun is out.}"
  owner Shop
  status draft
  as-of \${19:${today}}

  phase Awareness before {
    goal "\${20:Know what there is}"

    action "\${21:Wishes for a bicycle}" {
      thinks "\${22:By bicycle I would be there by now.}"
      feels \${23:curious +1}
    }

    touchpoint "\${24:Compares models}" {
      via Reviews, Website
      does "\${25:Reads tests and looks for her size}"
      needs "\${26:To know which size fits}"
      expects "\${27:An answer within a minute}" missed
      feels \${28:unsure -1}
      pain fit "\${29:The size chart asks for the length of the leg}" high

      opportunity adviser "\${30:Ask for the height and recommend a size}" {
        solves fit
        owner Shop
        customer-value 5
        business-value 4
        effort 2
      }
    }
  }

  phase Purchase during {
    goal "\${31:Order with a good feeling}"

    touchpoint "\${32:Orders}" {
      via Website
      does "\${33:Chooses the colour, pays, picks a day}"
      expects "\${34:To know the day of delivery}" met
      feels \${35:excited +1}
      judges "\${36:Fair, and no extra costs}" +1
      moment-of-truth
      importance 5
      pays $7
      measure ease \${37:5.2} on \${38:${today}} from Survey
    }

    touchpoint "\${39:Waits for the delivery}" {
      via Email
      thinks "\${40:Will it be here by Saturday?}"
      feels \${41:impatient -0.5}
      waits \${42:6 days} informed every \${43:2 days} "\${44:status mail}"
    }
  }

  phase Use after {
    goal "\${45:Ride on the first day}"

    touchpoint "\${46:Unpacks and puts it together}" {
      via Parcel
      does "\${47:Mounts pedals and handlebar}"
      feels \${48:proud +1.5}
      gain tools "\${49:The tools are in the box}"
      takes \${50:30 minutes}
    }

    action "\${51:Rides to work}" {
      thinks "\${52:Why did I not do this years ago?}"
      feels \${53:free +2}
    }
  }

  phase Loyalty after {
    goal "\${54:Have somebody to turn to}"

    touchpoint "\${55:Is asked how it goes}" {
      via Email
      feels \${56:appreciated +1}
      measure recommends \${57:38} on $38 from Survey
      frontstage "\${58:First inspection for free}" by Care
      exit \${59:25 %} when "\${60:tells colleagues}" as advocate
      exit as neutral$0
    }
  }
}
`
};
