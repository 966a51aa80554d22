import type { SurfaceKindId } from "../../core/types";
import type { Mesh } from "../mesh/indexed";
import { type Solid, shell, standOnBase } from "../mesh/solid";
import { extentOf } from "../mesh/weld";

export interface PrintOptions {
  /** Millimetres of the longest side of the surface's box. Default 100. */
  size?: number;
  /** Millimetres below a graph's lowest point, or of a shell's thickness. Default 2. */
  thickness?: number;
}

/**
 * A solid for 3D printing, in millimetres: a graph stands on a flat base, a closed surface is its own skin, any other surface becomes
 * a shell.
 * @throws RangeError for a surface without triangles, or for lengths that are not positive.
 */
export function printSolid(
  mesh: Mesh,
  kind: SurfaceKindId,
  { size = 100, thickness = 2 }: PrintOptions = {},
): Solid {
  if (!(size > 0 && thickness > 0 && Number.isFinite(size + thickness)))
    throw new RangeError("size and thickness must be positive lengths in millimetres");
  if (mesh.index.length === 0) throw new RangeError("the surface has no triangles");
  const scale = size / extentOf(mesh.positions);
  const solid = makers[kind](mesh, thickness / scale);
  return { positions: solid.positions.map((value) => value * scale), index: solid.index };
}

const makers = { graph: standOnBase, parametric: shell } satisfies Record<SurfaceKindId, unknown>;

/** Binary STL: an 80-byte header, the number of facets, then 50 bytes each, little-endian float32. */
export function writeStl({ positions, index }: Solid): Uint8Array<ArrayBuffer> {
  const facets = index.length / 3;
  const file = new Uint8Array(84 + 50 * facets);
  // A header that begins with "solid" would be taken for the text format.
  new TextEncoder().encodeInto("Curvascape surface, lengths in millimetres", file);
  const view = new DataView(file.buffer);
  view.setUint32(80, facets, true);
  for (let facet = 0; facet < facets; facet++) {
    const corners = [0, 1, 2].map((side) => {
      const at = 3 * index[3 * facet + side];
      return [positions[at], positions[at + 1], positions[at + 2]];
    });
    const numbers = [normalOf(corners), ...corners].flat();
    numbers.forEach((value, k) => {
      view.setFloat32(84 + 50 * facet + 4 * k, value, true);
    });
  }
  return file;
}

/** Unit normal (p₁ − p₀) × (p₂ − p₀); zero for a facet without area, which readers then work out themselves. */
function normalOf([p, q, r]: number[][]): number[] {
  const [a, b] = [q.map((value, k) => value - p[k]), r.map((value, k) => value - p[k])];
  const n = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
  const length = Math.hypot(...n);
  return length > 0 ? n.map((value) => value / length) : [0, 0, 0];
}
