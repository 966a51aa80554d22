import { compile } from "../src/core";
import { defaultSettings } from "../src/settings";
import { openPage, pictureOf, view } from "./support/app";
import {
  boxOf,
  coordinatesIn,
  differences,
  exampleSide,
  exampleSurface,
  marksIn,
  picturesOf,
  plotOf,
  probeIn,
} from "./support/marks";
import { expect, test } from "./support/test";

test("the critical points of figure 2 are marked where they are", async ({ page }) => {
  const show = "S,trH,S:above,trH:above";
  await openPage(page, `${exampleSurface}&show=${show}&draw=none`);
  const before = await picturesOf(page, 4);
  await openPage(page, `${exampleSurface}&show=${show}&draw=criticalPoints`);
  const { points } = compile(defaultSettings.surfaces[0]).criticalPoints();
  expect(points.length).toBeGreaterThan(20);
  for (const index of [2, 3]) {
    const plot = plotOf(before[index]);
    const spots = (await marksIn(page, index, before[index])).map((spot) => coordinatesIn(plot, spot));
    const gap = ([u, v]: [number, number], point: { u: number; v: number }) =>
      Math.hypot(point.u - u, point.v - v);
    for (const point of points)
      expect(
        spots.some((spot) => gap(spot, point) < 0.15),
        `(${point.u}, ${point.v}) in view ${index}`,
      ).toBe(true);
    // The numbers at the axes may be drawn a fraction of a pixel beside where they were.
    const onPlot = spots.filter((spot) => spot.every((x) => x > -0.2 && x < exampleSide + 0.2));
    for (const spot of onPlot) expect(Math.min(...points.map((point) => gap(spot, point)))).toBeLessThan(0.4);
  }
  for (const index of [0, 1]) expect((await marksIn(page, index, before[index])).length).toBeGreaterThan(200);
});

test("a click near a critical point's mark means that point, to the last digit", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S:above&draw=none`);
  const picture = await pictureOf(view(page, 0));
  await openPage(page, `${exampleSurface}&show=S:above&draw=criticalPoints`);
  await marksIn(page, 0, picture);
  const { left, right, top, bottom } = plotOf(picture);
  const { points } = compile(defaultSettings.surfaces[0]).criticalPoints();
  const maximum = points.find(({ kind, u }) => kind === "maximum" && u < 4);
  if (!maximum) throw new Error("there is no such point");
  const box = await boxOf(page, 0);
  await page.mouse.click(
    box.x + left + (maximum.u / exampleSide) * (right + 1 - left) + 3,
    box.y + bottom + 1 - (maximum.v / exampleSide) * (bottom + 1 - top) - 3,
  );
  await expect.poll(() => probeIn(page)).toEqual([maximum.u, maximum.v]);
});

test("a click near a kink's mark pins the corner, and what is shown is said to be of one side", async ({
  page,
}) => {
  const link = "u=-2..2&v=-2..2&show=S:above&draw=";
  for (const [z, u] of [
    ["abs(u-0.5)%2Bv^2", 0.5],
    ["max(u,v,-u-v)", 0],
  ] as const) {
    await openPage(page, `z=${z}&${link}none`);
    const picture = await pictureOf(view(page, 0));
    const { left, right, top, bottom } = plotOf(picture);
    await openPage(page, `z=${z}&${link}criticalPoints`);
    await marksIn(page, 0, picture);
    const box = await boxOf(page, 0);
    await page.mouse.click(
      box.x + left + ((u + 2) / 4) * (right + 1 - left) + 3,
      box.y + (top + bottom + 1) / 2 - 3,
    );
    await expect.poll(() => probeIn(page)).toEqual([u, 0]);
    await expect(page.getByText("Limit from one side")).toBeVisible();
    await expect(page.locator('.probe-card [data-row="value"] [data-value]')).toHaveText("0");
  }
});

test("directions, tangent plane and paraboloid come and go by the settings", async ({ page }) => {
  const open = (draw: string) =>
    openPage(page, `${exampleSurface}&show=S,S:above&probe=4.2,4.4&draw=${draw}`);
  await open("none");
  const plain = await picturesOf(page, 2);
  await open("directions");
  for (const index of [0, 1])
    expect((await marksIn(page, index, plain[index])).length, `view ${index}`).toBeGreaterThan(60);
  for (const patch of ["tangentPlane", "paraboloid"]) {
    await open(patch);
    expect((await marksIn(page, 0, plain[0])).length, patch).toBeGreaterThan(300);
    // Nothing but, maybe, numbers at the axes a fraction of a pixel beside where they were.
    expect(differences(plain[1], await pictureOf(view(page, 1))).length, patch).toBeLessThan(30);
  }
});
