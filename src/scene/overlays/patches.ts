import { BufferAttribute, BufferGeometry, Mesh, Scene, type WebGLRenderer } from "three";
import type { Theme } from "../types";
import { eyeOf, type Frame } from "../view/frame";
import { Sight } from "../view/sight";
import { overlayKinds } from "./index";
import { steps } from "./lines";
import type { Overlay, Patch } from "./overlay";
import { patchMaterial, setPatchLook } from "./patchMaterial";
import { patchOf } from "./rim";

/** Squares along each side of a patch. */
const side = 24;

/** The patches of all views, in the box's space: one mesh, whose vertices are placed anew for each. */
export class Patches {
  readonly #scene = new Scene();
  readonly #mesh: Mesh<BufferGeometry, ReturnType<typeof patchMaterial>>;

  constructor() {
    this.#mesh = new Mesh(patchGeometry(), patchMaterial());
    this.#mesh.frustumCulled = false;
    this.#scene.add(this.#mesh);
  }

  /** Draws those of a view over its surface, into the viewport and scissor that are set. */
  draw(gl: WebGLRenderer, frame: Frame, pixelRatio: number, theme: Theme): void {
    const { overlays } = frame.view;
    if (!overlays || frame.plane) return;
    for (const overlay of Object.values<Overlay>(overlayKinds)) {
      const patch = patchOf(overlay, overlays, frame.fit);
      if (!patch) continue;
      this.#place(patch, new Sight(frame));
      setPatchLook(this.#mesh.material, theme, patch.lines, pixelRatio);
      gl.render(this.#scene, eyeOf(frame.viewport));
    }
  }

  dispose(): void {
    this.#mesh.geometry.dispose();
    this.#mesh.material.dispose();
  }

  #place(patch: Patch, sight: Sight): void {
    const position = this.#mesh.geometry.getAttribute("position");
    let vertex = 0;
    for (const s of steps(side))
      for (const t of steps(side))
        position.setXYZ(vertex++, ...(sight.toBox(patch.place(s, t)) ?? [0, 0, 0]));
    position.needsUpdate = true;
  }
}

function patchGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  const count = (side + 1) ** 2;
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(3 * count), 3));
  const places = steps(side).flatMap((s) => steps(side).flatMap((t) => [s, t]));
  geometry.setAttribute("place", new BufferAttribute(Float32Array.from(places), 2));
  const index: number[] = [];
  for (let i = 0; i < side; i++)
    for (let j = 0; j < side; j++) {
      const a = i * (side + 1) + j;
      const b = a + side + 1;
      index.push(a, b, b + 1, a, b + 1, a + 1);
    }
  geometry.setIndex(index);
  return geometry;
}
