import { countFrames, formula, ground, openPage, pictureOf, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
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
  test(`no accessibility rule is broken, light or dark: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page);
    await expectAccessible(page, "at the start");

    await formula(page).fill("sine(u)*foo");
    await expect(page.locator(".remedy").first()).toBeVisible();
    await expectAccessible(page, "a problem");

    await view(page, 0).locator(".menu-button").click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page, "a menu");
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Examples" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page, "the examples");
  });
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

test("nothing is read out while a slider moves, however much of the page follows it", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 560 });
  await openPage(page, "z=e^(-c*u)*sin(u)*sin(v)&p.c=0.1,0..1,0.01&u=0..10&v=0..10&show=S,trH&probe=2,1");
  await page.getByRole("button", { name: "Critical points", exact: true }).click();
  await expect(page.locator(".critical-message")).toBeAttached();
  await expect(page.getByRole("table")).toBeVisible();
  await settled(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = "[role=status], [role=alert], [aria-live]";
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
        if (region) said.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole("slider", { name: "Slider of c" }).focus();
  for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowRight");
  await expect(page.getByLabel("Value of c")).toHaveValue("0.15");
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
});
