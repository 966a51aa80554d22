/** A view's box needs this much more width than height: the legend and the title lie across it. */
const widthToHeight = 1.15;

/**
 * How many views stand side by side, so that the smallest of them is as large as it can be. The last row may hold fewer, which are
 * then wider: no room stays empty.
 */
export function columnsFor(count: number, width: number, height: number): number {
  let best = 1;
  let bestSize = 0;
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(width / columns, (height / rows) * widthToHeight);
    // A full last row, with all views alike, is worth some size.
    const worth = count % columns === 0 ? size * 1.3 : size;
    if (worth > bestSize) {
      bestSize = worth;
      best = columns;
    }
  }
  return best;
}

/** The rows of a layout, as indices of views. */
export function rowsOf(count: number, columns: number): number[][] {
  const rows: number[][] = [];
  for (let start = 0; start < count; start += columns)
    rows.push(Array.from({ length: Math.min(columns, count - start) }, (_, k) => start + k));
  return rows;
}
