import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../settings";
import { cellsOf } from "./grid";
import { columnsFor, type LayoutWish, layoutOf, rowsOf } from "./layout";
import { roomOf, typeIn, typeSize, usualType } from "./type";

const seed = { seed: 20260302, numRuns: 500 };
const usual = { columns: 0, zoom: 1, pagerHeight: 44, inSight: 0, maximised: null };
const all = (count: number) => Array.from({ length: count }, (_, k) => k);

const wish: fc.Arbitrary<LayoutWish> = fc
  .record({
    count: fc.integer({ min: 1, max: limits.views }),
    width: fc.integer({ min: 0, max: 4000 }),
    height: fc.integer({ min: 0, max: 2200 }),
    columns: fc.nat(limits.columns),
    zoom: fc.double({ min: 1, max: 1.4, noNaN: true }),
    pagerHeight: fc.constant(44),
    maximised: fc.constant(null),
  })
  .chain((rest) => fc.nat(rest.count - 1).map((inSight) => ({ ...rest, inSight })));

describe("the columns", () => {
  it("put a pair side by side where it is wide, and one above the other on a phone", () => {
    expect(columnsFor(2, 960, 800)).toBe(2);
    expect(columnsFor(2, 390, 456)).toBe(1);
    expect(columnsFor(4, 960, 800)).toBe(2);
    expect(columnsFor(8, 960, 800)).toBe(4);
    expect(columnsFor(1, 300, 900)).toBe(1);
  });

  it("place every view once, in order, at any size", () => {
    for (let count = 1; count <= 16; count++) {
      for (const [width, height] of [
        [1600, 400],
        [390, 700],
        [0, 0],
      ]) {
        const columns = columnsFor(count, width, height);
        const rows = rowsOf(count, columns);
        expect(rows.flat()).toEqual(all(count));
        expect(rows.every((row) => row.length >= 1 && row.length <= columns)).toBe(true);
      }
    }
  });
});

describe("a layout", () => {
  it("has every view once, in order, and the one in sight on its page", () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        const { pages, page, rows } = layoutOf(wanted);
        expect(pages.flat()).toEqual(all(wanted.count));
        expect(rows.flat()).toEqual(pages[page]);
        expect(pages[page]).toContain(wanted.inSight);
      }),
      seed,
    );
  });

  it("hides no view where all have room of a good size, and otherwise makes none smaller than a good size but for a pair", () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        const { pages, rows } = layoutOf({ ...wanted, columns: 0, zoom: 1 });
        const { width, height, count, pagerHeight } = wanted;
        if (Math.floor(width / 230) * Math.floor(height / 210) >= count) expect(pages).toHaveLength(1);
        if (pages[0].length < 3) return;
        const room = pages.length > 1 ? height - pagerHeight : height;
        expect(room / rows.length).toBeGreaterThanOrEqual(Math.min(210, room));
      }),
      seed,
    );
  });

  it("has as many columns as were chosen, as far as a view is more than a strip", () => {
    fc.assert(
      fc.property(wish, fc.integer({ min: 1, max: limits.columns }), (wanted, columns) => {
        const { rows } = layoutOf({ ...wanted, columns, zoom: 1 });
        const most = Math.max(1, Math.min(columns, wanted.count, Math.floor(wanted.width / 150)));
        expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(most);
        if (wanted.height >= 2000) expect(rows[0].length).toBe(most);
      }),
      seed,
    );
  });

  it("keeps what is compared together on a phone, two by two", () => {
    // The sheet open and folded, on phones of 360 × 740 and 390 × 844.
    expect(layoutOf({ ...usual, count: 2, width: 360, height: 400 }).pages).toEqual([[0, 1]]);
    for (const [width, height] of [
      [360, 400],
      [360, 674],
      [390, 456],
      [390, 778],
    ])
      expect(layoutOf({ ...usual, count: 4, width, height }).pages).toEqual([
        [0, 1],
        [2, 3],
      ]);
  });

  it("shows a maximised view alone, and all again when that is gone", () => {
    const wanted = { ...usual, count: 3, width: 1000, height: 800 };
    expect(layoutOf({ ...wanted, maximised: 2 }).rows).toEqual([[2]]);
    expect(layoutOf({ ...wanted, maximised: 3 }).rows.flat()).toEqual([0, 1, 2]);
  });
});

