import {
  BufferAttribute,
  BufferGeometry,
  Camera,
  Mesh,
  Scene,
  type WebGLRenderer,
  WebGLRenderTarget,
} from "three";
import { nextTask } from "../nextTask";
import { lookupTexture } from "../surface/lookupTexture";
import { definesOf, type SurfaceLook, setLook, surfaceMaterial } from "../surface/material";
import type { ViewLook } from "../types";
import { lookOf } from "../view/look";
import { type Device, giveBack, openDeviceOrThrow } from "./device";
import { createRenderer } from "./renderer";

/** A machine that is ready to draw. */
export interface Prepared {
  device: Device;
  gl: WebGLRenderer;
}

/**
 * Makes the context, compiles the shaders of such views and fills their lookup textures, in several short tasks, so that the page stays
 * responsive: asking for the machine, making the context and compiling each wait for the GPU's process. It needs no React and no place on the page,
 * so that it can go on beside them.
 * @param wanted whether the page still wants it; asked after every task
 * @returns null where it does not
 * @throws Error where WebGL 2 cannot be started
 */
export async function prepare(
  views: readonly ViewLook[],
  wanted: () => boolean = () => true,
): Promise<Prepared | null> {
  await nextTask();
  if (!wanted()) return null;
  const device = openDeviceOrThrow();
  await nextTask();
  if (wanted()) {
    const gl = createRenderer(device);
    await warmUp(gl, views, wanted);
    if (wanted()) return { device, gl };
  }
  giveBack(device);
  return null;
}

/**
 * Draws one triangle of no area in the manner of each view, while the first surface is being computed: the shaders are compiled
 * and the lookup textures there when it comes. The programs stay as long as their materials do, and the views' materials share them.
 * @param wanted whether the page still wants it; asked after every task
 */
async function warmUp(gl: WebGLRenderer, views: readonly ViewLook[], wanted: () => boolean): Promise<void> {
  const eye = new Camera();
  const geometry = pointGeometry();
  // Not on the page's canvas: a task that draws there at all replaces the picture.
  const target = new WebGLRenderTarget(1, 1);
  for (const view of [...new Map(views.map((each) => [variantOf(each), each])).values()]) {
    const material = surfaceMaterial(view.projection);
    setLook(material, lookFor(view));
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    const scene = new Scene();
    scene.add(mesh);
    // The compiler works beside the page; the first drawing waits for it.
    gl.compile(scene, eye);
    await nextTask();
    const lookup = lookupTexture(view.colormap);
    await nextTask();
    if (!wanted()) return;
    material.uniforms.lookup.value = lookup;
    gl.setRenderTarget(target);
    gl.render(scene, eye);
    gl.setRenderTarget(null);
  }
  target.dispose();
}

function lookFor(view: ViewLook): SurfaceLook {
  return {
    ...lookOf(view, null),
    lookup: null,
    pixelRatio: 1,
    box: { center: [0, 0, 0], scale: [1, 1, 1], half: [1, 1, 1] },
    clipped: false,
  };
}

/** Equal for views that are drawn by one program. */
function variantOf(view: ViewLook): string {
  return JSON.stringify([view.projection, definesOf(lookFor(view))]);
}

/** A triangle with all attributes of a surface, whose corners are one point. */
function pointGeometry(): BufferGeometry {
  const geometry = new BufferGeometry();
  for (const [name, size] of [
    ["position", 3],
    ["normal", 3],
    ["coordinates", 2],
    ["value", 1],
    ["lineValue", 1],
  ] as const)
    geometry.setAttribute(name, new BufferAttribute(new Float32Array(3 * size), size));
  for (const name of ["defined", "lineDefined", "crossing"])
    geometry.setAttribute(name, new BufferAttribute(new Uint8Array(3), 1));
  geometry.setIndex(new BufferAttribute(new Uint32Array([0, 1, 2]), 1));
  return geometry;
}
