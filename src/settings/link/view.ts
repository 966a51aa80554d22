import { colormapIds } from "../../color/ids";
import { quantities } from "../../core/quantities";
import type { QuantityId } from "../../core/types";
import { defaultView } from "../defaults";
import { quote } from "../schema";
import { quantityNamed } from "../symbols";
import type { RangeMode, ViewSpec } from "../types";
import { readInterval, readNumber } from "./bounds";

/*
 * A view in a link is its quantity's symbol, then what differs from the default, after colons and in any order:
 *   S:above            from above
 *   S:2                surface 2 (counted from 1)
 *   trH:viridis        a colour map
 *   S:full, S:symmetric, S:normalised, S:-1..1
 *   S:symlog           logarithmic beyond the values near zero
 *   S:lines, S:lines-H lines of equal value, of this quantity or of another
 *   S:zero             the line where it is zero
 *   S:equal            one unit is as long on every axis
 *   S:unshaded         the legend's colours as they are, without light and shade
 *   S:wireframe, S:opacity-0.5
 */

export function writeView(view: ViewSpec): string {
  const parts: string[] = [quantities[view.quantity].short];
  if (view.surface !== defaultView.surface) parts.push(String(view.surface + 1));
  if (view.projection !== defaultView.projection) parts.push(view.projection);
  if (view.colormap !== defaultView.colormap) parts.push(view.colormap);
  if (view.range.mode !== defaultView.range.mode) parts.push(writeRange(view.range));
  if (view.scale !== defaultView.scale) parts.push(view.scale);
  if (view.isolines !== defaultView.isolines) parts.push(writeIsolines(view));
  if (view.zeroLine !== defaultView.zeroLine) parts.push("zero");
  if (view.vertical !== defaultView.vertical) parts.push(view.vertical);
  if (view.shading !== defaultView.shading) parts.push("unshaded");
  if (view.wireframe !== defaultView.wireframe) parts.push("wireframe");
  if (view.opacity !== defaultView.opacity) parts.push(`opacity-${view.opacity}`);
  return parts.join(":");
}

function writeRange(range: RangeMode): string {
  return range.mode === "typed" ? `${range.min}..${range.max}` : range.mode;
}

function writeIsolines({ isolines, quantity }: ViewSpec): string {
  if (isolines === quantity || isolines === "none") return "lines";
  return `lines-${quantities[isolines].short}`;
}

const words: Readonly<Record<string, Partial<ViewSpec>>> = {
  "3d": { projection: "3d" },
  above: { projection: "above" },
  fitted: { vertical: "fitted" },
  equal: { vertical: "equal" },
  full: { range: { mode: "full" } },
  symmetric: { range: { mode: "symmetric" } },
  normalised: { range: { mode: "normalised" } },
  shaded: { shading: true },
  unshaded: { shading: false },
  linear: { scale: "linear" },
  symlog: { scale: "symlog" },
  zero: { zeroLine: true },
  wireframe: { wireframe: true },
  automatic: {},
  ...Object.fromEntries(colormapIds.map((colormap) => [colormap, { colormap }])),
};

/** Reads one view; what is not understood is told to `drop` and left out. */
export function readView(text: string, drop: (reason: string) => void): ViewSpec | null {
  const [name, ...parts] = text.split(":");
  const quantity = quantityNamed(name);
  if (quantity === undefined) {
    drop(`${quote(name)} is not a quantity`);
    return null;
  }
  const view = { ...defaultView, quantity };
  for (const part of parts) Object.assign(view, readPart(part, quantity, drop));
  return view;
}

function readPart(part: string, quantity: QuantityId, drop: (reason: string) => void): Partial<ViewSpec> {
  if (Object.hasOwn(words, part)) return words[part];
  if (/^\d{1,3}$/.test(part)) return { surface: Number(part) - 1 };
  if (part === "lines") return { isolines: quantity };
  const isolines = part.startsWith("lines-") ? quantityNamed(part.slice(6)) : undefined;
  if (isolines) return { isolines };
  const opacity = part.startsWith("opacity-") ? readNumber(part.slice(8)) : null;
  if (opacity !== null) return { opacity };
  const interval = readInterval(part);
  if (interval) return { range: { mode: "typed", min: interval[0], max: interval[1] } };
  drop(`${quote(part)} is not understood`);
  return {};
}
