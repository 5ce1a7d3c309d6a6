import type { Template } from './template.ts';

export const blank: Template = {
    name: 'blank',
    title: 'Blank journey',
    description: 'One customer, one channel and three touchpoints to fill in',
    snippet: today => `channel \${1:Website} { kind \${2|digital,physical,human|} }

persona \${3:Alex} {
  role "\${4:Who is it, and what matters in their life?}"
  job "\${5:What do they want to get done?}"
  uses $1
}

journey \${6:First} "\${7:What the customer goes through}" {
  personas $3
  status draft
  as-of \${8:${today}}

  touchpoint "\${9:Hears of it}" {
    via $1
    thinks "\${10:What goes through their head?}"
    feels \${11:curious +1}
  }

  touchpoint "\${12:Tries to get it done}" {
    via $1
    needs "\${13:What can they not do without?}"
    feels \${14:annoyed -1}
  }

  touchpoint "\${15:Has what they came for}" {
    via $1
    feels \${16:relieved +1}$0
  }
}
`
};
