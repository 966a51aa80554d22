import { exampleIds, examples } from "../src/examples";
import { encodeSettings } from "../src/settings";
import { ground, openPage, pictureOf, settled, view } from "./support/app";
import { colouredShare, drawnShare } from "./support/png";
import { expect, test } from "./support/test";

for (const id of exampleIds) {
  test(`the gallery's ${id} is drawn in colour, without a complaint`, async ({ page }) => {
    await openPage(page, `example=${id}`);
    const { views } = examples[id].settings;
    await expect(page.locator("[data-view]")).toHaveCount(views.length);
    await expect(page.locator(".problem, .view-message p, .notes")).toHaveCount(0);
    const pictures = [];
    for (const index of views.keys()) pictures.push(await pictureOf(view(page, index)));
    // A quantity that is zero everywhere is grey, so that not every view has colour.
    for (const picture of pictures) expect(drawnShare(picture, ground.light)).toBeGreaterThan(0.05);
    expect(colouredShare(pictures[0])).toBeGreaterThan(0.01);
  });
}

test("the gallery opens with one click, by keys, too, and Back returns to one's own work", async ({
  page,
}) => {
  await openPage(page, "z=u*v&u=-1..1&v=-1..1&show=K");
  await page.getByRole("button", { name: "Examples" }).click();
  const dialog = page.getByRole("dialog", { name: "Examples" });
  await expect(dialog.locator(".card")).toHaveCount(exampleIds.length);
  for (const id of exampleIds) {
    // Each entry has a picture, made by e2e/scripts/thumbnails.mjs.
    const picture = dialog.locator(`[data-example=${id}] img`);
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(480);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Examples" })).toBeFocused();

  await page.getByRole("button", { name: "Examples" }).press("Enter");
  await dialog.locator("[data-example=saddle]").press("Enter");
  await settled(page);
  await expect(dialog).toHaveCount(0);
  await expect(page.getByLabel("Formula for z")).toHaveValue(
    examples.saddle.settings.surfaces[0].expressions.z,
  );
  expect(new URL(page.url()).search).toBe(`?${encodeSettings(examples.saddle.settings)}`);

  await page.goBack();
  await settled(page);
  await expect(page.getByLabel("Formula for z")).toHaveValue("u*v");
});
