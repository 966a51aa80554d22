import type { Page } from "@playwright/test";
import { lessonIds } from "../src/app/lessons";
import { exampleIds, examples } from "../src/examples";
import { encodeSettings } from "../src/settings";
import { ground, openPage, pictureOf, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { colouredShare, drawnShare } from "./support/png";
import { expect, test } from "./support/test";

/** Entries that are gone through on one page, from one to the next. */
const together = 6;
/** Few pixels, little time, where the processor draws. */
const small = { width: 800, height: 500 };

for (let start = 0; start < exampleIds.length; start += together) {
  const ids = exampleIds.slice(start, start + together);
  test(`the gallery's ${ids.join(", ")} are drawn in colour, without a complaint`, async ({ page }) => {
    test.slow();
    for (const [k, id] of ids.entries()) {
      const { settings } = examples[id];
      const { views } = settings;
      await page.setViewportSize(views.length > 4 ? { width: 1280, height: 800 } : small);
      if (k === 0) await openPage(page, `example=${id}`);
      else {
        await page.keyboard.press("]");
        await expect.poll(() => new URL(page.url()).search).toBe(`?${encodeSettings(settings)}`);
        await settled(page);
      }
      await expect(page.locator("[data-view]"), id).toHaveCount(views.length);
      await expect(page.locator(".problem, .view-message p, .notes"), id).toHaveCount(0);
      const pictures = [];
      for (const index of views.keys()) pictures.push(await pictureOf(view(page, index)));
      // A quantity that is zero everywhere is grey, so that not every view has colour.
      for (const picture of pictures) expect(drawnShare(picture, ground.light), id).toBeGreaterThan(0.05);
      expect(colouredShare(pictures[0]), id).toBeGreaterThan(0.01);
    }
  });
}

const dialog = (page: Page) => page.getByRole("dialog", { name: "Examples" });
const field = (page: Page) => dialog(page).getByRole("searchbox");
const count = (page: Page) => dialog(page).getByRole("status");

async function openGallery(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Examples" }).click();
  await expect(dialog(page)).toBeVisible();
}

test("the gallery opens with one click, by keys, too, and Back returns to one's own work", async ({
  page,
}) => {
  await openPage(page, "z=u*v&u=-1..1&v=-1..1&show=K");
  await openGallery(page);
  await expect(dialog(page).locator("[data-example]")).toHaveCount(exampleIds.length);
  await expect(dialog(page).locator("[data-lesson-entry]")).toHaveCount(lessonIds.length);
  for (const id of exampleIds) {
    // Each entry has a picture, made by e2e/scripts/thumbnails.mjs.
    const picture = dialog(page).locator(`[data-example=${id}] img`);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
  }
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Examples" })).toBeFocused();

  await page.getByRole("button", { name: "Examples" }).press("Enter");
  await dialog(page).locator("[data-example=saddle]").press("Enter");
  await settled(page);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByLabel("Formula for z")).toHaveValue(
    examples.saddle.settings.surfaces[0].expressions.z,
  );
  expect(new URL(page.url()).search).toBe(`?${encodeSettings(examples.saddle.settings)}`);

  await page.goBack();
  await settled(page);
  await expect(page.getByLabel("Formula for z")).toHaveValue("u*v");
});

test("the search has the focus, counts what it finds, and leads on by arrows", async ({ page }) => {
  await openPage(page);
  await openGallery(page);
  await expect(field(page)).toBeFocused();
  await expect(count(page)).toHaveText(`${exampleIds.length} examples, ${lessonIds.length} lessons`);

  await page.keyboard.type("camel");
  await expect(count(page)).toHaveText("2 examples, 0 lessons");
  await expect(dialog(page).locator(".card")).toHaveCount(2);
  await page.keyboard.press("ArrowDown");
  await expect(dialog(page).locator("[data-example=threeHump]")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(dialog(page).locator("[data-example=sixHump]")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();

  // Escape first gives up the search, then the dialog.
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(dialog(page).locator("[data-example]")).toHaveCount(exampleIds.length);
  await page.keyboard.type("zzzz");
  await expect(count(page)).toHaveText("0 examples, 0 lessons");
  await expect(dialog(page)).toContainText("Nothing is called or says “zzzz”.");
  await field(page).fill("Mobius");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(new URL(page.url()).search).toBe(`?${encodeSettings(examples.mobius.settings)}`);
});

test("recent work is listed, found, opened again and removed", async ({ page }) => {
  await page.setViewportSize(small);
  await openPage(page, "show=S");
  await page.getByLabel("Formula for z", { exact: true }).fill("u*v^3");
  await expect.poll(() => page.url()).toContain("z=u*v^3");
  await openGallery(page);
  await dialog(page).locator("[data-example=saddle]").click();
  await openGallery(page);
  const recent = dialog(page).getByRole("region", { name: "Recent work" });
  const work = recent.getByRole("button", { name: /^z = u\*v\^3/ });
  await page.keyboard.type("camel");
  await expect(recent).toHaveCount(0);
  await field(page).fill("v^3");
  await expectAccessible(page, "recent works", ".recent");
  await page.keyboard.press("ArrowDown");
  await expect(work).toBeFocused();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page.getByLabel("Formula for z", { exact: true })).toHaveValue("u*v^3");
  await openGallery(page);
  await recent.getByRole("button", { name: "Remove z = u*v^3 from recent work" }).click();
  await expect(recent).toHaveCount(0);
  await expect(field(page)).toBeFocused();
});

test("arrows go through the cards as they stand, whatever the number of columns", async ({ page }) => {
  await openPage(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await openGallery(page);
    await field(page).focus();
    const left = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().left);
    await page.keyboard.press("ArrowDown");
    const first = await left();
    // Sections differ in columns; the first one stays the first.
    for (let k = 0; k < 12; k++) {
      await page.keyboard.press("ArrowDown");
      expect(await left()).toBe(first);
    }
    await page.keyboard.press("End");
    await expect(dialog(page).locator(".card").last()).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
  }
});

test("the gallery speaks German, and finds by German and English names", async ({ page }) => {
  await openPage(page, "lang=de&z=u*v");
  await page.getByRole("button", { name: "Beispiele" }).click();
  const german = page.getByRole("dialog", { name: "Beispiele" });
  for (const name of ["Kugel", "sphere", "SPHÄRE"]) {
    await german.getByRole("searchbox").fill(name);
    await expect(german.locator("[data-example=sphere]")).toContainText("Sphäre");
  }
  await german.getByRole("searchbox").fill("figure5");
  await german.locator("[data-example=figure5]").click();
  await settled(page);
  await expect(view(page, 2)).toContainText("Torus");
  await expect(view(page, 5)).toContainText("Affensattel");
});

for (const [name, size] of Object.entries({
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
}))
  test(`the gallery breaks no accessibility rule, light or dark: ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page);
    await openGallery(page);
    await expectAccessible(page, "the gallery");
    expect(await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
