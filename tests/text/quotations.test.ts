import { describe, expect, it } from 'vitest';
import { smallDoc } from '../small-pack';

const quotations = (source: Parameters<typeof smallDoc>[0]): string[] => {
  const doc = smallDoc(source);
  return doc.quotations.map(
    ({ first, last, kind }) =>
      `${kind}: ${doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1])}`,
  );
};

describe('findQuotations', () => {
  it.each([
    ['“We will not move,” the mayor said.', ['speech: We will not move,']],
    ['"We will not move," the mayor said.', ['speech: We will not move,']],
    ['‘We will not move,’ the mayor said.', ['speech: We will not move,']],
    ["'We will not move,' the mayor said.", ['speech: We will not move,']],
    ['«We will not move», the mayor said.', ['speech: We will not move']],
    [
      '"They called it a "bad idea," which is reckless," the mayor said.',
      ['speech: They called it a "bad idea," which is reckless,'],
    ],
    ['"We will wait—", the mayor said.', ['speech: We will wait—']],
    [
      '"They built it ("fast", he says) in May," she said.',
      ['speech: They built it ("fast", he says) in May,'],
    ],
    ['He said "no" and then "yes" to the plan.', ['speech: no', 'speech: yes']],
    ['"The fare rose. The "deal" fell apart in May.', ['speech: The fare rose. The "deal']],
    ["'Losers' is his word and 'rivals' hers, the mayor said.", ['speech: Losers', 'speech: rivals']],
    ['”We will not move,” the mayor said.', ['speech: We will not move,']],
    [
      '“We will not move,“ she said. “It is ours,“ he added. The plan is dead.',
      ['speech: We will not move,', 'speech: It is ours,'],
    ],
    ['He read “Dubliners”. “It is short,” he said.', ['scare: Dubliners', 'speech: It is short,']],
    ['The “deal” fell apart in May.', ['scare: deal']],
    ['The mayor called it a “deal” and left.', ['scare: deal']],
    ['The mayor said the “deal” was dead.', ['speech: deal']],
    ['She wrote a review of “The Long Way Down” in May.', ['title: The Long Way Down']],
    ['The ’90s were kind to the voters’ party.', []],
    ["The workers' union and the drivers' union met.", []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
  it('carries an unclosed quotation through paragraphs that go on quoting', () => {
    const found = quotations([
      ['paragraph', '“We tried everything. Nothing helped.'],
      ['paragraph', '“Then we left,” he said.'],
    ]);
    expect(found).toEqual(['speech: We tried everything. Nothing helped.', 'speech: Then we left,']);
  });
  it('carries an unclosed quotation to the mark that closes it some paragraphs on', () => {
    const found = quotations([
      ['paragraph', 'He wrote: “We tried everything.'],
      ['paragraph', 'Nothing helped.'],
      ['paragraph', 'Then we left.” The ferry sailed.'],
    ]);
    expect(found).toEqual(['speech: We tried everything.\nNothing helped.\nThen we left.']);
  });
  it('does not run on to a mark that opens another quotation', () => {
    const found = quotations([
      ['paragraph', '“We tried everything. Nothing helped.'],
      ['paragraph', 'The ferry sailed “at dawn on Sunday”.'],
    ]);
    expect(found).toEqual(['speech: We tried everything.', 'speech: at dawn on Sunday']);
  });
  it('gives a lost closing mark no more than its sentence', () => {
    expect(quotations('He said: “We tried everything. Nothing helped them in the end.')).toEqual([
      'speech: We tried everything.',
    ]);
  });
});
