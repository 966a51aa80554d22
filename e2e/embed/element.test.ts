import type { Page } from "@playwright/test";
import type { CurvaScape, CurvaScapeEventMap } from "../../src/embed";
import { spanOfMarks } from "../support/marks";
import { readPng } from "../support/png";
import { expect, test } from "../support/test";
import { colourOf, openHost, shown } from "./host";

type Told = { [K in keyof CurvaScapeEventMap]: CurvaScapeEventMap[K]["detail"][] };

/** What the page has heard so far. */
const toldOn = (page: Page): Promise<Told> => page.evaluate("told");
/** The legend's numbers, as they are read aloud. */
const legend = (page: Page) => page.locator("#element .legend svg").getAttribute("aria-label");

test("an element is driven by a script, tells what happens, and gives pictures of itself", async ({
  page,
}) => {
  await openHost(page, "element.html");
  const element = page.locator("#element");
  await shown(element);
  expect(await toldOn(page)).toMatchObject({
    ready: [{ settings: expect.stringContaining("p.c=0.1") }],
    problem: [],
  });
  expect(await colourOf(element)).toBeGreaterThan(0.05);
  await expect(element.getByText("Damped waves")).toBeVisible();
  await expect(element.getByRole("application", { name: /^A damped wave: scalar curvature/ })).toBeVisible();

  // While a parameter moves the scale is held; when it rests the surface is fitted anew.
  const before = await legend(page);
  const during = await element.evaluate(async (surface: CurvaScape) => {
    const labels = new Set<string | null>();
    for (let frame = 0; frame < 30; frame++) {
      surface.parameters = { c: 0.1 + 0.005 * frame };
      await new Promise((resolve) => requestAnimationFrame(resolve));
      labels.add(surface.shadowRoot?.querySelector(".legend svg")?.getAttribute("aria-label") ?? null);
    }
    return [...labels];
  });
  const rangeIn = (label: string | null) => / from \S+ to [^;]+/.exec(label ?? "")?.[0];
  for (const label of during) expect(rangeIn(label)).toBe(rangeIn(before));
  await expect.poll(async () => rangeIn(await legend(page))).not.toBe(rangeIn(before));
  await shown(element);

  // A hand turns it, a click marks a point.
  const box = await element.boundingBox();
  if (!box) throw new Error("the element has no place");
  await page.mouse.move(box.x + 400, box.y + 220);
  await page.mouse.down();
  await page.mouse.move(box.x + 460, box.y + 240, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await toldOn(page)).change.length).toBeGreaterThan(0);
  const plain = readPng(await element.screenshot());
  await element.click({ position: { x: 420, y: 240 } });
  await expect.poll(() => spanOfMarks(element, plain)).toBeGreaterThan(30);
  await expect.poll(() => element.evaluate((surface: CurvaScape) => surface.probe)).not.toBeNull();
  const turned = await element.evaluate((surface: CurvaScape) => surface.camera);
  await shown(element);
  const ready = (await toldOn(page)).ready.length;
  expect(turned.azimuth).toBeLessThan(-1.1);
  const { probe } = await toldOn(page);
  const pinned = probe.find((detail) => detail?.pinned);
  const at = await element.evaluate((surface: CurvaScape) => surface.probe);
  expect(pinned?.at[0]).toBeCloseTo(at?.[0] ?? Number.NaN, 2);

  // Taken from its page and put back, it is as it was left, with what it was given meanwhile.
  await element.evaluate(async (surface: CurvaScape) => {
    const { parentElement } = surface;
    surface.remove();
    await new Promise((resolve) => setTimeout(resolve));
    surface.quantity = "trH";
    parentElement?.append(surface);
  });
  await shown(element);
  await expect(element.getByRole("application", { name: /: trace of the Hessian/ })).toBeVisible();
  expect(
    await element.evaluate((surface: CurvaScape) => ({ at: surface.probe, camera: surface.camera })),
  ).toEqual({ at, camera: turned });
  expect((await toldOn(page)).ready.length).toBeGreaterThan(ready);

  // What cannot be read is said at its place; the surface, and where it was turned to, stay.
  await element.evaluate((surface: CurvaScape) => {
    surface.z = "e^(-c*u) snu(u)";
  });
  const problem = element.locator(".problem");
  await expect(problem).toContainText("z, at “snu”");
  const bottomOfLegend = async () => {
    const box = await element.locator(".legend").boundingBox();
    return box ? box.y + box.height : Number.POSITIVE_INFINITY;
  };
  await expect.poll(bottomOfLegend).toBeLessThan((await problem.boundingBox())?.y ?? 0);
  expect(await colourOf(element)).toBeGreaterThan(0.05);
  expect((await toldOn(page)).problem.at(-1)?.problems).toMatchObject([
    { attribute: "z", start: 9, end: 12 },
  ]);
  await element.evaluate((surface: CurvaScape) => {
    surface.z = "sin(u) sin(v)";
  });
  await expect(problem).toBeHidden();
  await shown(element);
  expect(await element.evaluate((surface: CurvaScape) => surface.camera)).toEqual(turned);

  const picture = await element.evaluate(async (surface: CurvaScape) => {
    const blob = await surface.toBlob({ type: "image/webp", width: 1200, height: 500 });
    const { width, height } = await createImageBitmap(blob);
    const address = await surface.toDataURL({ width: 300, height: 200 });
    return { type: blob.type, width, height, address: address.slice(0, 22) };
  });
  expect(picture).toEqual({
    type: "image/webp",
    width: 1200,
    height: 500,
    address: "data:image/png;base64,",
  });

  // The point under the pointer is told of and marked, and in no picture.
  const small = () =>
    element.evaluate((surface: CurvaScape) => surface.toDataURL({ width: 300, height: 200 }));
  const apart = await small();
  const heard = (await toldOn(page)).probe.length;
  await element.hover({ position: { x: 400, y: 200 } });
  await expect.poll(async () => (await toldOn(page)).probe.length).toBeGreaterThan(heard);
  expect(await small()).toBe(apart);
  // Numbers are written from left to right on a page that is not.
  await page.evaluate(() => {
    document.dir = "rtl";
  });
  expect(await small()).toBe(apart);

  await element.evaluate((surface: CurvaScape) => surface.reset());
  const home = await element.evaluate((surface: CurvaScape) => [surface.camera.azimuth, surface.probe]);
  expect(home).toEqual([-1.05, null]);
});

