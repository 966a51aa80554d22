import type { Fit } from "../fit/fit";
import type { Sight } from "../view/sight";
import { isRegular } from "./geometry";
import type { Mark } from "./ink";
import { curveMarks, steps } from "./lines";
import type { Overlay, Patch } from "./overlay";
import { type SceneOverlays, shownPoint } from "./types";

const rimSteps = 16;

/** The patch that an overlay has here, if it is wanted and there is one. */
export function patchOf({ patch }: Overlay, overlays: SceneOverlays, fit: Fit | null): Patch | null {
  const geometry = shownPoint(overlays)?.geometry;
  if (!patch?.wanted(overlays) || !geometry || !fit || !isRegular(geometry)) return null;
  return patch.at(geometry, fit);
}

/** The thin edge of a patch in 3D. */
export function rimMarks(overlay: Overlay, overlays: SceneOverlays, sight: Sight): Mark[] {
  const patch = sight.isAbove ? null : patchOf(overlay, overlays, sight.frame.fit);
  if (!patch) return [];
  const sides = [
    (s: number) => patch.place(s, -1),
    (t: number) => patch.place(1, t),
    (s: number) => patch.place(-s, 1),
    (t: number) => patch.place(-1, -t),
  ];
  const places = sides.flatMap((side) => steps(rimSteps).slice(0, -1).map(side));
  const seen = places.map((place) => sight.ofWorld(place, null));
  return curveMarks([...seen, seen[0]], 0.9);
}
