import type { CSSProperties } from "react";
import { type ColorScale, histogram } from "../../color";
import type { Statistics } from "../../core/types";

/** Columns along the bar: as fine as the percentiles tell. */
const columns = 50;
/** Of the height: what some few values must have to be seen. */
const least = 0.05;

/** How the values are spread over the bar that it stands upon. It only shows what the legend's text says. */
export function Silhouette({ statistics, scale }: { statistics: Statistics; scale: ColorScale }) {
  const path = outline(statistics, scale);
  return (
    path && (
      <svg
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
        aria-hidden="true"
        style={style}
        data-part="histogram"
      >
        <path d={path} fill="currentColor" />
      </svg>
    )
  );
}

/** In a square of side 1: steps from the ground up to the share of each column, the most common one as high as the square. */
function outline(statistics: Statistics, scale: ColorScale): string | null {
  // One value everywhere has a column that says nothing.
  if (scale.constant !== null) return null;
  const bins = histogram(statistics, scale, columns);
  const most = Math.max(...bins.map(({ share }) => share));
  if (!(most > 0)) return null;
  const top = (share: number) => (1 - (share > 0 ? Math.max(least, share / most) : 0)).toFixed(3);
  return `M0 1${bins.map(({ to, share }) => `V${top(share)}H${to.toFixed(3)}`).join("")}V1Z`;
}

const style = {
  position: "absolute",
  insetInline: 0,
  bottom: "100%",
  width: "100%",
  height: "1.2em",
  opacity: 0.26,
  overflow: "visible",
} satisfies CSSProperties;
