import type { Locator, Page } from "@playwright/test";
import { type LessonId, lessonIds, stepAt, stepIds, stepSettings } from "../src/app/lessons";
import { readings } from "../src/app/lessons/readings";
import { residualsAt } from "../src/app/lessons/residuals";
import { lessons as texts } from "../src/app/texts/en/lessons";
import { compile } from "../src/core";
import type { SurfaceSpec } from "../src/core/types";
import { decodeSettings } from "../src/settings";
import { formula, openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

const card = (page: Page): Locator => page.locator(".lesson");
const next = (page: Page) => card(page).getByRole("button", { name: /^(Next|Finish)$/ });
const slider = (page: Page, name: string) => card(page).getByRole("slider", { name: `Slider of ${name}` });
const task = (page: Page) => card(page).locator(".lesson-task");

const pointOf = (spec: SurfaceSpec, at: readonly number[]) => {
  const surface = compile(spec);
  return { spec, at, data: { ...surface.at([...at]), roundOff: surface.roundOff([...at]) } };
};

/** The numbers in the card, once they are those of the engine in this process: of this surface, at this point. */
async function expectNumbers(
  page: Page,
  id: LessonId,
  index: number,
  spec: SurfaceSpec,
  at: readonly number[],
) {
  const point = pointOf(spec, at);
  const { readings: shown = [], errata = [] } = stepAt(id, index);
  const expected = [
    ...shown.map((reading) => readings[reading].of(point.data)),
    ...errata.flatMap((erratum) => {
      const found = residualsAt(erratum, point);
      return [found?.printed, found?.printedResidual, found?.right, found?.rightResidual, found?.engine];
    }),
  ];
  await expect
    .poll(() =>
      card(page)
        .locator("data")
        .evaluateAll((all) => (all as HTMLDataElement[]).map(({ value }) => Number(value))),
    )
    .toEqual(expected);
}

for (const id of lessonIds)
  test(`the lesson “${texts[id].title}” is gone through by keys, and its numbers are the engine's`, async ({
    page,
  }) => {
    test.slow();
    // Thirty steps: few pixels, little time, where the processor draws.
    await page.setViewportSize({ width: 800, height: 560 });
    await openPage(page, "z=u*v&u=-1..1&v=-1..1&show=K");
    await page.getByRole("button", { name: "Examples" }).press("Enter");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type(texts[id].title);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    for (const [index, name] of stepIds(id).entries()) {
      await settled(page);
      await expect(card(page)).toHaveAttribute("data-step", name);
      const words: { title: string } = texts[id].steps[name as never];
      const heading = card(page).getByRole("heading", { name: words.title, exact: true });
      if (index === 0) await expect(heading).toBeFocused();
      else await expect(next(page)).toBeFocused();
      await expect(page.locator(".problem, .view-message p, .notes")).toHaveCount(0);
      const { surfaces, views, probe } = stepSettings(id, index);
      await expect(page.locator("[data-view]")).toHaveCount(views.length);
      if (!probe) throw new Error("every step has a pinned point");
      await expectNumbers(page, id, index, surfaces[probe.surface], probe.at);
      await expect(task(page)).toHaveAttribute("data-done", "false");
      await expect.poll(() => new URL(page.url()).search).toContain(`lesson=${id}&step=${index + 1}`);
      if (index === 0) await next(page).focus();
      await page.keyboard.press("Enter");
    }
    // After the last step one's own work is back.
    await settled(page);
    await expect(card(page)).toHaveCount(0);
    await expect(formula(page)).toHaveValue("u*v");
    await expect(page.getByRole("main")).toBeFocused();
  });

test("residuals of example 3.1 follow the slider, and equal those of the library at each place", async ({
  page,
}) => {
  await openPage(page, "lesson=errata&step=5");
  const [spec] = stepSettings("errata", 4).surfaces;
  await expectNumbers(page, "errata", 4, spec, [2, 1]);
  const handle = slider(page, "c");
  await handle.focus();
  for (const value of [0.11, 0.12, 0.13]) {
    await page.keyboard.press("ArrowRight");
    const moved = { ...spec, parameters: { c: { ...spec.parameters.c, value } } };
    await expectNumbers(page, "errata", 4, moved, [2, 1]);
  }
  await page.keyboard.press("End");
  const last = { ...spec, parameters: { c: { ...spec.parameters.c, value: 1 } } };
  await expectNumbers(page, "errata", 4, last, [2, 1]);
  // Another point, chosen with the pointer; the address says which.
  await expect(task(page)).toHaveAttribute("data-done", "false");
  const box = await view(page, 0).boundingBox();
  if (!box) throw new Error("there is no view");
  await page.mouse.click(box.x + 0.6 * box.width, box.y + 0.52 * box.height);
  const probe = () => decodeSettings(new URL(page.url()).search).settings.probe?.at ?? [];
  // The address is written after a pause; until then it names the lesson alone.
  await expect.poll(() => probe().length === 2 && `${probe()}` !== "2,1").toBe(true);
  await expectNumbers(page, "errata", 4, last, probe());
  await expect(task(page)).toHaveAttribute("data-done", "true");
  // Of another surface the formulas say nothing.
  await formula(page).fill("u*v");
  await expect(card(page)).toContainText("These formulas are about");
});

test("a task lights up when it is done, and stays so; a reset begins anew", async ({ page }) => {
  await openPage(page, "lesson=trace&step=2");
  await expect(task(page)).toHaveAttribute("data-done", "false");
  await slider(page, "b").focus();
  for (let k = 0; k < 10; k++) await page.keyboard.press("ArrowLeft");
  await expect(task(page)).toHaveAttribute("data-done", "true");
  await expect(page.getByRole("status").filter({ hasText: "Done." })).toHaveCount(1);
  await page.keyboard.press("End");
  await expect(task(page)).toHaveAttribute("data-done", "true");
  await card(page).getByRole("button", { name: "Reset this step" }).click();
  await expect(task(page)).toHaveAttribute("data-done", "false");
  await expect(slider(page, "b")).toHaveValue("1");
});

test("steps are reached by dots, arrows, Back and the browser's Back", async ({ page }) => {
  await openPage(page, "lesson=double&step=3");
  const step = (name: string) => expect(card(page)).toHaveAttribute("data-step", name);
  await step("planes");
  await card(page).getByRole("button", { name: "Step 5: What H says instead" }).click();
  await step("mean");
  await page.keyboard.press("ArrowLeft");
  await step("signs");
  await card(page).getByRole("button", { name: "Back", exact: true }).click();
  await step("planes");
  await settled(page);
  await page.goBack();
  await step("signs");
  await expect(card(page).locator("[aria-current=step]")).toHaveCount(1);
  await page.goForward();
  await step("planes");
});

test("what was changed in a step survives a reload; Escape brings back one's own work", async ({ page }) => {
  await openPage(page);
  await formula(page).fill("u*v^3");
  await expect.poll(() => page.url()).toContain("z=u*v^3");
  await view(page, 0).focus();
  await page.keyboard.press("g");
  await page.locator("[data-lesson-entry=curvature]").click();
  await settled(page);
  await slider(page, "a").focus();
  await page.keyboard.press("End");
  await expect.poll(() => page.url()).toContain("p.a=4");
  await page.reload();
  await settled(page);
  await expect(card(page)).toHaveAttribute("data-step", "bowl");
  await expect(slider(page, "a")).toHaveValue("4");
  // In a field Escape is the field's.
  await formula(page).focus();
  await page.keyboard.press("Escape");
  await view(page, 0).focus();
  await page.keyboard.press("Escape");
  await settled(page);
  await expect(card(page)).toHaveCount(0);
  await expect(formula(page)).toHaveValue("u*v^3");
  await page.goBack();
  await expect(card(page)).toHaveAttribute("data-step", "bowl");
});

test("an address of no lesson shows what else it says, and tells", async ({ page }) => {
  await openPage(page, "lesson=nonsense&step=2&z=u^2");
  await expect(card(page)).toHaveCount(0);
  await expect(formula(page)).toHaveValue("u^2");
  await expect(page.locator(".notes")).toContainText("nonsense");
});

test("lessons speak German, in the names of views, too", async ({ page }) => {
  await openPage(page, "lesson=egregium&step=4&lang=de");
  await expect(view(page, 0)).toContainText("Kegel");
  await expect(card(page).getByRole("heading", { name: "Karten der Erde" })).toBeVisible();
});

for (const [name, size] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
  small: { width: 360, height: 640 },
}))
  test(`lessons break no accessibility rule, and hide no view: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const query of ["lesson=errata&step=5", "lesson=trace&step=2"]) {
      await openPage(page, query);
      await expect(task(page)).toBeAttached();
      if (query.includes("errata")) await expect(card(page).getByRole("math").first()).toBeAttached();
      await expectAccessible(page, query);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      const [strip, ...views] = await Promise.all(
        [card(page), view(page, 0), view(page, 1)].map((each) => each.boundingBox()),
      );
      for (const box of views) {
        expect(box?.height).toBeGreaterThan(90);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((strip?.y ?? 0) + 1);
      }
      await expect(next(page)).toBeInViewport({ ratio: 1 });
    }
  });
