import { expect, it } from 'vitest';
import { createTokenReader } from '@/lib/engine/token-reader';
import { smallDoc, smallPack } from '../small-pack';

it('knows possessors, names and clause ends inside the sentence it is told to read', () => {
  const pack = smallPack();
  const doc = smallDoc('We met the old mayor of Angela Rivera’s town, his town.', pack);
  const reader = createTokenReader(doc, pack);
  reader.upper = doc.tokens.count;
  const at = (text: string): number =>
    Array.from({ length: doc.tokens.count }, (_, i) =>
      doc.text.slice(doc.tokens.start[i], doc.tokens.end[i]),
    ).indexOf(text);
  expect(reader.nameLength(at('Angela'))).toBe(2);
  expect(reader.possessorEnds(at('his'), 1)).toBe(true);
  expect(reader.possessorEnds(at('Angela'), 3)).toBe(true);
  expect(reader.possessorBefore(at('’s'), 0)).toBe(3);
  expect(reader.isClauseEnd(at(','))).toBe(true);
  expect(reader.isSentenceStart(0)).toBe(true);
  expect(reader.isSentenceEnd(at('.'))).toBe(true);
});
