/** Feelings caused, with nobody who feels them: outrage, appal, infuriate, mesmerise. */
import { defineRule } from '@/lib/engine/rule';

export default defineRule({
  id: 'feeling-verb',
  title: 'Verb of strong feeling',
  category: 'mind-reading',
  severity: 'note',
  tier: { body: 3 },
  message: '“{match}” states a feeling; who felt it, and how is it known?',
  why: 'The verb tells the reader what to feel, or vouches for what others feel. A named person can speak of it.',
  innocent: 'A witness may have said so, and reviews speak of feeling by design.',
  source: {
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    locator: 'Framing bias: subjective intensifiers',
    by: 'Recasens, Danescu-Niculescu-Mizil and Jurafsky, 2013',
  },
  entries: [
    {
      match: '@feeling-verbs',
      unless: ['&@arts', '&@sport'],
      flags: [
        'The list [[infuriated]] Republicans.',
        'The list [[infuriated]] Democrats.',
        'The photographs [[enraged]] Israel.',
        'The photographs [[enraged]] Palestine.',
        'His words [[infuriated]] the town.',
        'Voters [[abhor]] the toll.',
        'The memo [[rattled]] Trump.',
        'The memo [[rattled]] Biden.',
      ],
      passes: [
        'Police drew a stun gun.',
        'The film enthralled a jury.',
        'The striker stunned Leeds.',
        'They sleep in a haunted house.',
        'The union said that the list infuriated drivers.',
      ],
    },
  ],
});
