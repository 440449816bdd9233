/** Makes articles of any length for measuring, from sentences written for this project. */
import { rules } from '@/lib/rules';
import { listCorpus, readCorpus } from '../write-corpus';

/** Says something of most kinds that the body is asked about: names, a figure, a quotation, a superlative, a strong verb, an unnamed source. */
const headline =
  'Mayor Iris Doran slams “desperate” opposition after bus fares rise to £2.60 in biggest increase ever, experts warn';

/** Returns an article of `words` words or a few more, blocks parted by one `\n`, headline first. The same length always gives the same text. */
export function makeText(words: number): string {
  const paragraphs = sampleParagraphs();
  const blocks = [headline];
  let count = headline.split(' ').length;
  for (let i = 0; count < words; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string;
    blocks.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return blocks.join('\n');
}

/** Paragraphs of the corpus in turn with paragraphs of four sentences that rules must leave alone; denser than news in words that rules know. */
function sampleParagraphs(): readonly string[] {
  const told = listCorpus().flatMap((name) =>
    readCorpus(name, 'text')
      .split(/\s*\n\s*\n?/)
      .filter(Boolean),
  );
  const spared = rules
    .flatMap(({ entries }) => entries.flatMap(({ passes = [] }) => passes))
    .filter((sentence) => !sentence.startsWith('H: ') && /[.?!”]$/.test(sentence));
  const grouped = Array.from({ length: Math.ceil(spared.length / 4) }, (_, i) =>
    spared.slice(4 * i, 4 * i + 4).join(' '),
  );
  return grouped.length
    ? grouped.flatMap((paragraph, i) => [told[i % told.length] as string, paragraph])
    : told;
}

/** Returns texts of about `words` words that a page could give to keep the engine busy, by what is in them. */
export function slowTexts(words: number): readonly { readonly name: string; readonly text: string }[] {
  const headline = 'Council of the port hears of a plan for the tolls';
  const rest = 'The council of the port heard on Monday that it is to be so. ';
  const body = (unit: string): string =>
    `${headline}\n${rest}${unit.repeat(Math.ceil(words / unit.trim().split(' ').length))}`;
  return [
    { name: 'one sentence, a finding in every third word', text: body('slams Trump over ') },
    { name: 'one sentence, all reported speech', text: body('he said that ') },
    { name: 'a quotation in every word', text: body('"the" ') },
    { name: 'quotations that never close', text: body('“the ') },
    {
      name: 'a headline of that length',
      text: `${'first port council plan ever '.repeat(words / 5)}\n${rest.repeat(20)}`,
    },
  ];
}
