import { BufferAttribute, BufferGeometry } from "three";
import type { QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import { coarseTriangles } from "./coarse";
import { acquireIndex, releaseIndex } from "./sharedIndex";

/** The attributes of a band that all quantities share, straight from the worker's arrays. */
interface BandBuffers {
  band: SampledSurface;
  shared: Record<"position" | "normal" | "coordinates", BufferAttribute>;
  index: BufferAttribute;
  coarse: BufferAttribute | null;
  planes: Map<QuantityId, PlaneBuffers>;
  geometries: Map<string, BufferGeometry>;
}

interface PlaneBuffers {
  value: BufferAttribute;
  defined: BufferAttribute;
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
      index: acquireIndex(band.index),
      coarse: null,
      planes: new Map(),
      geometries: new Map(),
    }));
  }

  /**
   * One geometry a band. The coarse ones have about a ninth of the triangles, for pictures that must be quick.
   * @param lines the quantity whose lines of equal value are drawn, if any
   */
  geometries(quantity: QuantityId, coarse: boolean, lines: QuantityId | null = null): BufferGeometry[] {
    return this.#bands.map((buffers) => {
      const key = `${quantity} ${lines ?? ""}${coarse ? " coarse" : ""}`;
      let geometry = buffers.geometries.get(key);
      if (!geometry) {
        geometry = buildGeometry(buffers, quantity, coarse, lines);
        buffers.geometries.set(key, geometry);
      }
      return geometry;
    });
  }

  dispose(): void {
    for (const { band, index, coarse, geometries } of this.#bands) {
      const last = new Map([[index, releaseIndex(band.index)]]);
      if (coarse) last.set(coarse, releaseIndex(coarseTriangles(band)));
      for (const geometry of geometries.values()) {
        // What other stages draw, too, stays on the GPU: disposing of a geometry deletes all that it refers to.
        if (geometry.index && !last.get(geometry.index)) geometry.setIndex(null);
        geometry.dispose();
      }
      geometries.clear();
    }
  }
}

function buildGeometry(
  buffers: BandBuffers,
  quantity: QuantityId,
  coarse: boolean,
  lines: QuantityId | null,
): BufferGeometry {
  const { band, shared } = buffers;
  const geometry = new BufferGeometry();
  for (const [name, attribute] of Object.entries(shared)) geometry.setAttribute(name, attribute);
  const shown = planeOf(buffers, quantity);
  geometry.setAttribute("value", shown.value);
  geometry.setAttribute("defined", shown.defined);
  if (lines) {
    const plane = planeOf(buffers, lines);
    geometry.setAttribute("lineValue", plane.value);
    geometry.setAttribute("lineDefined", plane.defined);
  }
  if (coarse) buffers.coarse ??= acquireIndex(coarseTriangles(band));
  geometry.setIndex(coarse && buffers.coarse ? buffers.coarse : buffers.index);
  return geometry;
}

/** Of one quantity; the same wherever it is used. A plane that is not there is undefined everywhere. */
function planeOf({ band, planes }: BandBuffers, quantity: QuantityId): PlaneBuffers {
  let buffers = planes.get(quantity);
  if (!buffers) {
    const plane = band.planes[quantity];
    const count = band.positions.length / 3;
    buffers = {
      value: new BufferAttribute(plane?.values ?? new Float32Array(count), 1),
      defined: new BufferAttribute(plane?.defined ?? new Uint8Array(count), 1),
    };
    planes.set(quantity, buffers);
  }
  return buffers;
}
