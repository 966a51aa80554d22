import { formatNumber } from "../src/color";
import { compile } from "../src/core";
import { examples } from "../src/examples";
import { legendOf, openPage, pictureOf, view } from "./support/app";
import { colouredShare } from "./support/png";
import { expect, test } from "./support/test";

test("figure 2: four views, and legends that end at the extrema", async ({ page }) => {
  await openPage(page, "example=figure2");
  const titles = await page.locator(".view-title").allTextContents();
  expect(titles.map((title) => /scalar/.test(title))).toEqual([true, false, true, false]);
  // S has its minimum −2 at the corner (0, 0). FORMULAS.md: tr H there is at most 1.7351 (figures.json).
  for (const index of [0, 2]) expect(await legendOf(page, index)).toMatchObject({ low: -2, high: 2 });
  for (const index of [1, 3]) expect((await legendOf(page, index)).high).toBe(1.73);
  for (const index of [0, 1, 2, 3])
    expect(colouredShare(await pictureOf(view(page, index)))).toBeGreaterThan(0.03);
});

test("figure 5: eight surfaces, each divided by its greatest |S|, with the signs that are known", async ({
  page,
}) => {
  await openPage(page, "example=figure5");
  const { surfaces, views } = examples.figure5.settings;
  await expect(page.locator("[data-view]")).toHaveCount(8);
  for (const [index, spec] of surfaces.entries()) {
    const { planes } = compile(spec).sample({ size: [65, 65], quantities: ["scalarCurvature"] });
    const { minimum, maximum } = planes.scalarCurvature?.statistics ?? {
      minimum: Number.NaN,
      maximum: Number.NaN,
    };
    const legend = await legendOf(page, index);
    expect(legend, views[index].title).toMatchObject({ low: -1, high: 1 });
    const greatest = Math.max(Math.abs(minimum), Math.abs(maximum));
    expect(legend.text, views[index].title).toContain(`greatest magnitude, ${formatNumber(greatest)}`);

    // Red where S > 0, blue where S < 0; light and shade change the lightness only.
    const picture = await pictureOf(view(page, index));
    let [red, blue] = [0, 0];
    for (let y = 40; y < picture.height - 70; y++)
      for (let x = 0; x < picture.width; x++) {
        const [r, , b] = picture.at(x, y);
        if (r - b > 60) red++;
        if (b - r > 60) blue++;
      }
    expect(red > 100, `${views[index].title}: red`).toBe(maximum > 0.05 * greatest);
    expect(blue > 100, `${views[index].title}: blue`).toBe(minimum < -0.05 * greatest);
  }
});
