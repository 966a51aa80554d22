import { colormaps } from "../../../color";
import { quantities } from "../../../core/quantities";
import type { Quantity } from "../../../core/quantities/types";
import { surfaceKinds } from "../../../core/surfaces";
import type { PointKind, QuantityId } from "../../../core/types";

function each<K extends string, T>(registry: Record<K, T>, read: (member: T) => string): Record<K, string> {
  const pairs = (Object.entries(registry) as [K, T][]).map(([id, member]) => [id, read(member)]);
  return Object.fromEntries(pairs) as Record<K, string>;
}

/** The registries speak English themselves. */
export const labels = {
  quantities: each<QuantityId, Quantity>(quantities, ({ label }) => label),
  otherwise: Object.fromEntries(
    (Object.entries(quantities) as [QuantityId, Quantity][]).flatMap(([id, { otherwise }]) =>
      otherwise === undefined ? [] : [[id, otherwise]],
    ),
  ) as Partial<Record<QuantityId, string>>,
  colormaps: each(colormaps, ({ label }) => label),
  surfaceKinds: each(surfaceKinds, ({ label }) => label),
  pointKinds: {
    elliptic: "elliptic",
    hyperbolic: "hyperbolic",
    parabolic: "parabolic",
    planar: "planar",
    umbilic: "umbilic",
  } satisfies Record<PointKind, string>,
};
