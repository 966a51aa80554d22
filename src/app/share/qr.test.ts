import decode from "jsqr";
import { describe, expect, it } from "vitest";
import { examples } from "../../examples";
import { encodeSettings } from "../../settings";
import { type QrCode, qrCode, qrFile, quietZone } from "./qr";

/** Draws the path's rectangles, dark on light, and has another program read the picture. */
function readBack({ size, path }: QrCode): string | undefined {
  const scale = 4;
  const side = (size + 2 * quietZone) * scale;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    const left = (Number(x) + quietZone) * scale;
    const top = (Number(y) + quietZone) * scale;
    for (let i = top; i < top + scale; i++)
      for (let j = left; j < left + Number(length) * scale; j++)
        pixels.fill(0, 4 * (i * side + j), 4 * (i * side + j) + 3);
  }
  return decode(pixels, side, side)?.data;
}

const links = Object.entries(examples).map(
  ([id, { settings }]) => [id, `https://example.org/curvascape/?${encodeSettings(settings)}`] as const,
);

describe("the QR code", () => {
  it.each(links.filter(([, link]) => link.length < 1200))("of %s is read as its link", (_, link) => {
    const code = qrCode(link);
    expect(code && readBack(code)).toBe(link);
  });

  it("keeps what lies outside of Latin, as addresses do: escaped", () => {
    const link = `https://example.org/?z=${encodeURIComponent("π θ ∂ 曲率")}`;
    const code = qrCode(link);
    expect(code && readBack(code)).toBe(link);
  });

  it("holds 2,953 bytes and not one more", () => {
    expect(qrCode("x".repeat(2953))?.size).toBe(177);
    expect(qrCode("x".repeat(2954))).toBeNull();
    expect(qrCode("π".repeat(1477))).toBeNull();
  });

  it("is a whole SVG file with a light border", () => {
    const code = qrCode("https://example.org/");
    if (!code) throw new Error("no code");
    expect(qrFile(code)).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="-4 -4 (\d+) \1"[^>]*>.*<\/svg>$/,
    );
  });
});
