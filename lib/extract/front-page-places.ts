/** Tells which parts of a front page hold no headlines of its own: menus, footers, advertisements, and lists of what is read most. */
import { isWithin, type PageBlock, type Place } from '@/lib/extract/page-block';

const offNames = new Set(['nav', 'footer', 'form', 'dialog', 'menu', 'address', 'figcaption']);
const offWords =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|contentinfo|cookies?|consent|gdpr|comments?|dialog|ads?|advert\w*|sponsor\w*|partners?|outbrain|taboola|affiliate\w*|newsletters?|most-?(?:read|pop\w*|view\w*|shared|watched|commented)|popular|trending|recommend\w*)(?=$|[\s_-])/;
const offLabel =
  /^(?:the )?(?:most (?:read|popular|viewed|shared|watched|commented)|popular(?: (?:now|stories|today))?|trending(?: (?:now|stories|today))?|what others are reading|recommended(?: for you)?|you (?:may|might) (?:also )?like|(?:from|more from) our partners|partner content|paid content|sponsored(?: (?:content|stories))?|promoted(?: stories)?|around the web|advertisement|advertorials?)\b/i;
const labelLength = 40;
// A word that most of the page's stories stand under is the name of a design, not of a box beside them.
const much = 0.5;

/** Returns whether a block stands off the page's own stories. `stories` are the indexes of the blocks that may be headlines, rising. */
export function createOffTest(
  blocks: readonly PageBlock[],
  stories: readonly number[],
): (index: number) => boolean {
  const isOffPlace = createPlaceTest(blocks, stories);
  const listed = labelledLists(blocks, stories);
  return (index) => listed.has(index) || isOffPlace(blocks[index] as PageBlock);
}

function createPlaceTest(
  blocks: readonly PageBlock[],
  stories: readonly number[],
): (block: PageBlock) => boolean {
  const held = new Map<string, number>();
  const wordsOf = ({ hint }: Place): string | null => offWords.exec(hint)?.[0] ?? null;
  for (const index of stories) {
    const around = new Set<string>();
    for (let at: Place | null = (blocks[index] as PageBlock).place; at; at = at.parent) {
      const word = wordsOf(at);
      if (word) around.add(word);
    }
    for (const word of around) held.set(word, (held.get(word) ?? 0) + 1);
  }
  const isOff = (place: Place): boolean => {
    if (offNames.has(place.name)) return true;
    const word = wordsOf(place);
    return word !== null && (held.get(word) ?? 0) <= stories.length * much;
  };
  return ({ place }) => isWithin(place, isOff);
}

/** The stories that follow a label such as “Most read” inside the box that the label opens. */
function labelledLists(blocks: readonly PageBlock[], stories: readonly number[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const isStory = new Set(stories);
  for (const [index, block] of blocks.entries()) {
    if (isStory.has(index) || block.text.length > labelLength || !offLabel.test(block.text)) continue;
    const next = stories.find((story) => story > index);
    if (next === undefined) continue;
    const box = sharedPlace(block.place, (blocks[next] as PageBlock).place);
    for (let at = index + 1; at < blocks.length; at++) {
      const other = blocks[at] as PageBlock;
      if (!isWithin(other.place, (place) => place === box)) break;
      // The next list's own heading ends this one.
      if (!isStory.has(at) && other.level > 0 && other.level <= (block.level || 6)) break;
      listed.add(at);
    }
  }
  return listed;
}

/** Returns the deepest place around both. */
export function sharedPlace(a: Place, b: Place): Place | null {
  let at: Place | null = a;
  while (at && !isWithin(b, (place) => place === at)) at = at.parent;
  return at;
}
