import type { Page } from "@playwright/test";
import { compile } from "../src/core";
import type { PointData } from "../src/core/types";
import { defaultSettings } from "../src/settings";
import { openPage, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { boxOf, exampleSurface, probeIn } from "./support/marks";
import { expect, test } from "./support/test";

const phone = { width: 390, height: 844 };
const surface = compile(defaultSettings.surfaces[0]);

const card = (page: Page) => page.locator(".probe-card");
const row = (page: Page, id: string) => card(page).locator(`[data-row="${id}"]`);
const section = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The numbers of a row, in float64 and as they are shown. */
async function numbersOf(page: Page, id: string): Promise<{ exact: number; shown: string }[]> {
  const cells = row(page, id).locator("[data-value]");
  return cells.evaluateAll((elements) =>
    elements.map((element) => ({
      exact: Number(element.getAttribute("data-value")),
      shown: element.textContent ?? "",
    })),
  );
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** "−1.235×10⁻⁷" */
const readShown = (text: string) =>
  Number(
    text
      .replaceAll("\u2212", "-")
      .replace("×10", "e")
      .replace("⁻", "-")
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(raised.indexOf(digit))),
  );

const valuesOf: Record<string, (data: PointData) => Iterable<number | undefined>> = {
  position: ({ position }) => position,
  value: ({ value }) => [value],
  gradient: ({ gradient }) => gradient ?? [],
  hessian: ({ hessian }) => hessian ?? [],
  hessianTrace: ({ hessianTrace }) => [hessianTrace],
  hessianSquaredTrace: ({ hessianSquaredTrace }) => [hessianSquaredTrace],
  scalarCurvature: ({ scalarCurvature }) => [scalarCurvature],
  gaussianCurvature: ({ gaussianCurvature }) => [gaussianCurvature],
  meanCurvature: ({ meanCurvature }) => [meanCurvature],
  principalCurvature1: ({ principalCurvature1 }) => [principalCurvature1],
  principalCurvature2: ({ principalCurvature2 }) => [principalCurvature2],
  beta: ({ beta }) => [beta],
};

/** Holds every number of the card against the library's, at the point that the card names. */
async function expectNumbersOfCore(page: Page): Promise<number[]> {
  const [u, v] = (await numbersOf(page, "position")).map(({ exact }) => exact);
  const data = surface.at([u, v]);
  for (const [id, read] of Object.entries(valuesOf)) {
    const numbers = await numbersOf(page, id);
    const expected = [...read(data)].map(Number);
    expect(numbers, id).toHaveLength(expected.length);
    // The browser's sine may differ from this process's in the last digit.
    for (const [k, { exact }] of numbers.entries())
      expect(Math.abs(exact - expected[k]), `${id}: ${exact}`).toBeLessThanOrEqual(
        1e-13 * Math.max(Math.abs(expected[k]), 0.01),
      );
    for (const { exact, shown } of numbers)
      expect(Math.abs(readShown(shown) - exact), `${id}: ${shown}`).toBeLessThanOrEqual(
        (shown.includes("×") ? 6e-4 : 6e-6) * Math.abs(exact) + 1e-14,
      );
  }
  await expect(card(page)).toContainText(`${data.kind} point`);
  return [u, v];
}

test("nothing of the probe is loaded before it is wanted", async ({ page }) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  await openPage(page, `${exampleSurface}&show=S`);
  const late = /ProbeCard|CriticalList|Derivation|temml|inspect-/;
  expect(requested.filter((url) => late.test(url))).toEqual([]);
  const box = await boxOf(page, 0);
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
  await expect(view(page, 0).locator(".probe-readout")).toBeVisible();
  expect(requested.some((url) => /pageInspector-/.test(url))).toBe(true);
});

