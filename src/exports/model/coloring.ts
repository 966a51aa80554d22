import { type ColormapId, type ColorScale, colorAt, positionOf, type Rgb } from "../../color";
import type { QuantityId } from "../../core/types";
import type { Mesh } from "../mesh/indexed";

/** How a model's vertices are coloured: as the view shows them, unlit. */
export interface Coloring {
  quantity: QuantityId;
  colormap: ColormapId;
  scale: ColorScale;
  /** Where the quantity has no value. sRGB, 0 … 255. */
  undefinedColor: Rgb;
}

/** The sRGB colour of a vertex of a mesh. */
export function vertexColor(
  { scalars }: Mesh,
  { quantity, colormap, scale, undefinedColor }: Coloring,
): (vertex: number) => Rgb {
  const values = scalars[quantity];
  return (vertex) => {
    const value = values?.[vertex] ?? Number.NaN;
    return Number.isNaN(value) ? undefinedColor : colorAt(colormap, positionOf(scale, value));
  };
}

/** From an sRGB component, 0 … 255, to linear light, 0 … 1 (IEC 61966-2-1). */
export function linearLight(component: number): number {
  const c = component / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
}
