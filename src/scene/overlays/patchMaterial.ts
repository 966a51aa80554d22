import {
  Color,
  CustomBlending,
  DoubleSide,
  GLSL3,
  OneFactor,
  OneMinusSrcAlphaFactor,
  RawShaderMaterial,
} from "three";
import type { Theme } from "../types";

/** The ground's opposite, so that a patch is seen on every colour and on the ground. */
const colors: Record<Theme, string> = { light: "#26282c", dark: "#e9ecf0" };

/** Halves of the box's side by which a patch is drawn nearer to the eye than it is: a paraboloid lies on its surface. */
const lift = 0.012;

const vertexShader = `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
uniform float lift;
in vec3 position;
in vec2 place;
out vec2 vPlace;
out vec3 vEye;
void main() {
  vec4 eye = modelViewMatrix * vec4(position, 1.0);
  gl_Position = projectionMatrix * eye;
  // Only the depth is that of the lifted point. In perspective, the last row of the projection is (0, 0, −1, 0).
  vec3 towards = projectionMatrix[2][3] == 0.0 ? vec3(0.0, 0.0, 1.0) : -normalize(eye.xyz);
  vec4 lifted = projectionMatrix * vec4(eye.xyz + lift * towards, 1.0);
  gl_Position.z = lifted.z / lifted.w * gl_Position.w;
  vPlace = place;
  vEye = eye.xyz;
}`;

/** Like glass: denser where it is seen aslant, so that its form is seen; premultiplied. */
const fragmentShader = `
precision highp float;
uniform vec3 ink;
uniform float lines, lineWidth;
in vec2 vPlace;
in vec3 vEye;
out vec4 color;
void main() {
  vec3 normal = normalize(cross(dFdx(vEye), dFdy(vEye)));
  float facing = abs(dot(normal, normalize(vEye)));
  float alpha = mix(0.34, 0.15, facing);
  if (lines > 0.0) {
    vec2 at = vPlace * lines;
    vec2 away = abs(fract(at - 0.5) - 0.5) / max(fwidth(at), 1e-12);
    vec2 line = clamp(lineWidth + 0.5 - away, 0.0, 1.0);
    alpha += 0.2 * max(line.x, line.y);
  }
  color = vec4(ink * alpha, alpha);
}`;

export function patchMaterial(): RawShaderMaterial {
  return new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader,
    side: DoubleSide,
    blending: CustomBlending,
    blendSrc: OneFactor,
    blendDst: OneMinusSrcAlphaFactor,
    depthWrite: false,
    toneMapped: false,
    uniforms: {
      ink: { value: new Color() },
      lift: { value: lift },
      lines: { value: 0 },
      lineWidth: { value: 0.5 },
    },
  });
}

/**
 * @param lines of constant s and t on each half of the patch
 * @param pixelRatio pixels of the target per CSS pixel
 */
export function setPatchLook(
  { uniforms }: RawShaderMaterial,
  theme: Theme,
  lines: number,
  pixelRatio: number,
): void {
  // As it is written: three would take it for sRGB and turn it into linear light.
  const bytes = Number.parseInt(colors[theme].slice(1), 16);
  uniforms.ink.value.setRGB(bytes >> 16, (bytes >> 8) & 255, bytes & 255).multiplyScalar(1 / 255);
  uniforms.lines.value = lines;
  uniforms.lineWidth.value = pixelRatio / 2;
}
