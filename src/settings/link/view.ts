import { colormapIds } from "../../color/ids";
import { quantities } from "../../core/quantities";
import { defaultView } from "../defaults";
import { quote } from "../schema";
import { quantityNamed } from "../symbols";
import type { RangeMode, ViewSpec } from "../types";
import { readInterval } from "./bounds";

/*
 * A view in a link is its quantity's symbol, then what differs from the default, after colons and in any order:
 *   S:above            from above
 *   S:2                surface 2 (counted from 1)
 *   trH:viridis        a colour map
 *   S:full, S:normalised, S:-1..1
 *   S:equal            one unit is as long on every axis
 *   S:unshaded         the legend's colours as they are, without light and shade
 */

export function writeView(view: ViewSpec): string {
  const parts: string[] = [quantities[view.quantity].short];
  if (view.surface !== defaultView.surface) parts.push(String(view.surface + 1));
  if (view.projection !== defaultView.projection) parts.push(view.projection);
  if (view.colormap !== defaultView.colormap) parts.push(view.colormap);
  if (view.range.mode !== defaultView.range.mode) parts.push(writeRange(view.range));
  if (view.vertical !== defaultView.vertical) parts.push(view.vertical);
  if (view.shading !== defaultView.shading) parts.push("unshaded");
  return parts.join(":");
}

function writeRange(range: RangeMode): string {
  return range.mode === "typed" ? `${range.min}..${range.max}` : range.mode;
}

const words: Readonly<Record<string, Partial<ViewSpec>>> = {
  "3d": { projection: "3d" },
  above: { projection: "above" },
  fitted: { vertical: "fitted" },
  equal: { vertical: "equal" },
  full: { range: { mode: "full" } },
  normalised: { range: { mode: "normalised" } },
  shaded: { shading: true },
  unshaded: { shading: false },
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
  for (const part of parts) Object.assign(view, readPart(part, drop));
  return view;
}

function readPart(part: string, drop: (reason: string) => void): Partial<ViewSpec> {
  if (Object.hasOwn(words, part)) return words[part];
  if (/^\d{1,3}$/.test(part)) return { surface: Number(part) - 1 };
  const interval = readInterval(part);
  if (interval) return { range: { mode: "typed", min: interval[0], max: interval[1] } };
  drop(`${quote(part)} is not understood`);
  return {};
}