describe("the grid", () => {
  it("fills each row, and knows where a view borders on others", () => {
    fc.assert(
      fc.property(wish, (wanted) => {
        const { rows } = layoutOf(wanted);
        const { columns, cells } = cellsOf(rows);
        expect(cells.map(({ index }) => index)).toEqual(rows.flat());
        for (const [r, row] of rows.entries()) {
          const inRow = cells.filter(({ index }) => row.includes(index));
          const ends = inRow.map(({ place }) => String(place.gridColumn).split(" / span ").map(Number));
          // One begins where the last has ended, and the last ends with the grid.
          const starts = ends.map(([start]) => start);
          expect(starts).toEqual(
            ends.map((_, k) => 1 + ends.slice(0, k).reduce((sum, [, span]) => sum + span, 0)),
          );
          expect(ends.reduce((sum, [, span]) => sum + span, 0)).toBe(columns);
          expect(inRow.map(({ edges }) => edges.includes("left"))).toEqual(row.map((_, k) => k > 0));
          expect(inRow.every(({ edges }) => edges.includes("top") === r > 0)).toBe(true);
          expect(inRow.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
        }
      }),
      seed,
    );
  });
});

describe("the text", () => {
  it("is as usual on usual screens, larger on a projector of many pixels, and largest in a presentation", () => {
    expect(typeSize(390, 844, false)).toBe(usualType);
    expect(typeSize(1920, 1080, false)).toBe(usualType);
    expect(typeSize(3840, 2160, false)).toBeCloseTo(1.5 * usualType);
    // Numbers at the axes are 0.78 of it: at least 2.5 % of a projector's height.
    for (const height of [720, 1080, 2160])
      expect(0.78 * typeSize((height * 16) / 9, height, true)).toBeGreaterThanOrEqual(0.025 * height);
    expect(typeSize(390, 844, true)).toBeGreaterThanOrEqual(usualType);
  });

  it("leaves small views their picture, and never shrinks below the usual size", () => {
    expect(typeIn(40, 480, 510)).toBeLessThan(30);
    expect(typeIn(40, 1900, 1000)).toBe(40);
    expect(typeIn(usualType, 150, 100)).toBe(usualType);
  });
});

describe("the room of a view", () => {
  const size = fc.record({
    type: fc.double({ min: 13, max: 72, noNaN: true }),
    width: fc.integer({ min: 150, max: 3840 }),
    height: fc.integer({ min: 100, max: 2160 }),
    notes: fc.nat(2),
  });
  type Size = typeof size extends fc.Arbitrary<infer T> ? T : never;
  const of = ({ type, width, height, notes }: Size) => roomOf(type, width, height, notes);

  it("holds a legend within the view, and beside a picture within its column", () => {
    fc.assert(
      fc.property(size, (each) => {
        const { legend, beside, insets } = of(each);
        // The smallest views of large text do not occur: `typeIn` makes it smaller.
        if (legend === null || each.width < 14 * each.type) return;
        expect(legend).toBeLessThanOrEqual((beside ? insets.left : each.width) - 4 * each.type);
      }),
      seed,
    );
  });

  it("puts a picture beside title and legend only where that makes it larger", () => {
    fc.assert(
      fc.property(size, (each) => {
        const room = of(each);
        if (!room.beside) return;
        const side = ({ insets }: typeof room) =>
          Math.min(each.width - insets.left - insets.right, each.height - insets.top - insets.bottom);
        const narrower = of({ ...each, width: each.height + 14 * each.type });
        expect(narrower.beside).toBe(false);
        expect(side(room)).toBeGreaterThan(side(narrower));
      }),
      seed,
    );
  });

  it("has no words of the heights in the way of what the legend says", () => {
    // "tr H = 4 everywhere" and "heights × 0.28" in a view 480 px wide.
    expect(roomOf(13, 480, 400, 1).factor).toBe(false);
    expect(roomOf(13, 480, 400, 0).factor).toBe(true);
    expect(roomOf(13, 640, 640, 1).factor).toBe(true);
    // Figure 5 on a laptop: what all is divided by stands where the silhouette would.
    expect(roomOf(13, 240, 400, 1).histogram).toBe(false);
    expect(roomOf(13, 240, 400, 0).histogram).toBe(true);
  });
});
