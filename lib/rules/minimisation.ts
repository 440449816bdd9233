/** A matter made small: merely, a mere, nothing more than, no big deal. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'minimisation',
  title: 'Minimising',
  category: 'minimisation',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” makes the matter small before it is described.',
  why: 'The wording decides for readers how little something counts. The same fact can be told without the shrug.',
  innocent: 'A true count may be small, and saying so is then plain reporting.',
  source: {
    title: 'SemEval-2020 Task 11: Detection of Propaganda Techniques',
    locator: 'Exaggeration or minimisation',
    by: 'Da San Martino et al. 2020',
  },
  scope: { negated: 'skip' },
  entries: [
    {
      match: [
        '[merely,a mere,the mere,mere]',
        '[nothing more than,little more than,not much more than,no more than a,nothing but a,no better than,little better than,hardly more than,scarcely more than,barely more than,amounts to little,amounted to little,amount to little,counts for little,little else than,just another,just a bunch of,only a handful of,a mere handful,but a handful,a grand total of,a paltry,a measly,a meagre,a meager,a piddling,a puny]',
        '[paltry,measly,meagre,meager,piddling,puny,trifling,scant,pittance,peanuts,chump change,chicken feed,small beer,small potatoes,small fry,small change,pocket change,loose change,a rounding error,drop in the bucket,drop in the ocean,tip of the iceberg]',
      ],
      plain: ['a', 'only'],
      unless: [
        'mere [mortal,mortals]',
        '[~eat,~sell,~roast,salted,of,allergy] ...2 peanuts',
        'peanuts [and,or,in,cause,are]',
        '[merely,mere] [minutes,hours,days,weeks,months,metres,meters,miles,feet,yards,seconds]',
      ],
      flags: [
        'The senator’s plan is [[merely]] a gesture to Republicans.',
        'The senator’s plan is [[merely]] a gesture to Democrats.',
        'The pledge is [[little more than]] a slogan from Labour.',
        'The pledge is [[little more than]] a slogan from the Conservatives.',
        'H: Israel fund gets [[a paltry]] sum',
        'The sum is [[chump change]] for the Pentagon.',
      ],
      passes: [
        'The play asks what mere mortals can do.',
        'Passengers were served salted peanuts.',
        'Peanuts and sesame must be labelled.',
        'She finished mere seconds behind the winner.',
        'The rule did not merely shift the tax.',
        'Only three seats changed hands.',
        'The train had just left the station.',
      ],
    },
    {
      match: [
        '[no big deal,not a big deal,much ado about nothing,storm in a teacup,tempest in a teapot,making a mountain,molehill,molehills,a non-issue,nonissue,nothingburger,nothing-burger,nothing to see here,nothing to worry about,hardly a crisis,hardly the end,hardly surprising,so what if,par for the course,business as usual,run of the mill,run-of-the-mill,garden-variety,water under the bridge,boys will be boys,locker-room talk,locker room talk,youthful indiscretion,honest mistake,isolated incident,isolated incidents,one-off incident,lone bad apple,bad apples,a few bad apples,rotten apple,minor hiccup,hiccup,hiccups,teething problems,teething troubles,growing pains,bump in the road,bumps in the road,speed bump,small price to pay,price worth paying,slap on the wrist,rap on the knuckles,token gesture,token gestures,token effort,fig leaf,figleaf,window dressing,window-dressing,lip service,sop to,crumbs from,half-measures,half measures,half-hearted,halfhearted,lukewarm,tepid,wishy-washy,watered-down,watered down,sticking plaster,band-aid,band aid,quick fix,cosmetic change,cosmetic changes,photo op,photo-op,publicity stunt,stunt,gimmick,gimmicks,gimmicky]',
        '[vague,empty,hollow,broken,lofty,airy,glib,cheap,idle,pious,worthless,meaningless,flimsy,hazy,woolly,toothless,symbolic,perfunctory] [promise,promises,pledge,pledges,assurance,assurances,words,rhetoric,talk,threat,threats,gesture,gestures,slogan,slogans,platitudes,platitude,phrases,excuse,excuses,evidence,statement,commitments,commitment,claims,vow,vows,apology,commitments]',
        '[~shrug off,~brush aside,~brush off,~wave away,~wave off,~gloss over,~sweep under the rug,~sweep under the carpet,~paper over,~whitewash,~sugarcoat,~sugar-coat,~soft-pedal,~turn a blind eye,~look the other way,~bury its head,~bury their heads,~pay lip service]',
      ],
      unless: [
        '[film,movie,motorcycle,aerial,car,tv,dangerous,student] stunt',
        'stunt [man,woman,double,double,performer,pilot,growth,coordinator,driver,show]',
        '[tepid,lukewarm] [water,tea,bath,coffee,milk]',
        '[doctor,nurse,baby,cure,cures] ...2 [hiccup,hiccups]',
        '[shop,store] window dressing',
      ],
      flags: [
        'In the mayor’s office the delay is [[no big deal]].',
        'The Kremlin will not pause for the sake of [[vague promises]].',
        'Kyiv will not pause for the sake of [[vague promises]].',
        'Congress [[brushed aside]] the report.',
        'The fine was a [[slap on the wrist]] for the bank.',
      ],
      passes: [
        'The film stunt went wrong on the second take.',
        'A stunt double broke her arm.',
        'Rinse the wound with lukewarm water.',
        'The baby was given syrup as a cure for hiccups.',
        'He studied window design and shop window dressing.',
        'Ministers say the fine is no slap on the wrist.',
      ],
    },
  ],
});
