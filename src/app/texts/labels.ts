/** What the registries' members are called, in the language of the page. */
import type { ColormapId } from "../../color";
import type { PointKind, QuantityId, SurfaceKindId } from "../../core/types";
import { texts } from "./current";

/** "scalar curvature" */
export function quantityLabel(id: QuantityId): string {
  return texts.labels.quantities[id];
}

/** Why a quantity does not apply to some kinds of surface; undefined where it always does. */
export function quantityOtherwise(id: QuantityId): string | undefined {
  return texts.labels.otherwise[id];
}

/** "Blue – red" */
export function colormapLabel(id: ColormapId): string {
  return texts.labels.colormaps[id];
}

/** "Graph z = f(u, v)" */
export function surfaceKindLabel(id: SurfaceKindId): string {
  return texts.labels.surfaceKinds[id];
}

/** "elliptic" */
export function pointKindLabel(kind: PointKind): string {
  return texts.labels.pointKinds[kind];
}
