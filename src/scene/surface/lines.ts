import { mostLevels, spread } from "../../color";
import type { Isolines } from "../types";

/*
 * Lines upon the surface, drawn by its fragment shader: of equal value, of zero, of the grid. A pixel knows the value and, from
 * its neighbours, the value's change per pixel; their ratio is the distance to the line in pixels, at every zoom.
 * Each kind is compiled in only where it is wanted: the defines are ISOLINES, ZERO_LINE, WIREFRAME.
 *
 * Lines are black on light colours and white on dark ones, so that they read on every map, lit or not, on paper and in the dark.
 */

/** Of the array of levels: those that are drawn, and one beyond either end. A power of two, for a search without branches. */
export const levelSlots = mostLevels + 2;
/** Beyond every value, and small enough that a difference of two is finite. */
const beyondAll = 1e37;

/** The levels as the shader wants them: s of each, ascending, with an end on each side that no value reaches. */
export function levelArray({ levels, threshold }: Isolines, into: Float32Array): Float32Array {
  into.fill(beyondAll);
  into[0] = -beyondAll;
  for (let k = 0; k < Math.min(levels.length, mostLevels); k++)
    into[k + 1] = spread(levels[k].value, threshold);
  return into;
}

/** Of the vertices: what the lines need of them. They have `spread`, `value` and `defined`. */
export const lineOutputs = `
#ifdef ISOLINES
uniform float lineSharpness;
in float lineValue, lineDefined;
out vec2 vLine;
#endif
#ifdef ZERO_LINE
in float crossing;
out float vCrossing;
#endif`;

export const passLines = `
#ifdef ISOLINES
  vLine = vec2(spread(lineValue, lineSharpness) * lineDefined, lineDefined);
#endif
#ifdef ZERO_LINE
  vCrossing = crossing;
#endif`;

const ink = `
vec4 under(vec4 ground, vec3 ink, float coverage) {
  return ground * (1.0 - coverage) + vec4(ink, 1.0) * coverage;
}
vec3 inkOn(vec3 ground) {
  return dot(ground, vec3(0.299, 0.587, 0.114)) < 0.38 ? vec3(1.0) : vec3(0.07);
}`;

/**
 * Per pixel. Where the value changes by no more than round-off there is no line to see: of a flat part, or of one that has the
 * very value of a level. Round-off is that of the computation, or of float32.
 */
const steepness = `
float steepness(float s, float noise) {
  float steep = length(vec2(dFdx(s), dFdy(s)));
  return steep > max(noise, 1e-7 * abs(s)) ? steep : 0.0;
}`;

/**
 * The level below is found in six steps. A line whose neighbour on either side comes closer than some pixels fades before the two could shimmer.
 */
const isolines = `
uniform float levels[${levelSlots}];
uniform float lineNoise, lineSharpness;
in vec2 vLine;
float isoline() {
  float value = vLine.x / vLine.y;
#ifdef VALLEYS
  if (valleys.y > 0.0) {
    float factor = vFactors.y / vLine.y;
    float share = computedShare(vSizes.zw, vRoots.zw, vLine.y);
    value = acrossValley(value, spread(computed(factor, valleys.y), lineSharpness), factor, share);
  }
#endif
  float steep = steepness(value, lineNoise);
  int below = 0;
  ${[32, 16, 8, 4, 2, 1].map((step) => `if (levels[below + ${step}] <= value) below += ${step};`).join("\n  ")}
  int nearest = value - levels[below] < levels[below + 1] - value ? below : below + 1;
  float level = levels[nearest];
  float gap = min(level - levels[max(nearest - 1, 0)], levels[min(nearest + 1, ${levelSlots - 1})] - level);
  float away = abs(value - level) / steep;
  float room = clamp((gap / steep - 3.0 * pixel) / (3.0 * pixel), 0.0, 1.0);
  return vLine.y < 0.5 || steep == 0.0 ? 0.0 : room * clamp(0.6 * pixel + 0.5 - away, 0.0, 1.0);
}`;

/** A dark line with a light rim, near changes of sign (see crossings.ts). */
const zeroLine = `
uniform float zeroNoise;
in float vCrossing;
vec4 overZeroLine(vec4 ground) {
  float value = vValue.x / vValue.y;
  float steep = steepness(value, zeroNoise);
#ifdef VALLEYS
  float factor = vFactors.x / vValue.y;
  float turning = max(length(vec2(dFdx(factor), dFdy(factor))), 1e-36);
#endif
  if (vValue.y < 0.5 || vCrossing <= 0.0 || steep == 0.0) return ground;
  float away = abs(value) / steep;
#ifdef VALLEYS
  // The factor has the same zeros, and is smooth where the value is not.
  if (valleys.x > 0.0) away = abs(factor) / turning;
#endif
  vec4 rim = under(ground, vec3(1.0), 0.85 * clamp(2.3 * pixel + 0.5 - away, 0.0, 1.0));
  return under(rim, vec3(0.07), clamp(1.1 * pixel + 0.5 - away, 0.0, 1.0));
}`;

/**
 * Of the grid's lines every one is drawn where they are far enough apart, else every second, fourth …: what is left out fades
 * into what stays, so that the surface is never covered and nothing flickers while the picture moves.
 */
const wireframe = `
uniform vec2 gridOrigin, gridCells;
vec2 gridLines(vec2 place, vec2 width) {
  return clamp(0.5 * pixel + 0.5 - abs(fract(place - 0.5) - 0.5) / width, 0.0, 1.0);
}
float wire() {
  vec2 place = (vCoordinates - gridOrigin) * gridCells;
  vec2 width = max(vec2(length(vec2(dFdx(place.x), dFdy(place.x))), length(vec2(dFdx(place.y), dFdy(place.y)))), 1e-12);
  vec2 detail = max(log2(width * 8.0 * pixel), 0.0);
  vec2 every = exp2(floor(detail));
  vec2 fine = gridLines(place / every, width / every) * (1.0 - fract(detail));
  vec2 coarse = gridLines(place / (2.0 * every), width / (2.0 * every));
  vec2 line = max(fine, coarse);
  return max(line.x, line.y);
}`;

/** Functions of all kinds that are wanted. They need `pixel`, `vCoordinates`, `spread` and what valleys.ts has. */
export const lineFunctions = `
#if defined(ISOLINES) || defined(ZERO_LINE) || defined(WIREFRAME)
${ink}
#endif
#if defined(ISOLINES) || defined(ZERO_LINE)
${steepness}
#endif
#ifdef ISOLINES
${isolines}
#endif
#ifdef ZERO_LINE
${zeroLine}
#endif
#ifdef WIREFRAME
${wireframe}
#endif`;

/** Draws them over `color`, premultiplied, whose own colour is `plain`: the finest first. */
export const drawLines = `
#ifdef WIREFRAME
  color = under(color, inkOn(plain), 0.36 * wire());
#endif
#ifdef ISOLINES
  color = under(color, inkOn(plain), 0.66 * isoline());
#endif
#ifdef ZERO_LINE
  color = overZeroLine(color);
#endif`;
