/** Adjectives that mock a person: clueless, spineless, unhinged, bumbling. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'mocking-adjective',
  title: 'Mocking adjective',
  category: 'insult',
  severity: 'strong',
  tier: { headline: 1, body: 2 },
  message: '“{match}” mocks; what was said or done would let readers judge.',
  why: 'The adjective rates a person’s mind or character in the outlet’s voice.',
  innocent: 'Doctors, biologists and reviewers use some of these words in a plain sense.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  unless: ['&[~call/V,~brand/V,~label/V,~describe/V,~denounce/V,~dismiss/V,~portray/V,~accuse/V]'],
  entries: [
    {
      match: [
        '[unhinged,deranged,clueless,brainless,mindless,spineless,gutless,craven,cowardly,hapless,bumbling,feckless,witless,inept,loony,brain-dead,thin-skinned,crybaby,whiny,petulant,childish,tantrum-prone,power-mad,power-hungry,power-crazed,crazed,doddering,senile,geriatric,addled,demented,ranting,raving,slimy,sleazy,smarmy,creepy,crooked,shifty,smug,sanctimonious,self-serving,self-righteous,holier-than-thou,cynical,heartless,shameless,callous,vile,odious,loathsome,despicable,disgraceful,contemptible,idiotic,moronic,stupid,dumb,asinine] [#NAME,leader,leaders,politician,politicians,president,minister,ministers,mayor,governor,senator,senators,lawmaker,lawmakers,candidate,rival,rivals,boss,bosses,worker,workers,democrat,democrats,republican,republicans,tory,tories,labour,liberal,liberals,conservative,conservatives,left,right,leftists,rightists,left-wing,right-wing,party,parties,government,administration,regime,judge,judges,bureaucrat,bureaucrats,officials,elite,elites,activist,activists,protesters,mob,mobs,crowd,media,press,journalists,pundits,critics,tweet,tweets,post,rant,rants,tirade,attack,attacks,ploy,stunt,plan,plans,policy,policies,decision,idea,ideas,law,laws,lie,lies,betrayal,behaviour,behavior,remarks,comments,speech,outburst,display,conduct]',
        '[unhinged,deranged,incoherent,bizarre,rambling,crazed,wild,foaming] [rant,rants,tirade,tirades,outburst,outbursts,screed,screeds,meltdown,speech,diatribe]',
        '[~go/V,~come/V] [completely,fully,totally]? [unhinged,bonkers,off the deep end,off the rails]',
        '[so-called leader,would-be dictator,would-be tyrant,would-be king,wannabe dictator,wannabe tyrant,tinpot dictator,tin-pot dictator,petty tyrant]',
      ],
      unless: [
        '&[patients,ward,care,disease,nursing,dog,dogs,train,trains,school,film,novel,album,coaster]',
        '[a,the] wild [card,speech]',
        'geriatric [party,plan,plans,policy]',
      ],
      flags: [
        'H: [[Unhinged Trump]] skips the summit',
        'H: [[Unhinged Biden]] skips the summit',
        'The [[spineless leaders]] of both houses stayed silent.',
        'It was a [[rambling tirade]] of two hours.',
        'Moscow has [[gone completely bonkers]] over a stamp.',
        'Kyiv has [[gone completely bonkers]] over a stamp.',
        'The [[tinpot dictator]] wants another palace.',
        'It was one more [[shameless stunt]] before the vote.',
      ],
      passes: [
        'The train came off the rails near Ohio.',
        'The novel follows a clueless politician in Rome.',
        'The clinic offers geriatric plans for over-80s.',
        'H: Trump calls the ruling unhinged attack',
        'A wild speech sample was used for the model.',
        'Jellyfish are spineless animals.',
        'The nursing home looks after senile leaders of the 1970s.',
        '“He is a clueless president,” the senator said.',
      ],
    },
  ],
});
