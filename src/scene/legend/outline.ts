import { type ColorScale, histogram } from "../../color";
import type { Statistics } from "../../core/types";

/** Columns along the bar: as fine as the percentiles tell. */
const columns = 50;
/** Of the height: what some few values must have to be seen. */
const least = 0.05;

/**
 * How the values are spread over the bar that it stands upon: steps from the ground up to the share of each column, the most
 * common one as high as there is room.
 * @returns SVG's path data in a box of the given size; null where there is nothing to tell
 */
export function silhouetteOf(
  statistics: Statistics,
  scale: ColorScale,
  { width, height }: { width: number; height: number } = { width: 1, height: 1 },
): string | null {
  // One value everywhere has a column that says nothing.
  if (scale.constant !== null) return null;
  const bins = histogram(statistics, scale, columns);
  const most = Math.max(...bins.map(({ share }) => share));
  if (!(most > 0)) return null;
  const top = (share: number) => (height * (1 - (share > 0 ? Math.max(least, share / most) : 0))).toFixed(3);
  const steps = bins.map(({ to, share }) => `V${top(share)}H${(width * to).toFixed(3)}`);
  return `M0 ${height}${steps.join("")}V${height}Z`;
}
