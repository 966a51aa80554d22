import type { Page } from "@playwright/test";
import { choose, formula, legendOf, openPage, settled } from "./support/app";
import { expect, test } from "./support/test";

const value = (page: Page, name = "c") => page.getByLabel(`Value of ${name}`);
const slider = (page: Page, name = "c") => page.getByRole("slider", { name: `Slider of ${name}` });
const numberIn = async (page: Page, name = "c") =>
  Number((await value(page, name).inputValue()).replace("\u2212", "-"));

/** Drags a slider from one share of its length to another. */
async function drag(page: Page, from: number, to: number, name = "c"): Promise<void> {
  const box = await slider(page, name).boundingBox();
  if (!box) throw new Error("the slider has no box");
  await page.mouse.move(box.x + from * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
}

test("a parameter plays and pauses by its button and by Space on its slider", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Play c" }).click();
  await expect.poll(() => numberIn(page)).toBeGreaterThan(0.2);
  await page.getByRole("button", { name: "Pause c" }).click();
  const rest = await numberIn(page);
  await page.waitForTimeout(300);
  expect(await numberIn(page)).toBe(rest);

  await slider(page).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => numberIn(page)).not.toBe(rest);
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play c" })).toBeVisible();
  await settled(page);
});

test("several parameters play at once, each in its way; taking hold of one stops that one", async ({
  page,
}) => {
  await openPage(page, "z=sin(a*u)*cos(b*v)&p.a=1,0..2,0.01&p.b=1,0..2,0.01");
  await page.getByLabel("Range of the slider of a").click();
  await page.getByLabel("Speed of a").selectOption("4");
  await choose(page.getByRole("radio", { name: "once" }));
  await page.getByRole("button", { name: "Play a" }).click();
  await page.getByRole("button", { name: "Play b" }).click();
  await expect.poll(() => numberIn(page, "b")).toBeGreaterThan(1.02);
  // Once: it goes to its end and stays.
  await expect(value(page, "a")).toHaveValue("2");
  await expect(page.getByRole("button", { name: "Play a" })).toBeVisible();
  await drag(page, 0.2, 0.25, "b");
  await expect(page.getByRole("button", { name: "Play b" })).toBeVisible();
  await settled(page);
});

test("playing is one step back, whatever was done meanwhile", async ({ page }) => {
  await openPage(page);
  await page.getByRole("button", { name: "Play c" }).click();
  await expect.poll(() => numberIn(page)).toBeGreaterThan(0.15);
  await page.getByLabel("Greatest u").fill("8");
  await expect.poll(() => numberIn(page)).toBeGreaterThan(0.25);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByLabel("Greatest u")).toHaveValue("10");
  await expect(page.getByRole("button", { name: "Play c" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(value(page)).toHaveValue("0.1");
});

test("each drag of a slider is one step", async ({ page }) => {
  await openPage(page);
  await drag(page, 0.15, 0.5);
  const first = await numberIn(page);
  await drag(page, 0.5, 0.9);
  expect(await numberIn(page)).toBeGreaterThan(first);
  await page.keyboard.press("Control+z");
  expect(await numberIn(page)).toBe(first);
  await page.keyboard.press("Control+z");
  await expect(value(page)).toHaveValue("0.1");
  await page.keyboard.press("Control+Shift+z");
  expect(await numberIn(page)).toBe(first);
});

test("values are typed as numbers and as expressions; what is none is told and changes nothing", async ({
  page,
}) => {
  await openPage(page);
  await value(page).fill("pi/4");
  await expect(slider(page)).toHaveValue("0.79");
  await page.keyboard.press("Enter");
  await expect(value(page)).toHaveValue("0.785398163397");
  await value(page).fill("2 apples");
  await expect(page.locator(".value-problem")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator(".value-problem")).toHaveCount(0);
  await expect(value(page)).toHaveValue("0.785398163397");

  await page.getByLabel("Range of the slider of c").click();
  for (const [field, text, message] of [
    ["Greatest value of the slider of c", "0", "greater than the least"],
    ["Least value of the slider of c", "1", "less than the greatest"],
    ["Step of the slider of c", "0", "greater than 0"],
    ["Step of the slider of c", "NaN", "undefined number"],
    ["Greatest value of the slider of c", "1e999", "finite"],
  ]) {
    const before = await page.getByLabel(field).inputValue();
    await page.getByLabel(field).fill(text);
    await expect(page.locator(".value-problem")).toContainText(message);
    await expect(page.getByLabel(field)).toHaveAttribute("aria-invalid", "true");
    await page.keyboard.press("Tab");
    await expect(page.getByLabel(field)).toHaveValue(before);
  }
  await page.getByLabel("Greatest value of the slider of c").fill("2pi");
  await expect(slider(page)).toHaveAttribute("max", /^6\.28/);
});

test("a link's slider without a range opens with another one, and says so", async ({ page }) => {
  await openPage(page, "z=c*u*v&p.c=1,2..2,0.1&u=NaN..1");
  await expect(page.getByRole("status").filter({ hasText: "could be read" })).toContainText("empty");
  await expect(slider(page)).toHaveAttribute("min", "-5");
  await expect(page.getByLabel("Least u")).toHaveAttribute("aria-invalid", "true");
});

test("scales stay after a slider has moved, until they are refitted or the surface is another", async ({
  page,
}) => {
  await openPage(page, "z=a*sin(u)*sin(v)&u=0..6&v=0..6&p.a=2,0..4,0.1&show=S:full");
  const refit = page.getByRole("button", { name: "Refit" });
  const high = async () => (await legendOf(page, 0)).high;
  const before = await high();
  await drag(page, 0.5, 0.2, "a");
  await settled(page);
  expect(await high()).toBe(before);
  await refit.click();
  await expect.poll(high).toBeLessThan(before);

  await page.getByRole("button", { name: "Play a" }).click();
  await expect(refit).toBeVisible();
  await page.getByRole("button", { name: "Pause a" }).click();
  await formula(page).fill("a*u*v");
  await expect(refit).toHaveCount(0);
});
