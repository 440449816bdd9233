/** Compounds that judge by their second half: scandal-ridden, power-mad, rumour-peddling, freedom-hating. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'loaded-compound',
  title: 'Loaded compound',
  category: 'sensational',
  severity: 'caution',
  tier: { body: 3 },
  message: '“{match}” packs a verdict into one word; its two halves can be told apart.',
  why: 'A compound says that a thing is full of something, or moved by it, without a word of proof.',
  innocent: 'Figures or findings in the next sentence may bear it out.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Value-laden labels', by: 'Wikipedia' },
  entries: [
    {
      match:
        '[scandal,crime,gang,drug,crisis,war,conflict,debt,corruption,fear,guilt,bug,myth,cliche,error,conspiracy,poverty,violence,strike,delay,pork,jargon,ego,power,money,fame,race,gender,sex,gun,status,data,profit,vote,image,hate,rage,grievance,greed,spite,panic,paranoia,hysteria,testosterone,adrenaline,ideology,agenda,propaganda,blood,tear,sweat,oil,cash,tax,job,budget,union,cop,police,immigrant,migrant,woman,man,gay,trump,biden,obama,clinton,putin,israel,jew,muslim,christian,america,china,russia,britain,eu,woke,leftist,rightist,liberal,conservative,media,freedom,science,climate,covid,vaccine,lockdown,mask,constitution,democracy,planet,growth,soul,dream,fact,truth,reality,history,lie,rumour,rumor,smear,scare,doom,alarm,outrage,attention,headline,virtue,god,bible,flag] [ridden,plagued,riddled,infested,addled,soaked,drenched,stained,obsessed,crazed,mad,hungry,drunk,hating,bashing,baiting,peddling,pushing,spewing,spouting,fuelled,fueled,denying,worshipping,worshiping,grabbing,wrecking,destroying,crushing,loving,mongers,monger,peddler,peddlers,hater,haters,bashers,denier,deniers,hugger,shaming]',
      unless: ['&@arts'],
      flags: [
        'A [[scandal-plagued]] term ended for Trump.',
        'A [[scandal-plagued]] term ended for Biden.',
        'The [[rumour-peddling]] site named the Republicans.',
        'The [[rumour-peddling]] site named the Democrats.',
        'They passed a [[job-wrecking]] tax.',
        'He is a [[power-mad]] clerk.',
        'The [[freedom-hating]] lobby won.',
      ],
      passes: [
        'Ohio counts votes by hand.',
        'The film has a power-mad duke.',
        'The minister said it was a job-wrecking tax.',
        'She has a seat in the front row.',
        'The river rose by a metre in the night.',
      ],
    },
  ],
});