test("what is under the pointer is told in float64, in place, and without taking the focus", async ({
  page,
}) => {
  await openPage(page, `${exampleSurface}&show=S,trH`);
  const toggle = section(page, "Point");
  await toggle.click();
  await expect(card(page)).toHaveAttribute("data-state", "none");
  const places = () =>
    card(page)
      .locator("[data-row]")
      .evaluateAll((rows) => rows.map((each) => JSON.stringify(each.getBoundingClientRect())));
  const before = await places();
  const box = await boxOf(page, 0);
  const told: number[][] = [];
  for (const [x, y] of [
    [0.42, 0.5],
    [0.55, 0.52],
    [0.6, 0.58],
  ]) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
    await expect(card(page)).toHaveAttribute("data-state", "hovered");
    // The card follows the pointer.
    await expect
      .poll(async () => (await numbersOf(page, "position")).map(({ exact }) => exact).join())
      .not.toBe(
        told
          .at(-1)
          ?.concat(surface.at(told.at(-1) ?? [0, 0]).value ?? 0)
          .join(),
      );
    told.push(await expectNumbersOfCore(page));
    expect(await places()).toEqual(before);
  }
  expect(new Set(told.map(String)).size).toBe(3);
  await expect(toggle).toBeFocused();
  // Each view tells its own quantity at the point.
  const [u, v] = told[2];
  const { scalarCurvature, hessianTrace } = surface.at([u, v]);
  for (const [index, value] of [scalarCurvature, hessianTrace].entries()) {
    const readout = view(page, index).locator(".probe-readout-value b");
    expect(Math.abs(readShown((await readout.textContent()) ?? "") / Number(value) - 1)).toBeLessThan(1e-3);
  }
  // A hovered point is seen only.
  await page.waitForTimeout(900);
  await expect(page.getByRole("status").filter({ hasText: /^At u/ })).toHaveCount(0);
  await page.mouse.move(box.x + 5, box.y + box.height - 5);
  await expect(card(page)).toHaveAttribute("data-state", "none");
});

test("a click pins, Escape and the button let go", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S,trH`);
  const box = await boxOf(page, 0);
  const place = [box.x + 0.42 * box.width, box.y + 0.5 * box.height] as const;
  await page.mouse.click(...place);
  await expect.poll(() => probeIn(page).length).toBe(2);
  await page.mouse.move(box.x + 5, box.y + box.height - 5);
  await expect(card(page)).toHaveAttribute("data-state", "pinned");
  expect(await expectNumbersOfCore(page)).toEqual(probeIn(page));
  await expect(view(page, 0)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect.poll(() => probeIn(page)).toEqual([]);
  await expect(card(page)).toHaveAttribute("data-state", "none");

  await page.mouse.click(...place);
  await page.mouse.move(box.x + 5, box.y + box.height - 5);
  await expect(card(page)).toHaveAttribute("data-state", "pinned");
  await page.getByRole("button", { name: "Unpin the point" }).click();
  await expect.poll(() => probeIn(page)).toEqual([]);
});

test("arrow keys walk the pinned point, which is read out when it rests", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S,trH&probe=2,1`);
  const pad = page.getByRole("application", { name: "Walk the point with the arrow keys" });
  await expect(pad).toHaveAccessibleDescription(/With Shift ten times as far, with Alt a tenth/);
  // What the address brought is no news.
  await page.waitForTimeout(900);
  await expect(page.getByRole("status").filter({ hasText: /^At u/ })).toHaveCount(0);
  // A key leads there from a view, and moves nothing.
  const kindAt = async () => (await card(page).locator(".probe-kind").boundingBox())?.y;
  const before = await kindAt();
  await view(page, 1).focus();
  await page.keyboard.press("w");
  await expect(pad).toBeFocused();
  expect(await kindAt()).toBe(before);
  for (let k = 0; k < 3; k++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => probeIn(page)).toEqual([2.29, 1.9]);
  await expect(pad).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: /^At u/ })).toHaveText(
    /^At u = 2\.29 and v = 1\.9: scalar curvature \S+, trace of the Hessian \S+, height \S+; \w+ point\.$/,
  );
  expect(await expectNumbersOfCore(page)).toEqual([2.29, 1.9]);
  // Not beyond the border.
  for (let k = 0; k < 9; k++) await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(() => probeIn(page)[0]).toBe(10);
  await page.keyboard.press("w");
  await expect(view(page, 1)).toBeFocused();
});

test("coordinates can be typed; the point is the same on every surface that has it", async ({ page }) => {
  await openPage(page, "example=figure5");
  await section(page, "Point").click();
  await page.getByLabel("u of the point", { exact: true }).fill("1.2");
  await page.getByLabel("v of the point", { exact: true }).fill("2.5");
  await expect.poll(() => probeIn(page)).toEqual([1.2, 2.5]);
  await expect(view(page, 0).locator(".probe-readout-value b")).toHaveText("2");
  await expect(view(page, 7).locator(".probe-readout-value b")).toHaveText("\u22122");
  // (1.2, 2.5) is not on the monkey saddle, whose domain is smaller.
  await expect(view(page, 5).locator(".probe-readout")).toHaveCount(0);
  // A surface that is given by its points has no Hessian.
  await expect(row(page, "scalarCurvature")).toHaveCount(1);
  await expect(row(page, "hessianTrace")).toHaveCount(0);
});

