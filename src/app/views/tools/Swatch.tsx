import { type ColormapId, colorAt, cssColor } from "../../../color";

/** Enough of a map's colours for so small a picture of it. */
const samples = 24;

/** A colour map, as small as a word. */
export function Swatch({ colormap }: { colormap: ColormapId }) {
  const colors = Array.from({ length: samples }, (_, k) => cssColor(colorAt(colormap, k / (samples - 1))));
  return (
    <span
      className="swatch"
      aria-hidden="true"
      data-colormap={colormap}
      style={{ background: `linear-gradient(to right, ${colors.join(", ")})` }}
    />
  );
}
