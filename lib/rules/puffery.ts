/** Praise that nobody stands behind: visionary, heroic, game-changing. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'puffery',
  title: 'Puffery',
  category: 'puffery',
  severity: 'note',
  tier: { headline: 2, body: 2 },
  message: '“{match}” praises; the deed or the prize would say more.',
  why: 'Praise in the outlet’s own voice takes a side for its subject. What was done, or who says so, lets readers judge.',
  innocent: 'Reviews, tributes and obituaries may praise, and a prize may be named for what it is.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Puffery', by: 'Wikipedia' },
  scope: { negated: 'skip', texts: 'heated' },
  unless: ['&[~award/V,~hail/V,~praise/V,~describe/V,~review/V,~honour/V,medal,album,novel,film]'],
  entries: [
    {
      match: [
        '[visionary,heroic,larger-than-life,trailblazing,indomitable,peerless,inimitable,statesmanlike,charismatic,universally acclaimed,much-loved,beloved,iconic,legendary] [leader,leaders,leadership,founder,president,governor,senator,mayor,minister,prime minister,speech,stand,effort,efforts,fight,struggle,act,acts,figure,plan,vision,reform,reforms,policy,party,activist,campaigner,entrepreneur,mogul,statesman,chief,boss,ceo,advocate,champion,politician,candidate,congresswoman,congressman,star,actor,actress,singer,brand,institution,landmark,moment,image,photo,photograph,venue,building,look,show,coach,crusade,resistance]',
        '[game-changer,game changer,game-changing,world-beating,world-leading,world-class,best-in-class,cutting-edge,groundbreaking,ground-breaking,trailblazing,path-breaking,state-of-the-art,revolutionary new,once-in-a-generation talent,era-defining,epoch-making,awe-inspiring,unmissable,masterstroke,master stroke,master class,masterclass,stroke of genius,tour de force,triumph for,a triumph of,labour of love,labor of love,beacon of,a beacon for,shining example,shining beacon,shining light,guiding light,champion of the,champion of freedom,unsung hero,unsung heroes,true hero,true heroes,american hero,national hero,national treasure,living legend,living saint,voice of reason,voice of the people,man of the people,woman of the people,friend of the people,giant of,titan of,towering figure,force of nature,rising star,darling of,golden boy,golden girl,knight in shining armour,knight in shining armor,white knight,saviour of,savior of]',
        '[~wow/V,~dazzle/V,~steal the show,~hit it out of the park,~knock it out of the park,~make history,~rise to the occasion,~stand tall,~stand strong,~lead the charge,~lead the way,~blaze a trail,~go the extra mile,~light up the,~set the bar,~raise the bar,~win hearts,~win over hearts]',
      ],
      plain: ['new', 'first', 'well-known'],
      unless: [
        '[photography,chess,cookery,cooking,guitar,writing,a,online,piano,acting] masterclass',
        '[beacon of] light',
      ],
      flags: [
        'H: Biden’s [[visionary plan]] for rail',
        'H: Trump’s [[visionary plan]] for rail',
        'The bill is a [[game-changer]] for Labour.',
        'The bill is a [[game-changer]] for the Conservatives.',
        'H: Kyiv’s [[heroic stand]] enters its third year',
        'H: Moscow’s [[heroic stand]] enters its third year',
        'The speech [[wowed]] the hall.',
      ],
      passes: [
        'She taught a photography masterclass in Leeds.',
        'The panel was praised for its visionary plan.',
        'The lamp sent a beacon of light across the bay.',
        'The state-of-the-art clinic won a design medal.',
        'Officials described the bridge as iconic.',
        'He gave a speech about rail.',
        'The film made her a rising star.',
      ],
    },
    {
      match: '@praise-adjectives',
      tier: { headline: 3, body: 3 },
      plain: ['well-known'],
      unless: [
        '[bold] [type,letters,font,text,colours,colors,print]',
        '[noble] [gas,gases,metal,metals,family,birth]',
        '[extraordinary] [rendition,general,session,meeting,summit,measures,circumstances,congress,assembly,sitting,powers]',
      ],
      flags: [
        'The [[charismatic]] Republican runs the town.',
        'The [[charismatic]] Democrat runs the town.',
        'A [[courageous]] vote by the Senate ended the row.',
        'H: The [[common-sense]] case for Labour’s rule',
        'H: The [[common-sense]] case for the Conservatives’ rule',
      ],
      passes: [
        'The name is set in bold type.',
        'The Revolutionary Guards held a drill.',
        'Helium is a noble gas.',
        'The firm has outstanding debts of $3m.',
        'The party called an extraordinary congress.',
      ],
    },
    {
      match: [
        '[breakthrough,breakthroughs,landmark,triumph,triumphs,victory lap,hero,heroes,heroism,visionary,trailblazer,crusader,crusade,powerhouse,mastermind,guru,wunderkind,prodigy,dream of,hopes and dreams,bright future,brighter future,new dawn,silver bullet,holy grail,gold standard,golden age,sea change,quantum leap,glorious]',
        '[~triumph/V,~prevail/V,~soldier on,~persevere/V]',
        '{~endure/V} ...6 [strike,strikes,attack,attacks,bombing,bombardment,shelling,assault,blockade,siege,raid,raids,night,winter,abuse]',
      ],
      tier: { headline: 3, body: 3 },
      unless: [
        '[landmark] [building,buildings,status,hotel,theatre,theater,tower]',
        '[breakthrough] [infection,infections,case,cases,bleeding,therapy,prize]',
        '[sandwich,super,comic,superhero,film,video,action] [hero,heroes]',
      ],
      flags: [
        'The deal once looked like a diplomatic [[breakthrough]].',
        'H: Ukraine [[endures]] another night of strikes',
        'H: Russia [[endures]] another night of strikes',
        'The party [[soldiered on]] without its leader.',
        'The [[dream of]] a settled peace is over for Labour.',
      ],
      passes: [
        'The landmark tower was built in 1320.',
        'Clinics saw breakthrough infections in June.',
        'An urban legend says the tunnel is there.',
        'A landslide in Nepal blocked the road.',
        'The comic hero flies to Mars.',
        'He bought a Byzantine icon.',
        'She hails from Ohio.',
        'She tried to hail a cab.',
      ],
    },
  ],
});
