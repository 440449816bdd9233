/** Whole numbers as text and back: small ones take one character, and a sum tells damaged text from whole. */

/** A digit is one of these many characters: “#” and those after it. */
const BASE = 92;
const FIRST = 35;
/** Numbers below `TWO` are one digit; first digits from `TWO` on ask for a second one, from `THREE` on for two more. */
const TWO = 48;
const THREE = 85;
const LEAST_OF_THREE = TWO + (THREE - TWO) * BASE;
/** Numbers from here on cannot be written. */
const LIMIT = LEAST_OF_THREE + (BASE - THREE) * BASE * BASE;

/** Stands for the backslash, which JSON would write as two characters. */
const FOR_BACKSLASH = ' ';

const signOf = (digit: number): string => String.fromCharCode(digit + FIRST);

const digitsOf = (value: number): string => {
  if (value < TWO) return signOf(value);
  const rest = value - (value < LEAST_OF_THREE ? TWO : LEAST_OF_THREE);
  const last = signOf(rest % BASE);
  const over = Math.floor(rest / BASE);
  return value < LEAST_OF_THREE
    ? signOf(TWO + over) + last
    : signOf(THREE + Math.floor(over / BASE)) + signOf(over % BASE) + last;
};

/** Returns `numbers` as text: their sum in two digits, then each. Throws when one is negative or above 53,101. */
export function packNumbers(numbers: readonly number[]): string {
  let sum = 0;
  for (const value of numbers) {
    if (!(value >= 0 && value < LIMIT)) throw new Error(`${value} does not fit into a pack`);
    sum += value;
  }
  const text = signOf(Math.floor(sum / BASE) % BASE) + signOf(sum % BASE) + numbers.map(digitsOf).join('');
  return text.replaceAll('\\', FOR_BACKSLASH);
}

/** Returns the numbers that `packNumbers` wrote. Throws when the text is damaged. */
export function unpackNumbers(packed: string): Uint16Array {
  const text = packed.replaceAll(FOR_BACKSLASH, '\\');
  const numbers = new Uint16Array(text.length);
  const end = text.length;
  let count = 0;
  let sum = 0;
  let at = 2;
  // One character a turn and no function calls: this loop runs before anything is compiled.
  while (at < end) {
    let value = text.charCodeAt(at++) - FIRST;
    if (value >= TWO) {
      if (value < THREE) value = TWO + (value - TWO) * BASE + text.charCodeAt(at++) - FIRST;
      else {
        value = LEAST_OF_THREE + ((value - THREE) * BASE + text.charCodeAt(at) - FIRST) * BASE;
        value += text.charCodeAt(at + 1) - FIRST;
        at += 2;
      }
    }
    numbers[count++] = value;
    sum += value;
  }
  const head = (text.charCodeAt(0) - FIRST) * BASE + text.charCodeAt(1) - FIRST;
  if (at !== end || head !== sum % (BASE * BASE)) throw new Error('the sum of a column is wrong');
  return numbers.subarray(0, count);
}
