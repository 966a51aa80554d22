import { BufferAttribute, BufferGeometry } from "three";
import type { QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import { coarseIndex } from "./coarse";

/** The attributes of a band that all quantities share, straight from the worker's arrays. */
interface BandBuffers {
  band: SampledSurface;
  shared: Record<"position" | "normal" | "coordinates", BufferAttribute>;
  index: BufferAttribute;
  coarse: BufferAttribute | null;
  geometries: Map<string, BufferGeometry>;
}

/**
 * What the GPU keeps of one stage. Views of one stage share its vertices, whatever quantities they show. Geometries that share
 * attributes must go together: disposing of one would delete the other's buffers.
 */
export class StageBuffers {
  readonly #bands: BandBuffers[];

  constructor(stage: SurfaceStage) {
    this.#bands = stage.bands.map((band) => ({
      band,
      shared: {
        position: new BufferAttribute(band.positions, 3),
        normal: new BufferAttribute(band.normals, 3),
        coordinates: new BufferAttribute(band.coordinates, 2),
      },
      index: new BufferAttribute(band.index, 1),
      coarse: null,
      geometries: new Map(),
    }));
  }

  /** One geometry a band. The coarse ones have about a ninth of the triangles, for pictures that must be quick. */
  geometries(quantity: QuantityId, coarse: boolean): BufferGeometry[] {
    return this.#bands.map((buffers) => {
      const key = `${quantity}${coarse ? " coarse" : ""}`;
      let geometry = buffers.geometries.get(key);
      if (!geometry) {
        geometry = buildGeometry(buffers, quantity, coarse);
        buffers.geometries.set(key, geometry);
      }
      return geometry;
    });
  }

  dispose(): void {
    for (const { geometries } of this.#bands) {
      for (const geometry of geometries.values()) geometry.dispose();
      geometries.clear();
    }
  }
}

function buildGeometry(buffers: BandBuffers, quantity: QuantityId, coarse: boolean): BufferGeometry {
  const { band, shared } = buffers;
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(shared)) geometry.setAttribute(name, attribute);
  const twin = buffers.geometries.get(coarse ? quantity : `${quantity} coarse`);
  if (twin) {
    for (const name of ["value", "defined"]) geometry.setAttribute(name, twin.getAttribute(name));
  } else {
    const plane = band.planes[quantity];
    const count = band.positions.length / 3;
    geometry.setAttribute("value", new BufferAttribute(plane?.values ?? new Float32Array(count), 1));
    geometry.setAttribute("defined", new BufferAttribute(plane?.defined ?? new Uint8Array(count), 1));
  }
  if (coarse) buffers.coarse ??= new BufferAttribute(coarseIndex(band), 1);
  geometry.setIndex(coarse && buffers.coarse ? buffers.coarse : buffers.index);
  return geometry;
}
