import { type Oklab, oklabToLinear, rgbToOklab } from "./oklab";

/** sRGB bytes of linear light in steps of 1/4095: within half a byte, without a power per colour. */
function gammaTable(): Uint8Array {
  return Uint8Array.from({ length: 4096 }, (_, i) => {
    const light = i / 4095;
    return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
  });
}

const shown = (light: readonly number[]) => light.every((channel) => channel > -5e-4 && channel < 1 + 5e-4);

/** Linear light of a colour; chroma gives way, at the same hue, where the screen cannot show it at this lightness. */
function nearestLinear([L, a, b]: Oklab): readonly number[] {
  const whole = oklabToLinear([L, a, b]);
  if (shown(whole)) return whole;
  let low = 0;
  let high = 1;
  for (let step = 0; step < 7; step++) {
    const chroma = (low + high) / 2;
    if (shown(oklabToLinear([L, a * chroma, b * chroma]))) low = chroma;
    else high = chroma;
  }
  return oklabToLinear([L, a * low, b * low]);
}

/**
 * Colours under more or less light: for each factor a row of the same colours whose OKLab lightness is multiplied by it, with
 * their hue and, as far as the screen has it, their chroma. A factor of 1 gives the very bytes.
 * @param colors sRGB bytes, three a colour
 * @returns RGBA bytes, row after row
 */
export function shades(colors: Uint8Array, factors: readonly number[]): Uint8Array {
  const count = colors.length / 3;
  const gamma = gammaTable();
  const labs: Oklab[] = [];
  for (let i = 0; i < count; i++)
    labs.push(rgbToOklab([colors[3 * i], colors[3 * i + 1], colors[3 * i + 2]]));
  const pixels = new Uint8Array(4 * count * factors.length).fill(255);
  let at = 0;
  for (const factor of factors) {
    for (let i = 0; i < count; i++, at += 4) {
      if (factor === 1) {
        pixels.set(colors.subarray(3 * i, 3 * i + 3), at);
        continue;
      }
      const [L, a, b] = labs[i];
      const light = nearestLinear([Math.min(1, L * factor), a, b]);
      for (let k = 0; k < 3; k++)
        pixels[at + k] = gamma[Math.round(4095 * Math.min(1, Math.max(0, light[k])))];
    }
  }
  return pixels;
}
