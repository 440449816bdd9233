/** Statements told as confessions: admits, finally concedes, comes clean, caught red-handed, keeps insisting. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'caught-out-verb',
  title: 'Statement told as confession',
  category: 'guilt-verb',
  severity: 'caution',
  tier: { headline: 2 },
  message: '“{match}” makes a statement sound like guilt or bad faith; “says” does not.',
  why: 'To admit or to concede something is to have hidden or denied it before. The verb claims that past without showing it.',
  innocent: 'The person may have denied the same thing earlier, or have pleaded guilty.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Synonyms for said', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[finally,belatedly,begrudgingly,grudgingly,reluctantly,sheepishly,quietly,tacitly,even] [admits,admit,concedes,concede,acknowledges,apologises,apologizes,agrees,signs,condemns,denounces,accepts,backs,endorses,confirms,recognises,recognizes,breaks,calls,says,comes]',
        '[forced to,has to,had to,made to] [admit,concede,apologise,apologize,backtrack,retract,eat,deny,explain himself,explain herself,answer for,grovel]',
        '[comes,came,coming] clean',
        '[fesses,fessed,owns,owned] up',
        '{[caught]} [lying,red-handed,in a lie,in lie,napping,off guard,on hot mic,on a hot mic,flat-footed,in the act]',
        '[busted,rumbled,outed,unmasked] [as,for,by,over]',
        '[keeps,keep,kept] [insisting,claiming,pretending,lying,blaming,attacking,denying,repeating,peddling,pushing,dodging,ducking,saying,getting away,losing,moving,changing,making,trying,finding]',
        "[won't,refuses to,refuse to,refused to,refusing to,can't bring himself to,can't bring herself to,fails to,failed to] ...1 [condemn,denounce,disavow,apologise,apologize,admit,take responsibility,accept blame,own up]",
        '[dodges,dodged,dodging,ducks,ducked,ducking,evades,sidesteps,sidestepped,stonewalls,squirms,squirmed,wriggles,waffles,waffled,hems and haws,tap-dances,deflects,deflected] ...1 [questions,question,blame,on,over,when,under,responsibility,issue,calls,criticism,debate,scrutiny,vote,subpoena]',
        '{[falsely,baselessly,misleadingly,dishonestly,bizarrely,absurdly,blatantly,shamelessly,brazenly,wildly,wrongly,inexplicably,conveniently,hypocritically,cynically]} [claims,claim,claimed,claiming,accuses,accused,accusing,suggests,suggested,implies,implied,says,insists,asserts,boasts,blames,blamed,tells,told,lies,lied,ignores,ignored,uses,attacks,tries,compares,declares,denies,equates,portrays,labels,smears,misrepresents,takes,omits]',
        "[doesn't,don't,didn't,does not,did not] [even,deny,want you,want us,know what,get it,understand how,care,matter,bother]",
      ],
      plain: ['says', 'declines to comment on'],
      unless: ['ducks on'],
      flags: [
        'H: Kremlin [[finally acknowledges]] drone loss',
        'H: Minister [[forced to explain himself]] over ferry',
        'H: Bank chief [[comes clean]] on bonus',
        'H: Mayor [[owns up]] to lost keys',
        'H: Aide [[caught]] off guard by Labour vote',
        'H: Aide [[caught]] off guard by Conservative vote',
        'H: Forecaster [[rumbled over]] snow map',
        'H: Israel [[keeps blaming]] its allies',
        'H: Senator [[refuses to condemn]] pamphlet',
        'H: Governor [[dodges questions]] on dam',
        'H: Trump [[falsely]] claims record crowd',
        'H: Biden [[falsely]] claims record crowd',
        'H: Council [[didn’t even]] read the letter',
      ],
      passes: ['H: Late frost keeps ducks on pond', 'H: Minister says map was wrong'],
    },
    {
      // In court reports and in the body the past tense is plain.
      match: '{admits} !to',
      plain: ['says'],
      tier: { headline: 2 },
      unless: [
        '[~plead,~charge,~court,~trial,~jury,guilty,~killer,~suspect,~driver,~teenager] ...5 admits',
        'admits ...1 [murder,murdering,killing,manslaughter,laundering,fraud,rape,assault,theft,stealing,charges,charge,offences,trying]',
      ],
      flags: ['H: Trump aide [[admits]] map was wrong', 'H: Biden aide [[admits]] map was wrong'],
      passes: [
        'H: Guilty driver admits speeding',
        'H: Clerk admits stealing from church',
        'H: Hospital admits to its wards on Friday',
      ],
    },
  ],
});
