import {
  CustomBlending,
  DoubleSide,
  GLSL3,
  GreaterDepth,
  LessEqualDepth,
  NoBlending,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
  type Scene,
  type Texture,
  Vector2,
  Vector3,
} from "three";
import { type ColorScale, placement } from "../../color";
import type { Isolines } from "../types";
import { levelArray, levelSlots } from "./lines";
import { planeFragment, planeVertex, surfaceFragment, surfaceVertex } from "./shaders";

/** Direction to the light in the eye's space, from the upper left: it goes with the eye, so that no view is in the dark. */
const light = new Vector3(-0.42, 0.62, 0.66).normalize();

/** What a view sets before it is drawn. */
export interface SurfaceLook {
  /** Null as long as nothing is looked up. */
  lookup: Texture | null;
  scale: ColorScale;
  shading: boolean;
  /** Lines per unit of u and of v; 0 for none. */
  gridFrequency: readonly [number, number];
  /** Null for none. */
  isolines: Isolines | null;
  zeroLine: boolean;
  /** Where u and v start, and the grid's cells per unit of them; null for none. */
  wireframe: { origin: readonly [number, number]; cells: readonly [number, number] } | null;
  /** Below 1, `draw` in passes. */
  opacity: number;
  /** By which power of W the value, and the isolines' value, are computed at each pixel, or 0; see valleys.ts. */
  valleys: readonly [value: number, lines: number];
  /** What a value, and the isolines' value, may be by round-off alone. */
  noise: readonly [value: number, lines: number];
  /** Pixels of the drawing buffer per CSS pixel. */
  pixelRatio: number;
  box: { center: readonly number[]; scale: readonly number[]; half: readonly number[] };
  clipped: boolean;
}

/** What a view draws, once mounted: a scene of its own, and the material whose uniforms the view sets. */
export interface Drawable {
  scene: Scene;
  material: RawShaderMaterial;
}

/** Tone mapping and colour spaces stay out of it: the shader writes the bytes that the screen shows. */
export function surfaceMaterial(projection: "3d" | "above"): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: projection === "3d" ? surfaceVertex : planeVertex,
    fragmentShader: projection === "3d" ? surfaceFragment : planeFragment,
    side: DoubleSide,
    blending: NoBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    toneMapped: false,
    // A mirrored (u,v) plane needs no test: its triangles never overlap.
    depthTest: projection === "3d",
    depthWrite: projection === "3d",
    uniforms: {
      lookup: { value: null },
      scale: { value: new Vector2(0, 1) },
      sharpness: { value: 1 },
      valleys: { value: new Vector2() },
      gridFrequency: { value: new Vector2() },
      gridOrigin: { value: new Vector2() },
      gridCells: { value: new Vector2() },
      levels: { value: new Float32Array(levelSlots) },
      lineSharpness: { value: 1 },
      lineNoise: { value: 0 },
      zeroNoise: { value: 0 },
      pixel: { value: 1 },
      opacity: { value: 1 },
      hatchFrequency: { value: 1 / 8 },
      light: { value: light },
      shading: { value: 1 },
      boxCenter: { value: new Vector3() },
      boxScale: { value: new Vector3(1, 1, 1) },
      boxHalf: { value: new Vector3(1, 1, 1) },
    },
  });
}

/** Where none is known: exactly level parts still have no lines. */
const leastNoise = 1e-36;

export function setLook(material: RawShaderMaterial, look: SurfaceLook): void {
  const { uniforms } = material;
  const { low, span } = placement(look.scale);
  uniforms.lookup.value = look.lookup;
  uniforms.scale.value.set(low, 1 / span);
  uniforms.sharpness.value = look.scale.threshold > 0 ? 1 / look.scale.threshold : 1;
  uniforms.valleys.value.set(...look.valleys);
  uniforms.gridFrequency.value.set(...look.gridFrequency);
  if (look.wireframe) {
    uniforms.gridOrigin.value.set(...look.wireframe.origin);
    uniforms.gridCells.value.set(...look.wireframe.cells);
  }
  if (look.isolines) {
    levelArray(look.isolines, uniforms.levels.value);
    uniforms.lineSharpness.value = 1 / look.isolines.threshold;
    uniforms.lineNoise.value = Math.max(look.noise[1] / look.isolines.threshold, leastNoise);
  }
  uniforms.zeroNoise.value = Math.max(look.noise[0], leastNoise);
  uniforms.pixel.value = look.pixelRatio;
  uniforms.opacity.value = look.opacity;
  // A whole number of pixels, so that a picture drawn in tiles shows no seams.
  uniforms.hatchFrequency.value = 1 / Math.round(8 * look.pixelRatio);
  uniforms.shading.value = look.shading ? 1 : 0;
  uniforms.boxCenter.value.fromArray(look.box.center);
  uniforms.boxScale.value.fromArray(look.box.scale);
  uniforms.boxHalf.value.fromArray(look.box.half).addScalar(1e-4);
  setDefines(material, definesOf(look));
}

/** What a look has compiled: looks with the same share a program. */
export function definesOf(look: SurfaceLook): Record<string, boolean> {
  return {
    CLIPPED: look.clipped,
    SYMLOG: look.scale.threshold > 0,
    ISOLINES: look.isolines !== null,
    ZERO_LINE: look.zeroLine,
    WIREFRAME: look.wireframe !== null,
    TRANSLUCENT: look.opacity < 1,
    VALLEYS: look.valleys.some((power) => power > 0),
  };
}

/** What is not wanted is not compiled. A variant that has been used before is not compiled again. */
function setDefines(material: RawShaderMaterial, wanted: Record<string, boolean>): void {
  for (const [name, on] of Object.entries(wanted)) {
    if (name in material.defines === on) continue;
    if (on) material.defines[name] = "";
    else delete material.defines[name];
    material.needsUpdate = true;
  }
}

/** How a pass treats depth and colour. */
type Pass = Pick<RawShaderMaterial, "colorWrite" | "depthWrite" | "depthFunc" | "blending">;

const opaque: readonly Pass[] = [
  { colorWrite: true, depthWrite: true, depthFunc: LessEqualDepth, blending: NoBlending },
];

/**
 * A translucent surface: the depth of the nearest layer first; then all that lies behind it, the farthest first (see farFirst.ts); then
 * that layer over the rest. So the nearest layer has no seams, even where triangles run through one another.
 */
const translucent: readonly Pass[] = [
  { colorWrite: false, depthWrite: true, depthFunc: LessEqualDepth, blending: NoBlending },
  { colorWrite: true, depthWrite: false, depthFunc: GreaterDepth, blending: CustomBlending },
  { colorWrite: true, depthWrite: false, depthFunc: LessEqualDepth, blending: CustomBlending },
];

/** Draws with a material in as many passes as its opacity needs. */
export function drawPasses(material: RawShaderMaterial, draw: () => void): void {
  const passes = "TRANSLUCENT" in material.defines ? translucent : opaque;
  const { depthWrite } = material;
  for (const pass of passes) {
    Object.assign(material, pass, { depthWrite: depthWrite && pass.depthWrite });
    draw();
  }
  material.depthWrite = depthWrite;
}
