import { countFrames, openPage, pictureOf, settled, view } from "./support/app";
import {
  boxOf,
  coordinatesIn,
  differences,
  exampleSide,
  exampleSurface,
  middleOf,
  picturesOf,
  plotOf,
  probeIn,
} from "./support/marks";
import { differingShare } from "./support/png";
import { expect, test } from "./support/test";

test("the point under the mouse is marked at its place in every view, and a click pins it", async ({
  page,
}) => {
  // High enough that the picture from above stands over its legend, and not beside it.
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openPage(page, `${exampleSurface}&show=S,trH,S:above&columns=2&draw=none`);
  const before = await picturesOf(page, 3);
  const box = await boxOf(page, 0);
  const place = { x: Math.round(0.42 * box.width), y: Math.round(0.55 * box.height) };
  await page.mouse.move(box.x + place.x, box.y + place.y);
  const marks = async (index: number) => differences(before[index], await pictureOf(view(page, index)));
  for (const index of [0, 1, 2])
    await expect.poll(async () => (await marks(index)).length).toBeGreaterThan(8);

  // In the view beside it, of the same size and with the same camera, it is at the same place.
  for (const index of [0, 1]) {
    const middle = middleOf(await marks(index));
    expect(Math.abs(middle.x - place.x), `view ${index}`).toBeLessThanOrEqual(1.5);
    expect(Math.abs(middle.y - place.y), `view ${index}`).toBeLessThanOrEqual(1.5);
  }

  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => probeIn(page).length).toBe(2);
  const [u, v] = probeIn(page);
  await page.mouse.move(5, 790);
  // Without the frame about what has the focus.
  await view(page, 0).blur();
  await settled(page);
  const pinned = middleOf(await marks(2));
  const [markU, markV] = coordinatesIn(plotOf(before[2]), pinned);
  expect(markU).toBeCloseTo(u, 1);
  expect(markV).toBeCloseTo(v, 1);
  for (const index of [0, 1]) {
    const middle = middleOf(await marks(index));
    expect(Math.hypot(middle.x - place.x, middle.y - place.y), `view ${index}`).toBeLessThanOrEqual(2);
  }
});

test("from above the mouse finds the coordinates exactly", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S:above&draw=none`);
  const picture = await pictureOf(view(page, 0));
  const box = await boxOf(page, 0);
  const { left, right, top, bottom } = plotOf(picture);
  const at = { x: left + Math.round(0.3 * (right - left)), y: top + Math.round(0.25 * (bottom - top)) };
  await page.mouse.click(box.x + at.x, box.y + at.y);
  await expect.poll(() => probeIn(page).length).toBe(2);
  const expected = coordinatesIn({ left, right, top, bottom }, at);
  const pixel = exampleSide / (right + 1 - left);
  for (const k of [0, 1]) expect(Math.abs(probeIn(page)[k] - expected[k])).toBeLessThan(1.01 * pixel);
});

test("the mark goes when the mouse leaves the surface", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S&draw=none`);
  const before = await pictureOf(view(page, 0));
  const box = await boxOf(page, 0);
  const marked = async () => differences(before, await pictureOf(view(page, 0))).length > 0;
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
  await expect.poll(marked).toBe(true);
  await page.mouse.move(box.x + box.width - 20, box.y + 60);
  await expect.poll(marked).toBe(false);
});

test("a finger's tap and the key Enter pin a point", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S&draw=none`);
  await view(page, 0).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => probeIn(page).length).toBe(2);
  const byKey = probeIn(page);
  const box = await boxOf(page, 0);
  const session = await page.context().newCDPSession(page);
  const touchPoints = [{ x: box.x + 0.4 * box.width, y: box.y + 0.55 * box.height }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect.poll(() => probeIn(page)).not.toEqual(byKey);
});

test("cameras that are not linked turn one view alone", async ({ page }) => {
  await openPage(page, `${exampleSurface}&show=S,trH&link=none`);
  const before = await picturesOf(page, 2);
  const box = await boxOf(page, 0);
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.8 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.7 * box.width, box.y + 0.75 * box.height, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(5, 790);
  await expect(page).toHaveURL(/camera\.1=/);
  // Without the frame about what has the focus.
  await view(page, 0).blur();
  await settled(page);
  const after = await picturesOf(page, 2);
  expect(differingShare(before[0], after[0])).toBeGreaterThan(0.01);
  expect(differingShare(before[1], after[1])).toBe(0);
  expect(page.url()).not.toMatch(/camera\.2=|[?&]camera=/);
  // The address brings both back.
  await page.reload();
  await settled(page);
  const again = await picturesOf(page, 2);
  for (const index of [0, 1]) expect(differingShare(again[index], after[index])).toBeLessThan(0.004);
});

for (const reducedMotion of ["no-preference", "reduce"] as const) {
  test(`keys lead to viewpoints and to the other projection: motion ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openPage(page, `${exampleSurface}&show=S,trH`);
    const camera = () => new URL(page.url()).searchParams.get("camera")?.split(",") ?? [];
    await view(page, 0).focus();
    await page.keyboard.press("6");
    // Looking down, x to the right.
    await expect.poll(() => camera().slice(0, 2).map(Number)).toEqual([-1.5708, expect.closeTo(1.5707, 3)]);
    await settled(page);
    const fromTop = await pictureOf(view(page, 1));
    await page.keyboard.press("p");
    await expect.poll(() => camera().at(-1)).toBe("orthographic");
    await settled(page);
    // What stands nearer than the middle was larger.
    const flat = await pictureOf(view(page, 1));
    expect(differingShare(fromTop, flat)).toBeGreaterThan(0.01);
    await page.keyboard.press("0");
    await expect.poll(() => camera()).toEqual([]);
    await settled(page);
    expect(differingShare(flat, await pictureOf(view(page, 1)))).toBeGreaterThan(0.01);
  });
}

test("marks rest when nothing moves", async ({ page }) => {
  const frames = await countFrames(page);
  await openPage(
    page,
    `${exampleSurface}&show=S,trH&probe=4.2,4.4&draw=criticalPoints,directions,paraboloid,tangentPlane`,
  );
  const box = await boxOf(page, 0);
  await page.mouse.move(box.x + 0.5 * box.width, box.y + 0.5 * box.height);
  await view(page, 0).focus();
  await page.keyboard.press("3");
  // Comes late, and is laid out in a frame of its own.
  await expect(page.locator(".formula-understood math")).toBeVisible();
  await settled(page);
  await page.waitForTimeout(500);
  const before = await frames();
  await page.waitForTimeout(1200);
  expect(await frames()).toBe(before);
});
