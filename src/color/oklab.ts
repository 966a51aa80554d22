import type { Rgb } from "./types";

/*
 * OKLab: a space in which equal distances look about equally far apart, with lightness L apart from the two axes of hue and
 * chroma. Björn Ottosson, "A perceptual color space for image processing" (2020), https://bottosson.github.io/posts/oklab/.
 */

/** L in 0 … 1, a and b about −0.4 … 0.4. */
export type Oklab = readonly [L: number, a: number, b: number];

/** IEC 61966-2-1: a channel of 0 … 1 to linear light. */
function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(light: number): number {
  return light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
}

/** Linear sRGB, outside 0 … 1 where the screen cannot show the colour. */
export function oklabToLinear([L, a, b]: Oklab): [number, number, number] {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

export function linearToOklab(red: number, green: number, blue: number): Oklab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

export function rgbToOklab([red, green, blue]: Rgb): Oklab {
  return linearToOklab(toLinear(red / 255), toLinear(green / 255), toLinear(blue / 255));
}

const byte = (light: number) => Math.round(255 * fromLinear(Math.min(1, Math.max(0, light))));

const shown = (light: number) => light >= -1e-4 && light <= 1 + 1e-4;

/** The nearest colour that a screen shows with this lightness and hue: where the chroma is too high, as much as there is. */
export function oklabToRgb(color: Oklab): Rgb {
  let light = oklabToLinear(color);
  if (!light.every(shown)) {
    const [L, a, b] = color;
    let low = 0;
    let high = 1;
    for (let step = 0; step < 12; step++) {
      const chroma = (low + high) / 2;
      if (oklabToLinear([L, a * chroma, b * chroma]).every(shown)) low = chroma;
      else high = chroma;
    }
    light = oklabToLinear([L, a * low, b * low]);
  }
  return [byte(light[0]), byte(light[1]), byte(light[2])];
}

/** From lightness, chroma and hue in degrees. */
export function oklch(L: number, C: number, hue: number): Oklab {
  const h = (hue * Math.PI) / 180;
  return [L, C * Math.cos(h), C * Math.sin(h)];
}
