/** Contempt as a noun: incompetence, ineptitude, idiocy, thuggery, cronyism. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'mocking-quality',
  title: 'Contemptuous noun',
  category: 'insult',
  severity: 'caution',
  tier: { headline: 3, body: 3 },
  message: '“{match}” rates a mind or a character; the act can be described.',
  why: 'The noun states contempt as if it were a fact. What went wrong, and who decided it, can be told.',
  innocent: 'An inquiry or a court may have found it, and may be quoted.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  unless: [
    '&[inquiry,inquest,court,tribunal,convicted,patients,diagnosed,study,film,novel,album,exam,watchdog,~accuse/V]',
  ],
  entries: [
    {
      match: [
        '[incompetence,ineptitude,idiocy,imbecility,stupidity,buffoonery,thuggery,cronyism,sleaze,cowardice,depravity,debauchery,bigotry,zealotry,fanaticism,pettiness,vindictiveness,malevolence,grandstanding,rabble-rousing,fear-mongering,race-baiting,warmongering,war-mongering,profiteering,grifting,boot-licking,mud-slinging,navel-gazing,hand-wringing,pearl-clutching,finger-wagging,moralizing,hubris,callousness,cruelty,shamelessness,tribalism,malfeasance,thievery,skulduggery,chicanery,treachery]',
        '[sheer,utter,total,breathtaking,staggering,wilful,willful,political,bureaucratic,institutional,liberal,conservative,democratic,democrat,republican,tory,labour,left-wing,right-wing] [arrogance,ignorance,greed,lunacy,insanity,madness,hypocrisy,corruption,dishonesty,negligence,hysteria,paranoia,vandalism,malice,spite,laziness,bungling]',
        '[democratic,democrat,republican,tory,tories,labour,liberal,conservative,trump,biden,gop,white-house,government,administration,council,ministerial,left-wing,right-wing] [hypocrisy,incompetence,ineptitude,lunacy,madness,hysteria,corruption,sleaze,bungling,blunders,chaos,dysfunction,infighting]',
      ],
      plain: ['errors', 'mistakes'],
      unless: [
        '[animal,child,mental,physical,domestic,extreme,parental] cruelty',
        'cruelty to',
        '[war,pandemic,price] profiteering',
      ],
      flags: [
        'H: The price of [[Tory incompetence]]',
        'H: The price of [[Labour incompetence]]',
        'It was an act of [[cowardice]] by the Senate.',
        'Years of [[cronyism]] emptied the fund.',
        'The plan shows [[breathtaking arrogance]].',
        'H: [[Republican dysfunction]] stalls the farm bill',
        'H: [[Democratic dysfunction]] stalls the farm bill',
      ],
      passes: [
        'The inquiry found incompetence at every level.',
        'He was fined for cruelty to a dog.',
        'Shops were fined for price profiteering.',
        'Two workers reported animal cruelty at the farm.',
        'The council made three errors in the count.',
        'The senator said it was cowardice.',
      ],
    },
  ],
});
