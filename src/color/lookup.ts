import type { ColormapId } from "./ids";
import { colormaps } from "./maps";
import { levels } from "./ramp";
import type { Rgb, ScaleKind } from "./types";

const tables = new Map<ColormapId, Uint8Array>();

/** The 256 colours of a map, 768 bytes of sRGB: the one table behind surface, legend and export. Not to be written to. */
export function colormapTable(id: ColormapId): Uint8Array {
  let table = tables.get(id);
  if (!table) {
    table = colormaps[id].build();
    tables.set(id, table);
  }
  return table;
}

/** Which of the 256 colours stands for t in 0 … 1; beyond the ends, the end's. The shader does the same. */
export function levelOf(t: number): number {
  return Math.floor(Math.min(1, Math.max(0, t)) * (levels - 1) + 0.5);
}

/** The colour at t in 0 … 1. */
export function colorAt(id: ColormapId, t: number): Rgb {
  const table = colormapTable(id);
  const i = 3 * levelOf(t);
  return [table[i], table[i + 1], table[i + 2]];
}

/** "rgb(1 2 3)" */
export const cssColor = ([red, green, blue]: Rgb): string => `rgb(${red} ${green} ${blue})`;

/** All 256 colours of a map, as CSS. */
export function cssColors(id: ColormapId): string[] {
  return Array.from({ length: levels }, (_, k) => cssColor(colorAt(id, k / (levels - 1))));
}

const automatic: Record<ScaleKind, ColormapId> = {
  diverging: "blueRed",
  sequential: "viridis",
  cyclic: "phase",
};

/** The map that a view means by "automatic". */
export function resolveColormap(id: ColormapId | "automatic", kind: ScaleKind): ColormapId {
  return id === "automatic" ? automatic[kind] : id;
}

/**
 * Of which kind the scale of a quantity on a map is: zero is in the middle of a map that diverges, whatever it shows, and of a signed
 * quantity on any map.
 * @param kind the quantity's own
 */
export function kindOn(id: ColormapId | "automatic", kind: ScaleKind): ScaleKind {
  return kind === "diverging" ? kind : colormaps[resolveColormap(id, kind)].kind;
}
