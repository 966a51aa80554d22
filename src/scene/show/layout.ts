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

/** Pixels of a view's box at least, where text is of the usual size. */
const goodSize = { width: 230, height: 210 };
/** Two views that are compared may be smaller than others, rather than one of them out of sight. */
const leastSize = { width: 150, height: 165 };

export interface LayoutWish {
  count: number;
  /** Pixels that there are for all views. */
  width: number;
  height: number;
  /** How many views stand side by side; 0 for as many as fit best. */
  columns: number;
  /** How much larger than usual the text is. */
  zoom: number;
  /** Pixels that the choice of a page takes, where there are several. */
  pagerHeight: number;
  /** A view that must be in sight. */
  inSight: number;
  /** A view that has all room, or null. */
  maximised: number | null;
}

export interface Layout {
  /** Views that are in sight together: all, or on a small screen some, of a good size. */
  pages: number[][];
  /** Which of the pages is shown. */
  page: number;
  /** The rows of the page that is shown. */
  rows: number[][];
}

export function layoutOf(wish: LayoutWish): Layout {
  const { count, maximised } = wish;
  if (maximised !== null && maximised < count) return { pages: [[maximised]], page: 0, rows: [[maximised]] };
  if (pageSize(wish) >= count) return paged(wish, count);
  const lower = { ...wish, height: wish.height - wish.pagerHeight };
  return paged(lower, Math.min(pageSize(lower), count));
}

/** How many columns there may be at most: as chosen, as far as there is room. */
function mostColumns({ columns, width, zoom }: LayoutWish): number {
  const most =
    columns > 0 ? Math.min(columns, width / (leastSize.width * zoom)) : width / (goodSize.width * zoom);
  return Math.max(1, Math.floor(most));
}

/** How many views have room together. */
function pageSize(wish: LayoutWish): number {
  const { width, height, zoom } = wish;
  const across = (each: number) => Math.floor(width / (each * zoom));
  const down = (each: number) => Math.floor(height / (each * zoom));
  const holdsPair = across(leastSize.width) * down(leastSize.height) >= 2;
  return Math.max(mostColumns(wish) * Math.max(1, down(goodSize.height)), holdsPair ? 2 : 1);
}

function paged(wish: LayoutWish, most: number): Layout {
  const { count, width, height, columns } = wish;
  const pageCount = Math.ceil(count / most);
  // As even as can be, with full rows where there is a choice of columns.
  const even = Math.ceil(count / pageCount);
  const chosen = columns > 0 ? Math.min(mostColumns(wish), count) : 0;
  const each = chosen > 0 ? Math.min(most, Math.ceil(even / chosen) * chosen) : even;
  const pages = rowsOf(count, each);
  const page = Math.max(
    0,
    pages.findIndex((views) => views.includes(wish.inSight)),
  );
  const views = pages[page];
  const across = chosen || Math.min(mostColumns(wish), columnsFor(views.length, width, height));
  return { pages, page, rows: rowsOf(views.length, across).map((row) => row.map((k) => views[k])) };
}
