import { describe, expect, test } from "vitest";
import { colormapIds } from "../ids";
import { colormapTable } from "../lookup";
import { type Oklab, rgbToOklab } from "../oklab";
import { colormaps } from "./index";

const labs = (id: (typeof colormapIds)[number]): Oklab[] => {
  const table = colormapTable(id);
  return Array.from({ length: 256 }, (_, i) =>
    rgbToOklab([table[3 * i], table[3 * i + 1], table[3 * i + 2]]),
  );
};
const distance = (a: Oklab, b: Oklab) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const ofKind = (kind: string) => colormapIds.filter((id) => colormaps[id].kind === kind);

/**
 * Dichromats' sight: H. Brettel's planes simplified to one matrix each, in linear sRGB, at full severity (G. Machado, M. Oliveira,
 * L. Fernandes 2009, table 1).
 */
const dichromacies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function seenBy(matrix: number[], id: (typeof colormapIds)[number], i: number): Oklab {
  const table = colormapTable(id);
  const linear = [0, 1, 2].map((k) => {
    const x = table[3 * i + k] / 255;
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
  });
  const seen = [0, 1, 2].map((row) => {
    const light = [0, 1, 2].reduce((sum, k) => sum + matrix[3 * row + k] * linear[k], 0);
    const x = Math.min(1, Math.max(0, light));
    return 255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055);
  });
  return rgbToOklab([seen[0], seen[1], seen[2]]);
}

describe.each(colormapIds)("%s", (id) => {
  test("has 256 colours, and says where they are from", () => {
    expect(colormapTable(id)).toHaveLength(768);
    expect(colormaps[id].source).not.toBe("");
    expect(colormaps[id].label).not.toBe("");
  });

  test("steps evenly: no step is more than twice the usual one", () => {
    const colors = labs(id);
    const steps = colors.slice(1).map((color, i) => distance(color, colors[i]));
    const mean = steps.reduce((a, b) => a + b) / steps.length;
    // Averaged over eight, since bytes are coarse beside a step; magma's darkest end is steeper in OKLab than in the space of its design.
    const smooth = steps.slice(7).map((_, i) => steps.slice(i, i + 8).reduce((a, b) => a + b) / 8);
    expect(Math.max(...smooth)).toBeLessThan((id === "magma" ? 3.5 : 2) * mean);
  });
});

describe.each(ofKind("sequential"))("%s", (id) => {
  test("gets lighter all the way", () => {
    const lightness = labs(id).map(([L]) => L);
    for (let i = 4; i < 256; i++) expect(lightness[i]).toBeGreaterThan(lightness[i - 4]);
  });
});

describe.each(ofKind("diverging"))("%s", (id) => {
  test("is as light at −c as at c, and lightest at zero", () => {
    const lightness = labs(id).map(([L]) => L);
    for (let i = 0; i < 128; i++) expect(Math.abs(lightness[i] - lightness[255 - i])).toBeLessThan(0.006);
    for (let i = 4; i < 128; i++) expect(lightness[i]).toBeGreaterThan(lightness[i - 4]);
  });

  test("has a neutral grey in the middle that is neither paper white nor near black", () => {
    for (const i of [127, 128]) {
      const [L, a, b] = labs(id)[i];
      expect(Math.hypot(a, b)).toBeLessThan(0.012);
      const [paper, night] = [rgbToOklab([251, 250, 248]), rgbToOklab([19, 20, 22])];
      expect(distance([L, a, b], paper)).toBeGreaterThan(0.08);
      expect(distance([L, a, b], night)).toBeGreaterThan(0.5);
    }
  });

  test("is even along both arms", () => {
    const colors = labs(id);
    const steps = colors.slice(1).map((color, i) => distance(color, colors[i]));
    const smooth = (from: number) => steps.slice(from, from + 16).reduce((a, b) => a + b) / 16;
    const parts = Array.from({ length: 15 }, (_, k) => smooth(16 * k));
    expect(Math.max(...parts) / Math.min(...parts)).toBeLessThan(1.2);
  });

  test.each(Object.entries(dichromacies))("keeps the signs apart in %s", (_, matrix) => {
    for (const away of [48, 80, 127]) {
      const negative = seenBy(matrix, id, 127 - away);
      const positive = seenBy(matrix, id, 128 + away);
      // About 0.02 is just seen to differ.
      expect(distance(negative, positive)).toBeGreaterThan(away === 127 ? 0.1 : 0.06);
    }
  });
});

describe.each(ofKind("cyclic"))("%s", (id) => {
  test("closes: the first colour follows on the last as any does on the one before", () => {
    const colors = labs(id);
    expect(distance(colors[0], colors[255])).toBeLessThan(2 * distance(colors[100], colors[101]) + 0.004);
  });
});

test.each([
  ["viridis", { 37: "46337f", 112: "26828e", 128: "21918c", 190: "5ac864", 232: "c2df23" }],
  ["magma", { 37: "241253", 112: "9c2e7f", 128: "b73779", 190: "fb8560", 232: "fed395" }],
] as const)("%s has its published colours between the anchors, too", (id, published) => {
  const table = colormapTable(id);
  for (const [place, hex] of Object.entries(published))
    [0, 2, 4].forEach((at, k) => {
      const channel = Number.parseInt(hex.slice(at, at + 2), 16);
      expect(Math.abs(table[3 * Number(place) + k] - channel)).toBeLessThanOrEqual(2);
    });
});
