import type { SceneView } from "./types";

/** Whether two flat objects hold the same. */
function sameFields<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}

/** Whether two views look the same: a page that renders again for other reasons makes no new picture. */
function sameView(a: SceneView, b: SceneView): boolean {
  const { scale: scaleA, labels: labelsA, insets: insetsA, ...restA } = a;
  const { scale: scaleB, labels: labelsB, insets: insetsB, ...restB } = b;
  return (
    sameFields(restA, restB) &&
    sameFields(scaleA, scaleB) &&
    sameFields(labelsA, labelsB) &&
    sameFields(insetsA, insetsB)
  );
}

export function sameViews(a: readonly SceneView[], b: readonly SceneView[]): boolean {
  return a.length === b.length && a.every((view, k) => sameView(view, b[k]));
}
