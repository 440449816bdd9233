/** Units of time, length, weight, area and volume, so that “48 hours” and “two days” can be compared. */

/** What a number measures, and how large its unit is. */
export interface Measure {
  readonly of: 'time' | 'length' | 'weight' | 'area' | 'volume' | 'speed' | 'heat';
  /** In days, metres, kilograms, hectares, litres, kilometres an hour or degrees Celsius. */
  readonly size: number;
}

/** The words of each unit by its size; “pounds” is left out, since it is money more often. */
const UNITS: Readonly<Record<Measure['of'], readonly (readonly [size: number, words: string])[]>> = {
  time: [
    [1 / 86_400, 'seconds sec secs'],
    [1 / 1_440, 'minute minutes min mins'],
    [1 / 24, 'hour hours hr hrs'],
    [1, 'day days'],
    [7, 'week weeks'],
    [14, 'fortnight fortnights'],
    [30.44, 'month months'],
    [365.25, 'year years yr yrs birthday anniversary'],
    [3_652.5, 'decade decades'],
    [36_525, 'century centuries'],
  ],
  length: [
    [0.0254, 'inch inches'],
    [0.3048, 'foot feet ft'],
    [0.9144, 'yard yards'],
    [1_609.3, 'mile miles'],
    [0.01, 'cm centimetre centimetres centimeter centimeters'],
    [1, 'metre metres meter meters'],
    [1_000, 'km kms kilometre kilometres kilometer kilometers'],
  ],
  weight: [
    [0.0283, 'ounce ounces oz'],
    [0.4536, 'lb lbs'],
    [0.001, 'gram grams'],
    [1, 'kg kilo kilos kilogram kilograms'],
    [1_000, 'ton tons tonne tonnes'],
  ],
  area: [
    [0.4047, 'acre acres'],
    [1, 'hectare hectares'],
  ],
  volume: [
    [1, 'litre litres liter liters'],
    [3.785, 'gallon gallons'],
    [159, 'barrel barrels'],
  ],
  speed: [
    [1, 'kph kmh'],
    [1.6093, 'mph'],
    [1.852, 'knot knots'],
  ],
  heat: [
    [1, 'degree degrees celsius'],
    [5 / 9, 'fahrenheit'],
  ],
};

const measures: ReadonlyMap<string, Measure> = new Map(
  Object.entries(UNITS).flatMap(([of, units]) =>
    units.flatMap(([size, words]) =>
      words.split(' ').map((word): [string, Measure] => [word, { of: of as Measure['of'], size }]),
    ),
  ),
);

/** Returns the measure whose unit `word` (lower case) is, or null. */
export const measureOf = (word: string): Measure | null => measures.get(word) ?? null;

/** Returns the units of time that are larger than one of `size` days, in days. */
export const largerTimes = (size: number): readonly number[] =>
  UNITS.time.map(([days]) => days).filter((days) => days > size);
