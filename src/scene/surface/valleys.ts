import { type Quantity, quantities } from "../../core/quantities";
import type { QuantityId, SurfaceKindId } from "../../core/types";
import type { SurfaceStage } from "../../worker/types";

/*
 * Curvature between the corners of a cell. S = 2 det H / W⁴ with W² = 1 + |∇f|²: across a narrow valley the gradient turns within a
 * few cells, or within one; S, which is tiny at the corners, rises in between by orders of magnitude. Its interpolation from the corners
 * misses that, and its lines follow the grid. The gradient and det H are smooth there: they are interpolated instead, and S is
 * computed of them at each pixel. It is the other way round at rims, where W and det H grow without bound and S does not. So where the
 * surface is steep that one of the value and its factor is interpolated which differs less from corner to corner. Where it is level there
 * is no rim, and S has its ridges, at |∇f|² = 1/3, along which interpolated lines would break into dots: there S is always computed.
 *
 * The same for H, which is a factor / W³, quadratic in the gradient, and for the principal curvatures.
 */

/** Whose surface a stage is. */
export const kindOf = ({ formulas }: SurfaceStage): SurfaceKindId =>
  Object.keys(formulas).join() === "z" ? "graph" : "parametric";

/** The power of W by which a quantity is computed at each pixel; 0 where it is interpolated. Only a graph's normal tells its gradient. */
export function valleyPower(quantity: QuantityId | undefined, kind: SurfaceKindId | undefined): number {
  if (kind !== "graph" || !quantity) return 0;
  const { powerOfW }: Quantity = quantities[quantity];
  return powerOfW ?? 0;
}

/** W² to half of a power, which is 4 or 3. */
const powerOfW = `
float powerOfW(float W2, float power) { return W2 * (power > 3.5 ? W2 : sqrt(W2)); }`;

/**
 * Of the vertices: gradient and 1/W; and of the value and the lines' value, which is the factor of W's power, how large are both and
 * their roots. The normal is (−∇f, 1)/W. `values`, and all that comes of them, is 0 where they are undefined.
 */
export const valleyVertex = `
#ifdef VALLEYS
uniform vec2 valleys;
out vec3 vGradient;
out vec2 vFactors;
out vec4 vSizes, vRoots;
${powerOfW}
void passValleys(vec3 normal, vec2 values) {
  vec2 gradient = -normal.xy / max(normal.z, 1e-7);
  float W2 = 1.0 + dot(gradient, gradient);
  vGradient = vec3(gradient, inversesqrt(W2));
  vFactors = values * vec2(powerOfW(W2, valleys.x), powerOfW(W2, valleys.y));
  vSizes = abs(vec4(values.x, vFactors.x, values.y, vFactors.y));
  vRoots = sqrt(vSizes);
}
#endif`;

/**
 * At a pixel: `computed`, the value by its factor and the gradient there; `valley`, from 0 to 1, how much less W is there than at
 * every corner, by their harmonic mean, so that one level corner keeps it at 0; and `acrossValley`, what is shown. Its size is the
 * interpolated one, or to a share the computed one: where the corners' factors are much more alike in size than their values (mean root² /
 * mean is 1 where all are equal), where the surface is level, and in valleys. Values that hardly differ are interpolated: a sphere has
 * one colour. Its sign is the factor's, which has the zeros of the value and turns smoothly.
 */
export const valleyFragment = `
#ifdef VALLEYS
uniform vec2 valleys;
in vec3 vGradient;
in vec2 vFactors;
in vec4 vSizes, vRoots;
${powerOfW}
float squareW() { return 1.0 + dot(vGradient.xy, vGradient.xy); }
float computed(float factor, float power) { return factor / powerOfW(squareW(), power); }
float valley() { return smoothstep(1.5, 4.0, 1.0 / max(squareW() * vGradient.z * vGradient.z, 1e-12)); }
float computedShare(vec2 sizes, vec2 roots, float defined) {
  vec2 unlike = 1.000001 - min(roots * roots / max(sizes * defined, 1e-30), 1.0);
  float steep = smoothstep(4.0, 12.0, unlike.x / unlike.y) * smoothstep(1e-4, 1e-3, unlike.x);
  float level = (1.0 - smoothstep(1.5, 2.2, squareW())) * smoothstep(3e-6, 3e-5, unlike.x);
  return max(max(steep, level), valley()) * clamp(4.0 * defined - 3.0, 0.0, 1.0);
}
float acrossValley(float interpolated, float computed, float factor, float share) {
  float size = mix(abs(interpolated), abs(computed), share);
  return factor < 0.0 ? -size : size;
}
#endif`;
