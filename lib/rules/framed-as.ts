/** Verbs that hold a description at arm’s length: touted as, billed as, painted as. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'framed-as',
  title: 'Held at arm’s length',
  category: 'scare-quotes',
  severity: 'note',
  tier: { headline: 3, body: 3 },
  message: '“{match}” hints that the description is false; who says otherwise?',
  why: 'The verb suggests a gap between word and fact and leaves the gap unshown.',
  innocent: 'It is fair where the text names who describes it so and what speaks against it.',
  source: { title: 'Manual of Style: Words to watch', locator: 'Expressions of doubt', by: 'Wikipedia' },
  entries: [
    {
      match: [
        '[~tout/V,~spin/V,~hype/V,~trumpet/V,~repackage/V] ...4 as [a,an,proof,evidence,necessary,historic]',
        '[touted,billed,framed,painted,cast,sold,spun,hyped,trumpeted,dressed up,repackaged,masquerading,posing,disguised] as [a,an,the]? [victory,win,success,triumph,reform,compromise,peace,gift,gesture,concession,necessity,rescue,favour,favor,solution,breakthrough,news,science,journalism,charity,aid,defence,defense,security,freedom,protection,kindness,common sense,populist,moderate,moderates]',
        '[what,which] [he,she,it,they] [likes,like,claims,claim,insists,insist] to [call,be]',
      ],
      plain: ['described as a victory', 'presents as a reform'],
      unless: [
        '&[film,play,actor,actress,role,theatre,theater,novel,concert,festival,fight,boxing,police,officer,officers,undercover,house,houses,artist,portrait]',
      ],
      flags: [
        'H: Retreat [[spun as a victory]]',
        'Moscow [[touts the sanctions as a]] gift.',
        'Kyiv [[touts the delay as a]] gift.',
        'The cuts were [[dressed up as reform]].',
        'The general heads [[what he likes to call]] a council.',
      ],
      passes: [
        'She was cast as the queen in the new film.',
        'The lamps are sold as a pair.',
        'Officers posing as buyers met the dealer.',
        'The minister described the cuts as a reform.',
        'The artist repackaged the print as a gift.',
      ],
    },
    {
      match: [
        '[dubbed,nicknamed,christened,derided as,mocked as] [a,an,the]? [traitor,monster,butcher,tyrant,clown,failure,joke,disaster,disgrace,dictator,liar,coward,puppet,king,emperor,messiah,saviour,savior]',
      ],
      flags: [
        'H: Minister [[dubbed a failure]] quits',
        'The mayor, [[derided as a clown]], will not stand.',
        'He was [[dubbed the butcher]] long ago.',
      ],
      passes: [
        'The storm was dubbed Eunice.',
        'The engine, dubbed the Beast, weighs nine tonnes.',
        'His teammates nicknamed him Tiger.',
      ],
    },
    {
      match: '[frames,framed,framing] ...2 as',
      tier: { body: 3 },
      plain: ['describes as', 'presents as'],
      unless: [
        '[is,was,are,were,been,being,and,photo,picture,window,door,painting] framed',
        '&[wood,timber,portrait,poster,posters]',
      ],
      flags: [
        'Accepting a list that Moscow [[frames as]] “a path to calm” would end the talks.',
        'Accepting a list that Kyiv [[frames as]] “a path to calm” would end the talks.',
        'The ministry [[framed the delay as]] a favour.',
      ],
      passes: [
        'The house was framed as a barn is.',
        'A carpenter framed the posters as gifts.',
        'The frame cracked as it dried.',
      ],
    },
  ],
});
