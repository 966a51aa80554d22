import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import validator from "gltf-validator";
import { colormapTable } from "../src/color";
import { choose, ground, openPage, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { distance, type Picture, readPng } from "./support/png";
import { expect, test } from "./support/test";

/** K = 4/(1 + 4u² + 4v²)², S = 2K; the solid below it down to its lowest point has the volume 8/3. */
const bowl = "z=u^2%2Bv^2&u=-1..1&v=-1..1&show=S:lines,trH";

// Behind the dialog the page is drawn, too.
test.use({ viewport: { width: 900, height: 640 } });

const dialog = (page: Page) => page.getByRole("dialog", { name: "Save as a file" });
const format = (page: Page, name: string) => dialog(page).getByRole("radio", { name, exact: true });

async function openDialog(page: Page, query: string): Promise<void> {
  await openPage(page, `${query}&lang=en`);
  await view(page, 0).focus();
  await page.keyboard.press("d");
  await expect(dialog(page)).toBeVisible();
}

interface Wish {
  /** Numbers by their names. */
  numbers?: Record<string, number>;
  /** Switches that are to be off, or on. */
  off?: string[];
  on?: string[];
}

/** Chooses a format and its options. */
async function wishFor(
  page: Page,
  name: string,
  { numbers = {}, off = [], on = [] }: Wish = {},
): Promise<void> {
  await choose(format(page, name));
  for (const [label, number] of Object.entries(numbers))
    await dialog(page).getByRole("textbox", { name: label, exact: true }).fill(String(number));
  for (const [labels, state] of [
    [off, false],
    [on, true],
  ] as const)
    for (const label of labels)
      await choose(dialog(page).getByRole("checkbox", { name: label, exact: true }), state);
}

async function save(page: Page, name: string, wish: Wish = {}): Promise<{ file: Buffer; name: string }> {
  await wishFor(page, name, wish);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save", exact: true }).click(),
  ]);
  await expect(dialog(page).getByRole("status")).toContainText(`Saved: ${download.suggestedFilename()}`);
  return { file: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** The colours of a map, from the first to the last. */
const viridis = Array.from({ length: 256 }, (_, k) => [
  ...colormapTable("viridis").subarray(3 * k, 3 * k + 3),
]);
const levels = new Map(viridis.map((color, k) => [color.join(), k]));
/** Which of its colours a pixel has; −1 for none. */
const levelAt = (picture: Picture, x: number, y: number) => levels.get(picture.at(x, y).join()) ?? -1;

/** In a row of pixels, from the first colour to the last one. An edge within a pixel, or a blend of two, is a little off. */
function sweepIn(picture: Picture, y: number): { first: number; last: number } | null {
  const isAbout = (color: number[]) => (_: unknown, x: number) => distance(picture.at(x, y), color) <= 4;
  const row = Array.from({ length: picture.width });
  const [first, last] = [row.findIndex(isAbout(viridis[0])), row.findLastIndex(isAbout(viridis[255]))];
  return first >= 0 && last > first ? { first, last } : null;
}

/** Of a row: how far the colours between two places are from those of the map, at their places. */
function worstIn(picture: Picture, y: number, { first, last }: { first: number; last: number }): number {
  let worst = 0;
  for (let x = first; x <= last; x++) {
    const level = (255 * (x - first)) / (last - first);
    const near = viridis.slice(Math.max(0, Math.floor(level) - 1), Math.ceil(level) + 2);
    worst = Math.max(worst, Math.min(...near.map((color) => distance(color, picture.at(x, y)))));
  }
  return worst;
}

test("a picture has the legend's colours, large text, no seams, and a ground only where it is wanted", async ({
  page,
}) => {
  // Linear and seen from above: from left to right the surface has every colour of the legend, evenly.
  await openDialog(page, "z=u&u=0..1&v=0..1&show=z:above:viridis:0..1");
  const wish = { numbers: { Width: 750, Height: 550 }, on: ["Formulas below"] };
  const picture = readPng((await save(page, "PNG", wish)).file);
  expect([picture.width, picture.height]).toEqual([750, 550]);
  expect(picture.at(3, 3)).toEqual(ground.light);
  const rows = Array.from({ length: picture.height }, (_, y) => ({ y, sweep: sweepIn(picture, y) }));
  const sweeps = rows.flatMap(({ y, sweep }) =>
    sweep && sweep.last - sweep.first > 125 ? [{ y, sweep }] : [],
  );
  const plot = sweeps.filter(({ y }) => y < 400);
  const bar = sweeps.filter(({ y }) => y > 425);
  expect(plot.length).toBeGreaterThan(200);
  // 0.8 of the legend's numbers, which are 11.5 px high of a view of some 600 × 430.
  expect(bar.length).toBeGreaterThan(7);
  for (const { y, sweep } of [plot[100], bar[4]]) expect(worstIn(picture, y, sweep)).toBeLessThanOrEqual(4);

  // Drawn in parts, which are at most 1024 pixels wide, less what hatching repeats itself after.
  const off = ["Background", "Axes", "Legend", "Title", "Formulas below"];
  const bare = readPng((await save(page, "PNG", { numbers: { Width: 1300, Height: 1250 }, off })).file);
  const middle = sweepIn(bare, 625);
  if (!middle) throw new Error("there is no surface in the middle of the picture");
  expect(middle.last - middle.first).toBeGreaterThan(1024);
  expect(worstIn(bare, 625, middle)).toBeLessThanOrEqual(4);
  // Down the picture nothing changes; bands meet at rows 256, 512, 768 and 1024.
  const x = Math.round((middle.first + middle.last) / 2);
  const down = Array.from({ length: 1020 }, (_, k) => 115 + k);
  expect(down.filter((y) => distance(bare.at(x, y), bare.at(x, 625)) > 0)).toEqual([]);
  expect(bare.opacity(3, 3)).toBe(0);
  expect(bare.opacity(x, 625)).toBe(255);
  // Nothing but the surface: what is not clear has its colours.
  let strange = 0;
  for (let y = 0; y < bare.height; y += 7)
    for (let at = 0; at < bare.width; at += 7)
      if (bare.opacity(at, y) === 255 && levelAt(bare, at, y) < 0) strange++;
  expect(strange).toBe(0);
});

test("every kind of file is written, and read by other programs", async ({ page }) => {
  await openDialog(page, bowl);
  await expectAccessible(page, "the dialog", "dialog");

  const numbers = await page.locator('[data-view="0"] [data-part="mark"]').allTextContents();
  const svg = await save(page, "SVG", { numbers: { Width: 900, Height: 600 }, on: ["Formulas below"] });
  expect(svg.name).toBe("curvascape-S.svg");
  const read = await page.evaluate((markup) => {
    const root = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
    return {
      root: root.tagName,
      size: [root.getAttribute("width"), root.getAttribute("height")],
      texts: Array.from(root.querySelectorAll("text"), (text) => text.textContent),
      images: Array.from(root.querySelectorAll("image"), (image) => image.getAttribute("href")?.slice(0, 22)),
      active: root.querySelectorAll("script, style, foreignObject, [style]").length,
      lines: root.querySelectorAll('path[stroke-width="1.2"]').length,
    };
  }, svg.file.toString());
  expect(read).toMatchObject({ root: "svg", size: ["900", "600"], active: 0 });
  expect(read.images).toEqual(Array(2).fill("data:image/png;base64,"));
  expect(read.texts).toEqual(expect.arrayContaining([...numbers, "S\u2003scalar curvature", "u", "v"]));
  expect(read.texts.some((text) => text?.startsWith("z = u^2+v^2"))).toBe(true);
  expect(read.lines).toBeGreaterThan(3);

  const size = { "Grid, each way": 33 };
  const glb = await save(page, "GLB", { numbers: size });
  const report = await validator.validateBytes(new Uint8Array(glb.file));
  expect(report.issues.messages).toEqual([]);
  expect(report.info.totalTriangleCount).toBe(2 * 32 ** 2);

  const lengths = { "Longest side": 50, "Base, or wall": 4 };
  const { file: stl } = await save(page, "STL", { numbers: { ...lengths, ...size } });
  // 50 mm are 2 units: ∫(u² + v²) = 8/3 in mm³, and the base.
  expect(volumeOf(stl) / ((8 / 3) * 25 ** 3 + 4 * 50 ** 2)).toBeCloseTo(1, 2);

  const { file: ply } = await save(page, "PLY", { numbers: size });
  expect(ply.toString("latin1", 0, 500)).toMatch(
    /^ply\nformat binary_little_endian 1\.0\n(.+\n)*element vertex 1089\n/,
  );

  const { file: csv } = await save(page, "CSV", { numbers: { "Grid, each way": 5 } });
  const [header, ...records] = csv
    .toString()
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(header.slice(0, 6)).toEqual(["u", "v", "x", "y", "z", "S"]);
  expect(records).toHaveLength(25);
  for (const record of records) {
    const [u, v, , , z, S] = record.map(Number);
    expect(z).toBeCloseTo(u ** 2 + v ** 2, 14);
    expect(S).toBeCloseTo(8 / (1 + 4 * z) ** 2, 13);
  }

  const { file: npy } = await save(page, "NPY");
  const headerLength = npy.readUInt16LE(8);
  const description = npy.toString("latin1", 10, 10 + headerLength);
  expect(description).toContain("'shape': (5, 5)");
  const fields = [...description.matchAll(/\('(\w+)', '<f8'\)/g)].map(([, name]) => name);
  const record = (point: number, name: string) =>
    npy.readDoubleLE(10 + headerLength + 8 * (point * fields.length + fields.indexOf(name)));
  expect(record(12, "S")).toBeCloseTo(8, 12);
  expect(record(12, "trH")).toBeCloseTo(4, 12);
  expect(record(1, "v")).toBe(-0.5);

  const state = JSON.parse((await save(page, "JSON")).file.toString());
  expect(JSON.stringify(state)).toContain("u^2+v^2");
  expect((await save(page, "LaTeX")).file.toString()).toContain("u^{2}");
  expect((await save(page, "pgfplots")).file.toString()).toContain("\\begin{tikzpicture}");
});

/** Of a binary STL file, as its definition says: the sum of tetrahedra from the origin. */
function volumeOf(file: Buffer): number {
  let sixfold = 0;
  for (let facet = 0; facet < file.readUInt32LE(80); facet++) {
    const number = (k: number) => file.readFloatLE(84 + 50 * facet + 12 + 4 * k);
    const [p, q, r] = [0, 3, 6].map((k) => [number(k), number(k + 1), number(k + 2)]);
    sixfold +=
      p[0] * (q[1] * r[2] - q[2] * r[1]) +
      p[1] * (q[2] * r[0] - q[0] * r[2]) +
      p[2] * (q[0] * r[1] - q[1] * r[0]);
  }
  return sixfold / 6;
}
