import type { CSSProperties } from "react";
import type { ColorScale } from "../../color";
import type { Statistics } from "../../core/types";
import { silhouetteOf } from "./outline";

/** How the values are spread over the bar that it stands upon. It only shows what the legend's text says. */
export function Silhouette({ statistics, scale }: { statistics: Statistics; scale: ColorScale }) {
  const path = silhouetteOf(statistics, scale);
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

const style = {
  position: "absolute",
  insetInline: 0,
  bottom: "100%",
  width: "100%",
  height: "1.2em",
  opacity: 0.26,
  overflow: "visible",
} satisfies CSSProperties;
