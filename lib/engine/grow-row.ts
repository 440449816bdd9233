/** Makes room at the end of a row of numbers. */

/** Returns a row of twice the length that begins with `row`; zeros follow. */
export function growRow(row: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(row.length * 2);
  longer.set(row);
  return longer;
}
