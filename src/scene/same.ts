import type { Isolines, SceneView } from "./types";

/** Whether two flat objects hold the same. */
function sameFields<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

/**
 * Whether two views look the same, but for their cameras and overlays: a page that renders again for other reasons makes no new
 * picture.
 */
function sameView(a: SceneView, b: SceneView): boolean {
  const {
    scale: scaleA,
    labels: labelsA,
    insets: insetsA,
    isolines: linesA,
    camera: _cameraA,
    overlays: _marksA,
    ...restA
  } = a;
  const {
    scale: scaleB,
    labels: labelsB,
    insets: insetsB,
    isolines: linesB,
    camera: _cameraB,
    overlays: _marksB,
    ...restB
  } = b;
  return (
    sameFields(restA, restB) &&
    sameFields(scaleA, scaleB) &&
    sameFields(labelsA, labelsB) &&
    sameFields(insetsA, insetsB) &&
    sameLines(linesA ?? null, linesB ?? null)
  );
}

/** Whether the same lines of equal value are drawn, with the same numbers. */
function sameLines(a: Isolines | null, b: Isolines | null): boolean {
  if (a === b) return true;
  return (
    a?.quantity === b?.quantity &&
    a?.threshold === b?.threshold &&
    a?.levels.length === b?.levels.length &&
    Boolean(a?.levels.every((level, k) => sameFields(level, b?.levels[k])))
  );
}

export function sameViews(a: readonly SceneView[], b: readonly SceneView[]): boolean {
  return a.length === b.length && a.every((view, k) => sameView(view, b[k]));
}

/** Whether the same is drawn upon the surfaces. */
export function sameOverlays(a: readonly SceneView[], b: readonly SceneView[]): boolean {
  return (
    a.length === b.length && a.every(({ overlays }, k) => (overlays ?? null) === (b[k].overlays ?? null))
  );
}

/** Whether the views show the surfaces that they showed. */
export function sameStages(a: readonly SceneView[], b: readonly SceneView[]): boolean {
  return a.length === b.length && a.every(({ stage }, k) => stage === b[k].stage);
}
