/** Packed patterns → programs: every way through a pattern's alternatives, each hung on its rarest word. */
import { Flag, HEAD, HEADER, ITEM, Op, type Tables } from '@/lib/engine/pack-code';

/** Returns how many numbers the programs of each pattern take, and where those of pattern i begin: at `starts[i]`. */
export function programStarts({ phraseStarts, choiceStarts, parts, patternStarts }: Tables): Uint32Array {
  const starts = new Uint32Array(patternStarts.length);
  for (let pattern = 0; pattern + 1 < patternStarts.length; pattern++) {
    const from = patternStarts[pattern] as number;
    const to = patternStarts[pattern + 1] as number;
    let ways = 1;
    for (let k = from; k < to; k++) {
      const choice = parts[k] as number;
      ways *= (choiceStarts[choice + 1] as number) - (choiceStarts[choice] as number);
    }
    let size = HEADER * ways;
    for (let k = from; k < to; k++) {
      const choice = parts[k] as number;
      const first = choiceStarts[choice] as number;
      const last = choiceStarts[choice + 1] as number;
      size +=
        (ITEM * ways * ((phraseStarts[last] as number) - (phraseStarts[first] as number))) / (last - first);
    }
    starts[pattern + 1] = (starts[pattern] as number) + size;
  }
  return starts;
}

/** Returns how often each item's words are met, `common` telling it as `Pack.common` does; infinite for items that no pattern can be found by. */
export function weighItems({ members, setStarts, items }: Tables, common: readonly number[]): Float64Array {
  const times: number[] = [0];
  for (let i = 0; i + 1 < common.length; i += 2)
    for (let left = common[i] as number; left > 0; left--) times.push(common[i + 1] as number);
  const ofSet = new Float64Array(setStarts.length);
  for (let set = 0; set + 1 < setStarts.length; set++) {
    const end = setStarts[set + 1] as number;
    let sum = 0;
    let k = setStarts[set] as number;
    // Sets are sorted and common words come first: all others count as one.
    for (; k < end && (members[k] as number) < times.length; k++)
      sum += times[members[k] as number] as number;
    ofSet[set] = sum + end - k;
  }
  const weights = new Float64Array(items.length / ITEM).fill(Number.POSITIVE_INFINITY);
  for (let i = 0; i < weights.length; i++) {
    if ((items[i * ITEM + 2] as number) & (Flag.optional | Flag.not)) continue;
    const argument = items[i * ITEM + 1] as number;
    if (items[i * ITEM] === Op.word) weights[i] = times[argument] ?? 1;
    else if (items[i * ITEM] === Op.set) weights[i] = ofSet[argument] as number;
  }
  return weights;
}

/** Writes the programs of `pattern` for `entry` into `programs` from `start` on, the last part's alternatives changing first. `weights` are those of `weighItems`. */
export function writePrograms(
  { items, phraseStarts, choiceStarts, parts, patternStarts, heads }: Tables,
  weights: Float64Array,
  pattern: number,
  entry: number,
  programs: Int32Array,
  start: number,
): void {
  const first = patternStarts[pattern] as number;
  const count = (patternStarts[pattern + 1] as number) - first;
  const shownFrom = heads[pattern * HEAD + 1] as number;
  const shownTo = heads[pattern * HEAD + 2] as number;
  // The phrase that stands at each part.
  const turn = new Uint32Array(count);
  for (let i = 0; i < count; i++) turn[i] = choiceStarts[parts[first + i] as number] as number;
  for (let head = start, i = 0; i >= 0; ) {
    let at = head + HEADER;
    let anchor = -1;
    let best = Number.POSITIVE_INFINITY;
    let length = 0;
    programs[head] = entry;
    for (let part = 0; part < count; part++) {
      if (part === shownFrom) programs[head + 2] = length;
      const phrase = turn[part] as number;
      for (let item = phraseStarts[phrase] as number; item < (phraseStarts[phrase + 1] as number); item++) {
        if ((weights[item] as number) < best) {
          best = weights[item] as number;
          anchor = length;
        }
        programs[at] = items[item * ITEM] as number;
        programs[at + 1] = items[item * ITEM + 1] as number;
        programs[at + 2] = items[item * ITEM + 2] as number;
        at += ITEM;
        length++;
      }
      if (part === shownTo - 1) programs[head + 3] = length;
    }
    programs[head + 1] = anchor;
    programs[head + 4] = length;
    head = at;
    // The next way through: the last part that has a phrase left takes it, those after it begin anew.
    for (i = count - 1; i >= 0; i--) {
      const choice = parts[first + i] as number;
      turn[i] = (turn[i] as number) + 1;
      if ((turn[i] as number) < (choiceStarts[choice + 1] as number)) break;
      turn[i] = choiceStarts[choice] as number;
    }
  }
}
