/** Criticism named as an assault: scathing attack, brutal takedown, tirade, broadside. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'attack-noun',
  title: 'Assault word for criticism',
  category: 'conflict-verb',
  severity: 'caution',
  tier: { headline: 2, body: 2 },
  message: '“{match}” rates the criticism; quoting it would let the reader rate it.',
  why: 'The phrase tells how hard somebody spoke without showing the words. Each side’s criticism can be called fair or vicious at will.',
  innocent: 'The article may quote the words at length, or the attack may be one with weapons.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Clichés and idioms', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '{[scathing,blistering,withering,searing,excoriating,furious,ferocious,savage,vicious,brutal,stinging,devastating,extraordinary,astonishing,bitter,unhinged,vile,scorching,thinly-veiled,fierce] ...1 [attack,attacks,assault,tirade,critique,rant,broadside,put-down,takedown,takedowns,diatribe,swipe,riposte,outburst,rebuke,letter,indictment,speech,post,op-ed,editorial,memo]} [on,of,at,against]',
        '[scathing,blistering,withering,searing,excoriating,unhinged,scorching] ...1 [attack,attacks,assault,tirade,criticism,critique,rant,broadside,put-down,takedown,takedowns,diatribe,riposte,outburst,rebuke,letter,indictment,speech,post,op-ed,editorial,memo,report,assessment,review,verdict]',
        '[foul-mouthed,expletive-laden,profanity-laced,late-night,wild,angry,bizarre,rambling,unhinged,deranged] [rant,rants,tirade,tirades,outburst,diatribe]',
      ],
      plain: ['criticism of', 'criticism', 'long post'],
      unless: [
        '[~soldier,~troop,~militant,~gunman,knife,missile,drone,sexual,~mob,~gang,~shark,~dog] ...6 [attack,attacks,assault]',
        '[attack,attacks,assault] on ...5 [city,town,village,convoy,base,port,school,hospital,woman,man,girl,boy,teenager,civilians,bus,checkpoint,market,mosque,synagogue,church,policeman]',
      ],
      flags: [
        'H: Blair in [[scathing attack]] on Corbyn',
        'H: Rowling pens [[scathing letter]] to MPs',
        'The judge delivered a [[withering assessment]] of both sides.',
        'H: Trump posts [[late-night rant]] about Harris',
        'H: Harris aide posts [[late-night rant]] about Trump',
        'His [[savage critique]] of the bank ran to six pages.',
      ],
      passes: [
        'Militants staged a ferocious attack on the base.',
        'A man was jailed for the vicious attack on a teenager.',
        'It was a scorching first day of speeches.',
        'Two men were hurt in a vicious knife attack at the station.',
        'The senator wrote a letter to the bank.',
      ],
    },
    {
      match: [
        '[tirade,tirades,diatribe,diatribes,screed,screeds]',
        '{[takedown,smackdown,put-down,evisceration]} of',
        '[launched,launches,launching,unleashed,unleashes,unleashing,delivers,delivered] ...2 {[tirade,broadside,rant,attack,blast]} [on,at,against]',
        'in ...2 {[broadside,swipe,dig]} at',
        '[~launch,~go,~fly,~break] into ...3 {[tirade,rant,rage]}',
      ],
      plain: ['speech', 'criticism of'],
      unless: [
        '[takedown] of ...4 [website,site,network,page,pages,content,video,videos,server,marketplace,accounts]',
        '[~troop,~rebel,~army,~militant,~force,~jet,russia,ukraine,israel,hamas,~fighter] ...3 [launched,launches,launching,unleashed] ...2 attack',
        '[launched,launches,launching] ...2 attack on ...4 [city,town,village,convoy,base,port,positions,capital,border]',
      ],
      flags: [
        'H: Comedian’s [[tirade]] empties the room',
        'H: Senator’s [[takedown]] of bank chief shared widely',
        'H: Patel launches [[broadside]] at BBC',
        'H: Farage launches [[attack]] on Starmer',
        'H: Starmer launches [[attack]] on Farage',
        'H: Sugar, in [[dig]] at home working, sells office',
        'The delegate flew into a [[rage]].',
      ],
      passes: [
        'Police announced the takedown of a website that sold guns.',
        'Rebels launched an attack on government forces at dawn.',
        'The army said nothing after it launched an attack on border posts.',
        'H: Minister speaks at length about rail',
      ],
    },
  ],
});
