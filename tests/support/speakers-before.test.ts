/** Proves that who speaks is found wherever in the sentence the name stands, and that bystanders are not taken for speakers. */
import { expect, test } from 'vitest';
import { tokenText } from '@/lib/support/passages';
import { subjectEnd } from '@/lib/support/speakers-before';
import { indexOfToken, read, speakersIn } from './sample-doc';

test.each<[string, string[]]>([
  ['“We will not close,” Ms. Hollis told the council.', ['person Hollis']],
  ['Hollis, 54, said the ferry would run again in May.', ['person Hollis']],
  [
    'In a statement on Friday, the Quayside Trust said the ferry would run again.',
    ['organisation Quayside Trust'],
  ],
  ['A statement from the Quayside Trust said the ferry would run again.', ['document statement']],
  ['The trust said it had not been asked.', ['organisation trust']],
  ['The ministry’s spokesman, Ben Ortway, said no decision had been made.', ['person Ben Ortway']],
  ['Two people familiar with the matter said the plan was dead.', ['group two people']],
  ['Three sources close to the talks said the plan was dead.', ['official three sources']],
  ['The complaint alleges that the ferry had no licence.', ['document complaint']],
  ['Critics have long argued that ferries are late.', ['group critics']],
  ['Some argue that ferries are late.', ['group some']],
  ['Supporters of the plan say ferries are late.', ['group supporters']],
  ['Police Chief Mark Teale said the boy was found on Sunday.', ['person Mark Teale']],
  ['His lawyer, Lena Farr, said he would appeal.', ['person Lena Farr']],
  ['Sen. Carla Munn (I-Karvia) said the bill would pass.', ['person Carla Munn']],
  ['Senate Majority Leader Joe Tarrant said the bill would pass.', ['person Joe Tarrant']],
  ['The president said the bill would pass.', ['official president']],
  ['Quay Street said the bill would pass.', ['organisation Quay Street']],
  ['Senate Republicans said the bill would fail.', ['group Senate Republicans']],
  ['“The bill,” Tarrant said, “will fail.”', ['person Tarrant']],
  ['Tarrant and Munn said the bill would fail.', ['person Tarrant', 'person Munn']],
  ['Both Tarrant and the trust said the bill would fail.', ['person Tarrant', 'organisation trust']],
  ['Professor Priya Nair of Marsham University said the shot was safe.', ['person Priya Nair']],
  ['Acme’s chief executive, Vera Lund, said she would leave.', ['person Vera Lund']],
  ['A poll by the Ledger showed that voters were tired.', ['document poll']],
  ['Juan Carlos de la Vega said it was late.', ['person Juan Carlos de la Vega']],
  ['Abu Bakr al-Hadi said it was late.', ['person Abu Bakr al-Hadi']],
  ['J. D. Marlow said it was late.', ['person J. D. Marlow']],
  ['Robert F. Marlow Jr. said it was late.', ['person Robert F. Marlow Jr']],
  ['Local farmers said it was late.', ['group farmers']],
  ['State media reported that it was late.', ['organisation media']],
  ['Norway’s military said it was late.', ['organisation military']],
  ['The Marsham Ledger reported that the ward was calm.', ['organisation Marsham Ledger']],
  ['Mayor Dale Orwin came late. The mayor told the council that the bill would pass.', ['person Dale Orwin']],
  [
    'Prime Minister Olga Brandt came late. The Karvian prime minister said the bill would pass.',
    ['person Olga Brandt'],
  ],
  [
    'President Joe Tarrant met former President Carla Munn. The president said the bill would pass.',
    ['official president'],
  ],
  ['A judge said it was late, and the judge added that it was sad.', ['official judge']],
  ['Hollis on Friday said it was late.', ['person Hollis']],
  ['The ministry in a statement said it was late.', ['organisation ministry']],
  ['In a statement officials said it was late.', ['official officials']],
  ['Hollis, however, said it was late.', ['person Hollis']],
  ['Hollis — who leads the union — said it was late.', ['person Hollis']],
  ['Hollis flatly denied that it was late.', ['person Hollis']],
  ['In Karvia officials said it was late.', ['official officials']],
  ['A group of Acme officials said it was late.', ['official officials']],
  ['She met Joe Tarrant, who said it was late.', ['person Joe Tarrant']],
  ['The clerk then said it was late.', []],
  ['A lawyer for Acme, Owen Fairley, said it was late.', ['person Owen Fairley']],
  [
    'District Judge Ada M. Brisk wrote that it was late. Brisk said it was sad.',
    ['person Ada M. Brisk', 'person Brisk'],
  ],
  ['Other Norwegians believe that it was late.', ['group Norwegians']],
  ['Then I’d argue that it was late.', []],
  ['Senator Carla Munn, I-Karvia, whose term ends soon, said it was late.', ['person Carla Munn']],
  ['A guest at the Quay Hotel and Casino said it was late.', ['official guest']],
  ['In her Quaylink post she wrote: “It was late.”', []],
  ['In a sudden turn, Ann Hollis agreed, saying it was late.', ['person Ann Hollis']],
])('%s', (text, expected) => {
  expect(speakersIn(text)).toEqual(expected);
});

test.each([
  ['The port then said', 'said', 'port'],
  ['The port on Friday said', 'said', 'port'],
  ['The port (once a fort) has said', 'said', 'port'],
  ['Then said', 'said', ''],
])('in “%s” the subject of “%s” ends with “%s”', (text, verb, expected) => {
  const doc = read('Port closes', [text]);
  const at = indexOfToken(doc, verb);
  const end = subjectEnd(doc, at, doc.sentences.first[doc.sentences.of[at] as number] as number);
  expect(end < 0 ? '' : tokenText(doc, end)).toBe(expected);
});
