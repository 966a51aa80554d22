import { useMemo } from "react";
import { type Cell, cellsOf } from "../../scene/show/grid";
import { type Layout, layoutOf } from "../../scene/show/layout";
import { typeIn, typeSize, usualType } from "../../scene/show/type";
import { usePageState } from "../state/context";
import type { Size } from "./useSize";

export interface ViewLayout {
  layout: Layout;
  columns: number;
  cells: Cell[];
  /** Pixels that all views have. */
  width: number;
  height: number;
  /** Pixels of the text in the views. */
  type: number;
  /** Pixels below the views: the choice of a page, the bar of a presentation. */
  pagerHeight: number;
  barHeight: number;
}

/** A finger's width. */
const pagerHeight = 44;
/** In sizes of the text: of the bar below a presentation, and of its own text. */
const barHeight = 1.9;
const leastBarHeight = 44;

/** Where each view stands in the room that there is. @param room of the views and what stands below them */
export function useLayout(room: Size): ViewLayout {
  const count = usePageState(({ settings }) => settings.views.length);
  const columns = usePageState(({ settings }) => settings.columns);
  const maximised = usePageState((state) => state.maximised);
  const inSight = usePageState((state) => state.viewInSight);
  const presenting = usePageState((state) => state.presenting);
  const { width, height } = room;
  return useMemo(() => {
    const wanted = typeSize(innerWidth, innerHeight, presenting);
    const bar = presenting ? Math.max(leastBarHeight, Math.round(barHeight * wanted)) : 0;
    const above = height - bar;
    const zoom = Math.min(wanted, 1.4 * usualType) / usualType;
    const wish = { count, width, height: above, columns, zoom, pagerHeight, inSight, maximised };
    const layout = layoutOf(wish);
    const pager = layout.pages.length > 1 ? pagerHeight : 0;
    const grid = cellsOf(layout.rows);
    const room = { width, height: above - pager };
    const smallest = Math.min(
      ...grid.cells.map((cell) => Math.min(cell.width * room.width, cell.height * room.height)),
    );
    return {
      ...grid,
      ...room,
      layout,
      type: typeIn(wanted, smallest, smallest),
      pagerHeight: pager,
      barHeight: bar,
    };
  }, [count, columns, maximised, inSight, presenting, width, height]);
}