test("numbers are copied at full precision, one or all", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPage(page, `${exampleSurface}&show=S&probe=2,1`);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const data = surface.at([2, 1]);
  await row(page, "scalarCurvature").getByRole("button").click();
  await expect.poll(clipboard).toBe(String(data.scalarCurvature));
  await row(page, "hessian").getByRole("button").press("Enter");
  await expect
    .poll(async () => JSON.parse(await clipboard()))
    .toEqual([Array.from(data.hessian ?? []).slice(0, 2), Array.from(data.hessian ?? []).slice(2)]);
  await page.getByRole("button", { name: "as JSON" }).click();
  await expect
    .poll(async () => JSON.parse(await clipboard()))
    .toMatchObject({
      at: { u: 2, v: 1 },
      parameters: { c: 0.1 },
      scalarCurvature: data.scalarCurvature,
      principalCurvatures: [...data.principalCurvatures],
    });
  await page.getByRole("button", { name: "as text" }).click();
  await expect.poll(clipboard).toContain(`scalar curvature: ${data.scalarCurvature}`);
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toHaveCount(1);
});

test("the derivation opens, typeset, with the point's numbers and the erratum", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S&probe=2,1`);
  await section(page, "Derivation").click();
  const derivation = page.locator(".derivation");
  await expect(derivation.locator("math").first()).toBeVisible();
  await expect(derivation).toContainText("Equation 4 of the paper");
  await expect(derivation).toContainText("0.36679");
  await expect(derivation).toContainText("The same, stable");
  await page.getByLabel("Derive").selectOption({ label: "Riemann tensor" });
  await expect(derivation).toContainText("Equation 3, corrected");
  await expect(derivation).toContainText("Erratum");
  await expect(derivation).toContainText("The printed formula, contracted, gives");
  const others = ["Trace of the Hessian", "Christoffel symbols", "Ricci tensor"];
  for (const label of others) {
    await page.getByLabel("Derive").selectOption({ label });
    await expect(derivation.getByRole("heading")).toHaveText(label);
    await expect(derivation.locator("math").first()).toBeVisible();
  }

  await section(page, "Derivatives as formulas").click();
  const derivatives = page.getByRole("region", { name: "Derivatives" });
  await expect(derivatives.locator("math")).toHaveCount(5);
});

test("what is drawn at the point is switched in the card", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S&probe=2,1`);
  const chip = page.getByRole("button", { name: "Tangent plane" });
  await expect(chip).toHaveAttribute("aria-pressed", "false");
  await chip.click();
  await expect(page).toHaveURL(/draw=[^&]*tangentPlane/);
  await expect(chip).toHaveAttribute("aria-pressed", "true");
});

test("a singular point's numbers are said to be limits", async ({ page }) => {
  await openPage(page, "example=hemisphere");
  await section(page, "Point").click();
  await page.getByLabel("u of the point", { exact: true }).fill("1");
  await page.getByLabel("v of the point", { exact: true }).fill("0");
  await expect(card(page)).toContainText("Limit from one side");
});

for (const [name, size] of Object.entries({ desktop: { width: 1280, height: 800 }, phone })) {
  test(`axe finds nothing in the probe's states, light or dark: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPage(page, `${exampleSurface}&show=S,trH&probe=2,1`);
    await expect(row(page, "scalarCurvature")).toBeVisible();
    await expectAccessible(page, "a pinned point");
    await section(page, "Derivation").click();
    await section(page, "Derivatives as formulas").click();
    await expect(page.locator(".derivation math").first()).toBeVisible();
    await expect(page.getByRole("region", { name: "Derivatives" }).locator("math")).toHaveCount(5);
    await expectAccessible(page, "all sections");
    // Nothing sticks out to the side.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    const body = page.locator(".panel-body");
    expect(await body.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await page.getByRole("button", { name: "Unpin the point" }).click();
    await expect(card(page)).toHaveAttribute("data-state", "none");
    await expectAccessible(page, "nothing pinned");
  });
}

test("on a phone a tap pins, and the card is in the sheet", async ({ browser }) => {
  const context = await browser.newContext({ viewport: phone, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openPage(page, `${exampleSurface}&show=S`);
  const box = await boxOf(page, 0);
  await page.touchscreen.tap(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
  await expect.poll(() => probeIn(page).length).toBe(2);
  await expect(card(page)).toHaveAttribute("data-state", "pinned");
  await expect(view(page, 0).locator(".probe-readout")).toBeVisible();
  await row(page, "scalarCurvature").scrollIntoViewIfNeeded();
  await expect(row(page, "scalarCurvature")).toBeInViewport();
  await settled(page);
  await context.close();
});
