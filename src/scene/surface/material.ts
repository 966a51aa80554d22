import { DoubleSide, GLSL3, NoBlending, RawShaderMaterial, type Texture, Vector2, Vector3 } from "three";
import type { ColorScale } from "../../color";
import { planeFragment, planeVertex, surfaceFragment, surfaceVertex } from "./shaders";

/** Direction to the light in the eye's space, from the upper left: it goes with the eye, so that no view is in the dark. */
const light = new Vector3(-0.42, 0.62, 0.66).normalize();

/** What a view sets before it is drawn. */
export interface SurfaceLook {
  lookup: Texture;
  scale: ColorScale;
  shading: boolean;
  /** Lines per unit of u and of v; 0 for none. */
  gridFrequency: readonly [number, number];
  /** Pixels of the drawing buffer per CSS pixel. */
  pixelRatio: number;
  box: { center: readonly number[]; scale: readonly number[]; half: readonly number[] };
  clipped: boolean;
}

/** Blending, tone mapping and colour spaces stay out of it: the shader writes the bytes that the screen shows. */
export function surfaceMaterial(projection: "3d" | "above"): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader: projection === "3d" ? surfaceVertex : planeVertex,
    fragmentShader: projection === "3d" ? surfaceFragment : planeFragment,
    side: DoubleSide,
    blending: NoBlending,
    toneMapped: false,
    // A mirrored (u,v) plane needs no test: its triangles never overlap.
    depthTest: projection === "3d",
    depthWrite: projection === "3d",
    uniforms: {
      lookup: { value: null },
      scale: { value: new Vector2(0, 1) },
      gridFrequency: { value: new Vector2() },
      lineWidth: { value: 0.5 },
      hatchFrequency: { value: 1 / 8 },
      light: { value: light },
      shading: { value: 1 },
      boxCenter: { value: new Vector3() },
      boxScale: { value: new Vector3(1, 1, 1) },
      boxHalf: { value: new Vector3(1, 1, 1) },
    },
  });
}

export function setLook(material: RawShaderMaterial, look: SurfaceLook): void {
  const { uniforms } = material;
  const { low, high } = look.scale;
  uniforms.lookup.value = look.lookup;
  uniforms.scale.value.set(low, 1 / (high - low));
  uniforms.gridFrequency.value.set(...look.gridFrequency);
  uniforms.lineWidth.value = look.pixelRatio / 2;
  uniforms.hatchFrequency.value = 1 / (8 * look.pixelRatio);
  uniforms.shading.value = look.shading ? 1 : 0;
  uniforms.boxCenter.value.fromArray(look.box.center);
  uniforms.boxScale.value.fromArray(look.box.scale);
  uniforms.boxHalf.value.fromArray(look.box.half).addScalar(1e-4);
  if ("CLIPPED" in material.defines !== look.clipped) {
    if (look.clipped) material.defines.CLIPPED = "";
    else delete material.defines.CLIPPED;
    material.needsUpdate = true;
  }
}
