/** Two sides of politics with the labels they are given and the names they bear, for telling whether labels stand on one side only. Origin: written for Plumbline. Licence: MIT. */

/** One side: what it is labelled, and whom it is made of. Both sides list the same kinds of words, in the same order. */
export interface Side {
  readonly labels: readonly string[];
  readonly actors: readonly string[];
}

const list = (words: string): string[] => words.split(' ');

/** The two sides. Labels in lower case; actors as they are written, since only the capital tells Labour from labour. */
export const sides: readonly [Side, Side] = [
  {
    labels: list(
      'far-left hard-left left-wing extreme-left ultra-left radical-left leftist leftists left-winger left-wingers ultra-liberal socialist socialists',
    ),
    actors: list(
      'Democrats Democrat Labour Socialists Left Liberals Biden Harris Starmer Obama Sanders Lula',
    ),
  },
  {
    labels: list(
      'far-right hard-right right-wing extreme-right ultra-right radical-right rightist rightists right-winger right-wingers ultra-conservative nationalist nationalists',
    ),
    actors: list(
      'Republicans Republican Conservatives Nationalists Right Tories Trump Vance Badenoch Bush Cruz Bolsonaro',
    ),
  },
];
