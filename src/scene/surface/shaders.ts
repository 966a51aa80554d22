import { drawLines, lineFunctions, lineOutputs, passLines } from "./lines";
import { valleyFragment, valleyVertex } from "./valleys";

/*
 * The surface's shaders (GLSL ES 3.00; three writes the version's line). They are small on purpose: the time to compile them is
 * part of the time to the first picture.
 *
 * Colour is one look-up: the column is the value's level on the colour map, or one more column for "undefined"; the row is the
 * lightness (see lookupTexture.ts). Texels are fetched, not filtered, so that an unshaded pixel has the legend's very bytes.
 *
 * What a view may want beyond that is compiled in only where it does (see material.ts): CLIPPED, SYMLOG, TRANSLUCENT, VALLEYS, and the lines of lines.ts.
 */

/** Row of the look-up texture that holds the map's own colours. */
export const plainRow = 44;
/** Rows of the look-up texture. */
export const rows = 64;
/** Column for "undefined". */
export const undefinedColumn = 256;

/**
 * s(x) of color/symlog.ts, by the reciprocal of its threshold, and its series where the logarithm of 1 + a little would lose it in
 * float32. The language's own asinh need not be exact for negative numbers.
 */
const spread = `
float spread(float x, float sharpness) {
  float size = abs(x) * sharpness;
  float s = size < 0.05 ? size * (1.0 - size * size / 6.0) : log(size + sqrt(size * size + 1.0));
  return x < 0.0 ? -s : s;
}`;

const vertexHead = `
precision highp float;
uniform mat4 modelViewMatrix, projectionMatrix;
in vec2 coordinates;
in vec3 normal;
in float value, defined;
out vec2 vCoordinates, vValue;
#ifdef ISOLINES
${spread}
#endif
${lineOutputs}
${valleyVertex}`;

/** `defined` is 1 or 0. Where a triangle has both, the value is interpolated from the defined corners alone. */
const passOn = `
  vCoordinates = coordinates;
  vValue = vec2(value * defined, defined);
#ifdef VALLEYS
#ifdef ISOLINES
  passValleys(normal, vec2(value * defined, lineValue * lineDefined));
#else
  passValleys(normal, vec2(value * defined, 0.0));
#endif
#endif
  ${passLines}`;

export const surfaceVertex = `
${vertexHead}
uniform mat3 normalMatrix;
uniform vec3 boxCenter, boxScale;
in vec3 position;
out vec3 vNormal, vBox;
void main() {
  gl_Position = projectionMatrix * (modelViewMatrix * vec4(position, 1.0));
  vNormal = normalMatrix * normal;
  vBox = (position - boxCenter) * boxScale;
  ${passOn}
}`;

/** From above: the coordinates are the place. */
export const planeVertex = `
${vertexHead}
void main() {
  gl_Position = projectionMatrix * (modelViewMatrix * vec4(coordinates, 0.0, 1.0));
  ${passOn}
}`;

/** Of the 256 levels of the map (value: times how much of it is defined, and that), as color's `positionOf` and `levelOf` have it. */
const level = `
#ifdef SYMLOG
uniform float sharpness;
#endif
int level(vec2 value) {
  float x = value.x / value.y;
#ifdef VALLEYS
  if (valleys.x > 0.0) {
    float share = computedShare(vSizes.xy, vRoots.xy, value.y);
    x = acrossValley(x, computed(vFactors.x / value.y, valleys.x), vFactors.x, share);
  }
#endif
#ifdef SYMLOG
  x = spread(x, sharpness);
#endif
  return value.y < 0.5 ? ${undefinedColumn} : int(clamp((x - scale.x) * scale.y, 0.0, 1.0) * 255.0 + 0.5);
}`;

/** How much of a pixel a thin line of round u or v covers; nothing where the lines would lie too close. */
const gridLine = `
float gridLine() {
  vec2 place = vCoordinates * gridFrequency;
  vec2 width = fwidth(place);
  vec2 away = abs(fract(place - 0.5) - 0.5) / max(width, 1e-12);
  vec2 line = clamp(0.5 * pixel + 0.5 - away, 0.0, 1.0) * clamp(1.5 - 6.0 * width, 0.0, 1.0);
  return max(line.x, line.y);
}`;

const hatch = `
float hatch() { return step(0.5, fract((gl_FragCoord.x + gl_FragCoord.y) * hatchFrequency)); }`;

/** `colorAt(lightness)`: premultiplied. */
const fragmentHead = `
precision highp float;
uniform highp sampler2D lookup;
uniform vec2 scale, gridFrequency;
// Of the drawing buffer, for one of CSS.
uniform float pixel, hatchFrequency;
#ifdef TRANSLUCENT
uniform float opacity;
#endif
in vec2 vCoordinates, vValue;
out vec4 color;
#if defined(SYMLOG) || defined(ISOLINES)
${spread}
#endif
${valleyFragment}
${level}
${gridLine}
${hatch}
${lineFunctions}
void setColor(float row) {
  int column = level(vValue);
  if (gridFrequency.x > 0.0) row -= 5.0 * gridLine();
  if (column == ${undefinedColumn}) row -= 8.0 * hatch();
  color = texelFetch(lookup, ivec2(column, int(clamp(row + ${plainRow}.5, 0.0, ${rows - 1}.5))), 0);
  vec3 plain = color.rgb;
#ifdef TRANSLUCENT
  color *= opacity;
#endif
${drawLines}
}`;

/**
 * Light moves the row, nothing else. Half-Lambert on both sides: (1 + n·l)/2 with the normal turned to the eye, so that the parts
 * that face away from the light still show their form.
 */
export const surfaceFragment = `
${fragmentHead}
uniform vec3 light, boxHalf;
uniform float shading;
in vec3 vNormal, vBox;
void main() {
#ifdef CLIPPED
  if (any(greaterThan(abs(vBox), boxHalf))) discard;
#endif
  float row = 0.0;
  float size = dot(vNormal, vNormal);
  if (size > 0.0) {
    float facing = dot(vNormal, light) * inversesqrt(size) * (gl_FrontFacing ? 1.0 : -1.0);
    float lit = 0.5 + 0.5 * facing;
    row = shading * (lit * (64.0 - 14.0 * lit) - 44.0);
  }
  setColor(row);
}`;

export const planeFragment = `
${fragmentHead}
void main() { setColor(0.0); }`;