test("what is hidden by its visibility alone rests, and a context that never comes back is replaced", async ({
  page,
}) => {
  await openHost(page, "element.html");
  const element = page.locator("#element");
  await shown(element);

  await page.evaluate(() => {
    for (const around of document.querySelectorAll<HTMLElement>("#around"))
      around.style.visibility = "hidden";
  });
  await page.waitForTimeout(200);
  const ready = (await toldOn(page)).ready.length;
  await element.evaluate((surface: CurvaScape) => {
    surface.z = "sin(u) sin(v)";
  });
  await page.waitForTimeout(600);
  expect((await toldOn(page)).ready).toHaveLength(ready);
  await page.evaluate(() => {
    for (const around of document.querySelectorAll<HTMLElement>("#around")) around.style.visibility = "";
  });
  await expect.poll(async () => (await toldOn(page)).ready.length).toBe(ready + 1);

  const canvas = element.locator(".scene canvas").nth(1);
  await canvas.evaluate((lost: HTMLCanvasElement) => {
    lost.dataset.lost = "";
    lost.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await expect(element.locator(".scene [data-lost]")).toHaveCount(0);
  await shown(element);
  await expect.poll(() => colourOf(element)).toBeGreaterThan(0.05);
});

test("without WebGL the author's fallback is there, and the reason", async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...options: unknown[]) {
        return kind === "webgl2" ? null : Reflect.apply(original, this, [kind, ...options]);
      },
    });
  });
  await openHost(page, "element.html");
  const element = page.locator("#element");
  await expect(element.getByText("This browser has no WebGL 2")).toBeVisible();
  await expect(page.getByRole("img", { name: "A damped wave, in words" })).toBeAttached();
  expect((await toldOn(page)).problem.at(-1)?.problems).toMatchObject([
    { message: expect.stringContaining("WebGL 2") },
  ]);
  const rejected = element.evaluate((surface: CurvaScape) => surface.toBlob());
  await expect(rejected).rejects.toThrow("WebGL 2");
});
