import { BufferAttribute, BufferGeometry } from "three";
import type { QuantityId, SampledSurface } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";
import { coarseTriangles } from "./coarse";
import { crossingsOf } from "./crossings";
import { acquireAttribute, acquireIndex, releaseAttribute } from "./sharedAttributes";
import { joinedBytes, wholeBand } from "./wholeBand";

/** What is drawn of one band, straight from the worker's arrays; each attribute when it is first needed. */
class BandBuffers {
  readonly #band: SampledSurface;
  readonly #acquired = new Map<Float32Array | Uint32Array | Uint8Array, BufferAttribute>();
  readonly #planes = new Map<QuantityId, { value: BufferAttribute; defined: BufferAttribute }>();
  readonly #geometries = new Map<string, BufferGeometry>();
  readonly #ordered: boolean;

  /** @param ordered whether each geometry has triangles of its own, which may be put in any order */
  constructor(band: SampledSurface, ordered = false) {
    this.#band = band;
    this.#ordered = ordered;
  }

  geometry(
    quantity: QuantityId,
    coarse: boolean,
    lines: QuantityId | null,
    crossing: Uint8Array | null,
  ): BufferGeometry {
    const key = `${quantity} ${lines ?? ""}${crossing ? " zero" : ""}${coarse ? " coarse" : ""}`;
    let geometry = this.#geometries.get(key);
    if (!geometry) {
      geometry = this.#build(quantity, coarse, lines);
      if (crossing) geometry.setAttribute("crossing", this.#attribute(crossing, 1));
      this.#geometries.set(key, geometry);
    }
    return geometry;
  }

  dispose(): void {
    const last = new Set<BufferAttribute>();
    for (const [array, attribute] of this.#acquired) if (releaseAttribute(array)) last.add(attribute);
    for (const geometry of this.#geometries.values()) {
      // What other stages draw, too, stays on the GPU: disposing of a geometry deletes all that it refers to.
      for (const [name, attribute] of Object.entries(geometry.attributes))
        if (!last.has(attribute as BufferAttribute)) geometry.deleteAttribute(name);
      if (geometry.index && !this.#ordered && !last.has(geometry.index)) geometry.setIndex(null);
      geometry.dispose();
    }
    this.#acquired.clear();
    this.#geometries.clear();
  }

  #build(quantity: QuantityId, coarse: boolean, lines: QuantityId | null): BufferGeometry {
    const { positions, normals, coordinates } = this.#band;
    const geometry = new BufferGeometry();
    geometry.setAttribute("position", this.#attribute(positions, 3));
    geometry.setAttribute("normal", this.#attribute(normals, 3));
    geometry.setAttribute("coordinates", this.#attribute(coordinates, 2));
    const shown = this.#plane(quantity);
    geometry.setAttribute("value", shown.value);
    geometry.setAttribute("defined", shown.defined);
    if (lines) {
      const plane = this.#plane(lines);
      geometry.setAttribute("lineValue", plane.value);
      geometry.setAttribute("lineDefined", plane.defined);
    }
    const index = coarse ? coarseTriangles(this.#band) : this.#band.index;
    geometry.setIndex(this.#ordered ? new BufferAttribute(index.slice(), 1) : this.#index(index));
    return geometry;
  }

  #attribute(array: Float32Array | Uint8Array, itemSize: number): BufferAttribute {
    const attribute = this.#acquired.get(array) ?? acquireAttribute(array, itemSize);
    this.#acquired.set(array, attribute);
    return attribute;
  }

  #index(index: Uint32Array): BufferAttribute {
    const attribute = this.#acquired.get(index) ?? acquireIndex(index);
    this.#acquired.set(index, attribute);
    return attribute;
  }

  /** Of one quantity; the same wherever it is used. A plane that is not there is undefined everywhere. */
  #plane(quantity: QuantityId): { value: BufferAttribute; defined: BufferAttribute } {
    let buffers = this.#planes.get(quantity);
    if (!buffers) {
      const plane = this.#band.planes[quantity];
      const count = this.#band.positions.length / 3;
      buffers = {
        value: this.#attribute(plane?.values ?? new Float32Array(count), 1),
        defined: this.#attribute(plane?.defined ?? new Uint8Array(count), 1),
      };
      this.#planes.set(quantity, buffers);
    }
    return buffers;
  }
}

/**
 * What the GPU keeps of one stage. Views of one stage share its vertices, whatever quantities they show, and stages share what they have
 * in common. Geometries of one stage must go together: disposing of one would delete the other's buffers.
 */
export class StageBuffers {
  readonly #stage: SurfaceStage;
  readonly #bands: BandBuffers[];
  readonly #crossings = new Map<QuantityId, Uint8Array[]>();
  #whole: BandBuffers | null = null;
  readonly #wholeCrossings = new Map<QuantityId, Uint8Array>();

  constructor(stage: SurfaceStage) {
    this.#stage = stage;
    this.#bands = stage.bands.map((band) => new BandBuffers(band));
  }

  /**
   * One geometry a band. The coarse ones have about a ninth of the triangles, for pictures that must be quick.
   * @param lines the quantity whose lines of equal value are drawn, if any
   * @param zeroLine whether the line is drawn where `quantity` is zero
   */
  geometries(
    quantity: QuantityId,
    coarse: boolean,
    lines: QuantityId | null = null,
    zeroLine = false,
  ): BufferGeometry[] {
    const crossings = zeroLine ? this.#crossingsOf(quantity) : null;
    return this.#bands.map((band, k) => band.geometry(quantity, coarse, lines, crossings?.[k] ?? null));
  }

  /** The same as one geometry, whose triangles may be put in the order of their distance. */
  orderedGeometry(
    quantity: QuantityId,
    coarse: boolean,
    lines: QuantityId | null,
    zeroLine: boolean,
  ): BufferGeometry {
    this.#whole ??= new BandBuffers(wholeBand(this.#stage), true);
    return this.#whole.geometry(quantity, coarse, lines, zeroLine ? this.#wholeCrossingsOf(quantity) : null);
  }

  #wholeCrossingsOf(quantity: QuantityId): Uint8Array {
    let crossings = this.#wholeCrossings.get(quantity);
    if (!crossings) {
      crossings = joinedBytes(this.#crossingsOf(quantity));
      this.#wholeCrossings.set(quantity, crossings);
    }
    return crossings;
  }

  #crossingsOf(quantity: QuantityId): Uint8Array[] {
    let crossings = this.#crossings.get(quantity);
    if (!crossings) {
      crossings = crossingsOf(this.#stage, quantity);
      this.#crossings.set(quantity, crossings);
    }
    return crossings;
  }

  dispose(): void {
    for (const band of this.#bands) band.dispose();
    this.#whole?.dispose();
  }
}
