import AxeBuilder from "@axe-core/playwright";
import { countFrames, formula, ground, openPage, pictureOf, settled, view } from "./support/app";
import { colouredShare, distance } from "./support/png";
import { expect, test } from "./support/test";

const phone = { width: 390, height: 844 };

test("the theme follows the system until it is chosen, and the choice is kept", async ({ page }) => {
  const corner = async () => {
    const picture = await pictureOf(view(page, 0));
    return picture.at(picture.width - 4, picture.height / 2);
  };
  await page.emulateMedia({ colorScheme: "dark" });
  await openPage(page);
  expect(distance(await corner(), ground.dark)).toBeLessThanOrEqual(2);
  await page.getByRole("button", { name: /^Theme/ }).click();
  await settled(page);
  expect(distance(await corner(), ground.light)).toBeLessThanOrEqual(2);
  await page.reload();
  await settled(page);
  expect(distance(await corner(), ground.light)).toBeLessThanOrEqual(2);
});

test("on a phone the surface is visible above the sheet, which folds by its handle", async ({ page }) => {
  await page.setViewportSize(phone);
  await openPage(page);
  const sheet = page.getByRole("complementary", { name: "Definition" });
  const top = async () => (await sheet.boundingBox())?.y ?? 0;
  const open = await top();
  expect(open).toBeGreaterThan(phone.height * 0.4);
  expect(open).toBeLessThan(phone.height * 0.65);
  await expect(formula(page)).toBeInViewport();
  for (const index of [0, 1]) {
    const box = await view(page, index).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(open + 1);
    expect(colouredShare(await pictureOf(view(page, index)))).toBeGreaterThan(0.03);
  }
  await page.locator(".sheet-handle").click();
  await settled(page);
  expect(await top()).toBeGreaterThan(phone.height * 0.85);
  await expect(formula(page)).not.toBeInViewport();
  // Nothing sticks out to the side.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
});

test("the panel folds away and comes back", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Hide the panel" }).click();
  await settled(page);
  await expect(formula(page)).not.toBeVisible();
  const box = await page.getByRole("main").boundingBox();
  expect(box).toMatchObject({ x: 0, width: 1280 });
  await page.getByRole("button", { name: "Show the panel" }).press("Enter");
  await expect(formula(page)).toBeVisible();
});

for (const [name, size] of Object.entries({ desktop: { width: 1280, height: 800 }, phone })) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no accessibility rule is broken: ${name}, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await openPage(page);
      const violations = async () => (await new AxeBuilder({ page }).analyze()).violations;
      expect(await violations()).toEqual([]);

      await formula(page).fill("sine(u)*foo");
      await expect(page.locator(".remedy").first()).toBeVisible();
      expect(await violations()).toEqual([]);

      await view(page, 0).locator(".menu-button").click();
      await expect(page.getByRole("menu")).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: "Examples" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  }
}

test("the menu of a title is worked by keys", async ({ page }) => {
  await openPage(page);
  const button = view(page, 0).locator(".menu-button");
  await button.focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitemradio", { name: /scalar curvature/ })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(button).toBeFocused();
  await expect(button).toContainText("Gaussian curvature");
  await settled(page);
});

test("a view turns by arrow keys, and all views with it; the address says so", async ({ page }) => {
  await openPage(page);
  const before = await view(page, 1).screenshot();
  await view(page, 0).focus();
  for (let k = 0; k < 4; k++) await page.keyboard.press("ArrowLeft");
  await settled(page);
  await expect(page).toHaveURL(/camera=/);
  expect((await view(page, 1).screenshot()).equals(before)).toBe(false);
});

test("no frame is drawn while nothing changes", async ({ page }) => {
  const frames = await countFrames(page);
  await openPage(page);
  const before = await frames();
  expect(before).toBeGreaterThan(0);
  await page.waitForTimeout(1500);
  expect(await frames()).toBe(before);
});

test("without WebGL 2 the page says what is missing, and works on", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      id: string,
      ...rest: unknown[]
    ) {
      return id === "webgl2" ? null : Reflect.apply(original, this, [id, ...rest]);
    } as typeof original;
  });
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("WebGL 2");
  await formula(page).fill("sine(u)");
  await expect(page.locator(".problem").first()).toContainText("sine");
});
