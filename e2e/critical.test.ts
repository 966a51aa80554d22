import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { compile } from "../src/core";
import { defaultSettings } from "../src/settings";
import { choose, openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { exampleSurface, probeIn } from "./support/marks";
import { expect, test } from "./support/test";

/** The paper's figure 2, from the reference data. */
const { fig2: figure2 } = JSON.parse(readFileSync("src/testing/reference/figures.json", "utf8")) as {
  fig2: { critical_points: { p: [number, number]; type: "min" | "max" | "saddle"; S: number }[] };
};

const phone = { width: 390, height: 844 };
const rows = (page: Page) => page.locator(".critical-table tbody tr");
const heading = (page: Page, column: string) => page.locator(`.critical-table th[data-column="${column}"]`);

async function openList(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Critical points", exact: true }).click();
}

/** A column's numbers at full precision, from the first row on. */
function column(page: Page, id: string): Promise<number[]> {
  return page
    .locator(`.critical-table td[data-column="${id}"]`)
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("title"))));
}

test("the list of figure 2 makes the paper's point: tr H vanishes at every saddle, S does not", async ({
  page,
}) => {
  await openPage(page, `${exampleSurface}&show=S,trH`);
  await openList(page);
  const saddles = page.locator('.critical-table tr[data-kind="saddle"]');
  const expected = figure2.critical_points.filter(({ type }) => type === "saddle");
  await expect(saddles).toHaveCount(expected.length);
  await expect(page.locator(".critical-remark")).toHaveText(
    `tr H vanishes at all ${expected.length} saddles, as on a plane; S < 0 at each of them.`,
  );
  await expect(page.locator(".critical-counts")).toContainText(`${expected.length} saddles`);
  const [u, v, S] = await Promise.all(["u", "v", "scalarCurvature"].map((id) => column(page, id)));
  for (const { p, S: reference } of figure2.critical_points) {
    const index = u.findIndex((x, k) => Math.hypot(x - p[0], v[k] - p[1]) < 1e-10);
    expect(index, `(${p})`).toBeGreaterThanOrEqual(0);
    expect(Math.abs(S[index] - reference)).toBeLessThan(1e-11);
  }
  for (const cell of await saddles.locator('td[data-column="hessianTrace"]').allTextContents())
    expect(cell).toBe("0");
});

test("a click pins the very point, and the card tells of it", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S,trH`);
  await openList(page);
  const { points } = compile(defaultSettings.surfaces[0]).criticalPoints();
  await rows(page).nth(8).click();
  await expect.poll(() => probeIn(page)).toEqual([points[8].u, points[8].v]);
  await expect(rows(page).nth(8)).toHaveAttribute("data-pinned", "true");
  await expect(page.locator('.probe-card [data-row="gradient"]')).toBeVisible();
  const gradient = page.locator('.probe-card [data-row="gradient"] [data-value]');
  await expect(gradient).toHaveText(["0", "0"]);

  // From row to row by keys, and pinned by Enter.
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(9).getByRole("button")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => probeIn(page)).toEqual([points[9].u, points[9].v]);
});

test("every column sorts, both ways, and says so", async ({ page }) => {
  await openPage(page, "z=(u^2%2Bv-11)^2%2B(u%2Bv^2-7)^2&u=-5..5&v=-5..5&show=S");
  await openList(page);
  await expect(rows(page)).toHaveCount(9);
  await expect(page.locator(".critical-remark")).toContainText("S < 0 at each of them");
  for (const id of ["u", "v", "value", "hessianTrace", "scalarCurvature", "hessianSquaredTrace"]) {
    const button = heading(page, id).getByRole("button");
    if ((await heading(page, id).getAttribute("aria-sort")) === "none") await button.click();
    await expect(heading(page, id)).toHaveAttribute("aria-sort", "ascending");
    const rising = await column(page, id);
    for (let k = 1; k < rising.length; k++) expect(rising[k] - rising[k - 1], id).toBeGreaterThan(-1e-9);
    await button.click();
    await expect(heading(page, id)).toHaveAttribute("aria-sort", "descending");
    const falling = await column(page, id);
    for (let k = 1; k < falling.length; k++) expect(falling[k] - falling[k - 1], id).toBeLessThan(1e-9);
  }
  await heading(page, "kind").getByRole("button").click();
  const kinds = await rows(page).evaluateAll((all) => all.map((each) => each.getAttribute("data-kind")));
  expect(new Set(kinds.slice(0, 4))).toEqual(new Set(["minimum"]));
});

test("the list follows sliders and formulas, and says what may be missing", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S`);
  await openList(page);
  await expect(rows(page)).toHaveCount(25);
  const before = await column(page, "scalarCurvature");
  await page.getByLabel("Value of c").fill("0.3");
  await expect.poll(async () => (await column(page, "scalarCurvature"))[5]).not.toBe(before[5]);
  await page.getByLabel("Formula for z", { exact: true }).fill("abs(u-5) + (v-5)^2");
  await expect(page.getByText("The list may be incomplete")).toBeVisible();
  await page.getByLabel("Formula for z", { exact: true }).fill("u + 2v");
  await expect(page.getByText("There is none on this domain.")).toBeVisible();
  await choose(page.getByRole("radio", { name: /Parametri/ }));
  await expect(page.getByText("has no function, and so no critical points")).toBeVisible();
});

test("points are marked when asked to, and the address says so", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S&draw=none`);
  await openList(page);
  await page.getByLabel("Mark them on the surface").check();
  await expect(page).toHaveURL(/draw=[^&]*criticalPoints/);
});

test("views are described in words, with the critical points once they are known", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S,trH`);
  await expect(view(page, 0)).toHaveAccessibleDescription(
    /^S \(scalar curvature\) runs from \u22122 to 1\.\d+\. It is negative on \d+ % of the domain\.$/,
  );
  await openList(page);
  await expect(view(page, 0)).toHaveAccessibleDescription(/negative at all 16 saddles\.$/);
  await expect(view(page, 1)).toHaveAccessibleDescription(/zero at all 16 saddles\.$/);
});

for (const [name, size] of Object.entries({ desktop: { width: 1280, height: 800 }, phone })) {
  test(`axe finds nothing in the list, light or dark: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page, `${exampleSurface}&show=S,trH&draw=criticalPoints`);
    await openList(page);
    await rows(page).nth(4).click();
    await expect(rows(page).nth(4)).toHaveAttribute("data-pinned", "true");
    await settled(page);
    await expectAccessible(page, "the list");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
  });
}

test("in German, too", async ({ page }) => {
  await openPage(page, `lang=de&${exampleSurface}&show=S&probe=2,1`);
  await page.getByRole("button", { name: "Kritische Punkte", exact: true }).click();
  await expect(page.locator(".critical-remark")).toContainText("An allen 16 Sattelpunkten verschwindet tr H");
  await page.getByRole("button", { name: "Herleitung", exact: true }).click();
  await expect(page.locator(".derivation")).toContainText("Gleichung 4 des Artikels");
  await page.getByLabel("Herleiten").selectOption({ label: "Riemannscher Krümmungstensor" });
  await expect(page.locator(".derivation")).toContainText("Druckfehler");
  await expect(view(page, 0)).toHaveAccessibleDescription(/^S \(Skalarkrümmung\) reicht von/);
});
