/** The voice suite: other people's words must never count as the outlet's. The part between ‹ › is the voice asked for. */
import { describe, expect, it } from 'vitest';
import type { BlockKind } from '@/lib/model';
import { VoiceCode } from '@/lib/text/marks';
import { smallDoc } from '../small-pack';

/** The voices of the words between ‹ and ›. */
function voicesOf(marked: string, kind: BlockKind = 'paragraph'): string[] {
  const start = marked.indexOf('‹');
  const end = marked.indexOf('›') - 1;
  const text = marked.replace(/[‹›]/g, '');
  const doc = smallDoc([[kind, text]]);
  const found = new Set<string>();
  for (let i = 0; i < doc.tokens.count; i++) {
    if (
      (doc.tokens.start[i] as number) < start ||
      (doc.tokens.end[i] as number) > end ||
      doc.tokens.kind[i]! > 3
    )
      continue;
    found.add(Object.keys(VoiceCode)[doc.voice[i] as number] as string);
  }
  return [...found];
}

describe('in running text', () => {
  it.each([
    ['The senator said ‹the plan was a disgrace›.', 'attributed'],
    ['The senator told reporters on Tuesday that ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, the senator said.', 'attributed'],
    ['‹The plan was a disgrace›, said the senator.', 'attributed'],
    ['‹The plan was a disgrace›, Macron told parliament on Friday.', 'attributed'],
    ['According to the union, ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, according to the union.', 'attributed'],
    ['Critics argue ‹the plan was a disgrace›.', 'attributed'],
    ['Smith described the plan as ‹a disgrace›.', 'attributed'],
    ['She called the plan ‹a disgrace›.', 'attributed'],
    ['Biden accused the party of ‹a power grab›.', 'attributed'],
    ['Smith called the plan of the council ‹disgraceful›.', 'attributed'],
    ['Smith voted against what she calls ‹a disgrace›.', 'attributed'],
    ['The plan, which Smith called ‹disgraceful›, passed.', 'attributed'],
    ['The plan, described by Smith as ‹a disgrace›, passed.', 'attributed'],
    ['The film paints the council as ‹a disgrace›.', 'attributed'],
    ['Smith criticised the council for ‹being a disgrace›.', 'attributed'],
    ['The senator asked why ‹nobody stopped the disgraceful plan›.', 'attributed'],
    ['The senator said ‹the plan was a disgrace and that the vote had been one too›.', 'attributed'],
    ['Banners over the gate read: ‹the plan is a disgrace›.', 'attributed'],
    ['The report suggests that ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, the senator said on Monday, adding that he would vote no.', 'attributed'],
    ['The plan was a disgrace, the senator said, ‹and the vote a shame›.', 'attributed'],
    ['In the senator’s view, ‹the plan was a disgrace›.', 'attributed'],
    [
      '‹The board ignored disgraceful gaps in the plan›, a lawyer for the former clerk said in a letter on Tuesday.',
      'attributed',
    ],
    ['The senator said he was sorry, but stressed that ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, as the senator put it.', 'attributed'],
    ['As the senator sees it, ‹the plan was a disgrace›.', 'attributed'],
    ['To critics, ‹the plan was a disgrace›.', 'attributed'],
    ['In the eyes of critics, ‹the plan was a disgrace›.', 'attributed'],
    ['By his own account, ‹the plan was a disgrace›.', 'attributed'],
    ['Their view is that ‹the plan was a disgrace›.', 'attributed'],
    ['The union’s complaint was that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator is convinced that ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, she continued.', 'attributed'],
    ['‹The plan was a disgrace›, the senator went on.', 'attributed'],
    ['‹The plan was a disgrace›, per Macron.', 'attributed'],
    ['The critics’ charge: ‹the plan was a disgrace›.', 'attributed'],
    ['The senator had one complaint: ‹the plan was a disgrace›.', 'attributed'],
    ['Macron was blunt: ‹the plan was a disgrace›.', 'attributed'],
    ['Macron has little doubt that ‹the plan was a disgrace›.', 'attributed'],
    ['There is little doubt that ‹the plan was a disgrace›.', 'outlet'],
    ['The answer of Macron was that ‹the plan was a disgrace›.', 'attributed'],
    ['The argument of Macron is that ‹the plan was a disgrace›.', 'attributed'],
    ['There is a feeling among voters that ‹the plan was a disgrace›.', 'attributed'],
    ['It was, in her view, ‹a disgrace›.', 'attributed'],
    ['The ship sank, in her view, and ‹the plan was a disgrace›.', 'outlet'],
    ['Macron left, calling the plan ‹a disgrace›.', 'attributed'],
    ['The storm was late, ‹the plan a disgrace›, and the rain continued.', 'outlet'],
    ['‹The plan was a disgrace›, but Macron continued.', 'outlet'],
    ['State media reported that ‹the plan was a disgrace›.', 'attributed'],
    ['Kelly denied that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator flatly denied that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator has seen the storm as well: ‹the plan was a disgrace›.', 'outlet'],
    ['The harbour lights showed that ‹the plan was a disgrace›.', 'outlet'],
    ['The senator made it clear that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator went on to say that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator was quoted as saying ‹the plan was a disgrace›.', 'attributed'],
    ['The senator shared a post claiming that ‹the plan was a disgrace›.', 'attributed'],
    ['The senator declined to say whether ‹the plan was a disgrace›.', 'attributed'],
    ['The witness described how ‹the disgraceful plan was passed›.', 'attributed'],
    ['Voters worry that ‹the plan was a disgrace›.', 'attributed'],
    ['Her message was simple: ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, the complaint stated.', 'attributed'],
    ['It was wrong, says the union, whose argument is that ‹the plan was a disgrace›.', 'attributed'],
    ['‹The plan was a disgrace›, in her words.', 'attributed'],
    ['The mayor rejected the claim that ‹the plan was a disgrace›.', 'attributed'],
    ['The union urged the council ‹to drop the disgraceful plan›.', 'attributed'],
    ['Asked whether ‹the plan was a disgrace›, he left.', 'attributed'],
    ['The court ruled that ‹the plan was a disgrace›.', 'attributed'],
    ['“‹The plan was a disgrace›,” the senator said.', 'quoted'],
    ['The senator said it was “‹a disgrace and a shame›”.', 'quoted'],
    ['The plan was ‹a disgrace›.', 'outlet'],
    ['Smith called ‹the police›.', 'outlet'],
    ['Smith called ‹a disgraceful vote›.', 'outlet'],
    ['Smith calls ‹his bluff›.', 'outlet'],
    ['Smith called the council ‹at midday by phone›.', 'outlet'],
    ['Smith called for ‹a vote at the gate›.', 'attributed'],
    ['There is much to read: ‹the plan was a disgrace›.', 'outlet'],
    ['‹The disgraceful plan› passed, and the senator said he was glad.', 'outlet'],
    ['The senator said he was glad, ‹but the plan was a disgrace›.', 'outlet'],
    ['On Monday, ‹the minister› said taxes would rise.', 'outlet'],
    [
      'After ‹the board ignored disgraceful gaps in the plan›, a lawyer said in a letter that he would sue.',
      'outlet',
    ],
    ['‹The board ignored disgraceful gaps›, as it had promised in a letter in May.', 'outlet'],
    ['It is fair to say that ‹the plan was a disgrace›.', 'outlet'],
    ['It is clear that ‹the plan was a disgrace›.', 'outlet'],
    ['It would be wrong to claim that ‹the disgraceful plan was needed›.', 'outlet'],
    ['My view is that ‹the plan was a disgrace›.', 'outlet'],
    ['We make no secret of it: ‹the plan was a disgrace›.', 'outlet'],
    ['Needless to say that ‹the plan was a disgrace›.', 'outlet'],
    ['The result was simple: ‹the plan was a disgrace›.', 'outlet'],
    ['To the west, ‹the disgraceful plan has spared a field›.', 'outlet'],
    ['As it was, ‹the plan was a disgrace›.', 'outlet'],
    ['The claims were ‹a disgrace›.', 'outlet'],
    ['Russia calls ‹the bluff of its rivals›.', 'outlet'],
    ['The report of ‹the disgraceful plan› came late.', 'outlet'],
    ['It was written by ‹a disgraced aide›.', 'outlet'],
    ['The plan, passed in May, ‹was a disgrace that nobody asked for›.', 'outlet'],
    ['In their hurry, ‹they passed a disgraceful plan›.', 'outlet'],
    ['Asked whether he was glad, ‹the disgraced senator› left.', 'outlet'],
    ['The claim ‹was a disgrace›.', 'outlet'],
    ['The senator, who said he was glad, ‹passed a disgraceful plan›.', 'outlet'],
    ['The dynasty ruled ‹a disgraced people›.', 'outlet'],
    ['The war suggests that ‹the plan was a disgrace›.', 'outlet'],
    ['The disgraced ‹“reform”› failed.', 'outlet'],
  ])('%s is %s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });
});

describe('in headlines', () => {
  it.each([
    ['Brexit: ‹the plan is a disgrace›', 'outlet'],
    ['Trump: ‹media are dishonest›', 'attributed'],
    ['Finance minister: ‹taxes will soar›', 'attributed'],
    ['‹Taxes will soar›: minister', 'attributed'],
    ['‹Taxes will soar›, says Macron', 'attributed'],
    ['‹Taxes will soar› – minister', 'attributed'],
    ['Election 2024: ‹taxes will soar›', 'outlet'],
    ['‹Taxes will soar›, court hears', 'attributed'],
    ['Rep. Hollis: ‹taxes will soar›', 'attributed'],
    ['Union boss: ‹taxes will soar›', 'attributed'],
    ['Hollis brands plan ‹a disgrace›', 'attributed'],
    ['Plan branded ‹a disgrace› by Hollis', 'attributed'],
    ['Hollis apologises for saying ‹the plan was a disgrace›', 'attributed'],
    ['Council called ‹a disgraceful vote›', 'outlet'],
    ['‘‹Taxes will soar for everyone›’', 'quoted'],
  ])('%s is %s', (text, voice) => {
    expect(voicesOf(text, 'headline')).toEqual([voice]);
  });
});
