import type { CDPSession, Page } from "@playwright/test";
import { openPage, pictureOf, settled, view } from "./support/app";
import { differingShare } from "./support/png";
import { expect, test } from "./support/test";

const query = "z=sin(u)*v&u=-3..3&v=-2..2&show=S,trH";

/** The middle of the first view, in CSS pixels. */
async function middle(page: Page): Promise<{ x: number; y: number }> {
  const box = await view(page, 0).boundingBox();
  if (!box) throw new Error("there is no view");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Acts, and expects that both views have changed, and the address with them. */
async function expectBothTurn(page: Page, act: () => Promise<void>): Promise<void> {
  const before = [await pictureOf(view(page, 0)), await pictureOf(view(page, 1))];
  const address = page.url();
  await act();
  await settled(page);
  await expect.poll(() => page.url()).not.toBe(address);
  for (const index of [0, 1])
    expect(
      differingShare(before[index], await pictureOf(view(page, index))),
      `view ${index}`,
    ).toBeGreaterThan(0.01);
}

test("the mouse turns, pans and zooms all views", async ({ page }) => {
  await openPage(page, query);
  const { x, y } = await middle(page);
  const drag = async (button: "left" | "right") => {
    await page.mouse.move(x, y);
    await page.mouse.down({ button });
    await page.mouse.move(x + 60, y + 30, { steps: 4 });
    await page.mouse.up({ button });
  };
  await expectBothTurn(page, () => drag("left"));
  await expectBothTurn(page, () => drag("right"));
  await expectBothTurn(page, () => page.mouse.wheel(0, -300));
});

test("one finger turns, two pan and zoom", async ({ page }) => {
  await openPage(page, query);
  const { x, y } = await middle(page);
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([px, py], id) => ({ x: px, y: py, id })),
    });
  await expectBothTurn(page, async () => {
    await touch("touchStart", [x, y]);
    for (const step of [15, 30, 45]) await touch("touchMove", [x + step, y + step / 2]);
    await touch("touchEnd");
  });
  await expectBothTurn(page, async () => {
    await touch("touchStart", [x - 20, y], [x + 20, y]);
    for (const step of [10, 25, 40]) await touch("touchMove", [x - 20 - step, y], [x + 20 + step, y]);
    await touch("touchEnd");
  });
});

test("on a phone a finger scrolls the panel and not the surface, and turns the surface and not the page", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, query);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  const before = await pictureOf(view(page, 0));
  const sheet = page.getByRole("complementary", { name: "Definition" });
  const scrolled = () =>
    sheet.evaluate((panel) => {
      const parts = [panel, ...panel.querySelectorAll("*")];
      return Math.max(...parts.map(({ scrollTop }) => scrollTop));
    });
  const box = await sheet.boundingBox();
  if (!box) throw new Error("there is no panel");
  const scroll = async (x: number, y: number) => {
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...places: number[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: places.map((py) => ({ x, y: py })) });
    await touch("touchStart", y);
    for (let way = 20; way <= 160; way += 20) await touch("touchMove", y - way);
    await touch("touchEnd");
  };
  await scroll(box.x + box.width / 2, box.y + 0.7 * box.height);
  await expect.poll(scrolled).toBeGreaterThan(40);
  // A sheet that was pushed goes on by itself for a while.
  const movesOn = async () => {
    const then = await scrolled();
    await page.waitForTimeout(160);
    return (await scrolled()) - then;
  };
  await expect.poll(movesOn).toBe(0);
  await settled(page);
  expect(differingShare(before, await pictureOf(view(page, 0)))).toBe(0);

  const panel = await scrolled();
  const { x, y } = await middle(page);
  await scroll(x, y);
  await expect(page).toHaveURL(/camera=/);
  expect(await scrolled()).toBe(panel);
  expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
});

test("the focus goes through the views and on, forwards and back", async ({ page }) => {
  await openPage(page, query);
  await view(page, 0).focus();
  const inViews = () => page.evaluate(() => document.activeElement?.closest("[data-view]") !== null);
  for (const key of ["Tab", "Shift+Tab"]) {
    expect(await inViews()).toBe(true);
    let presses = 0;
    for (; presses < 20 && (await inViews()); presses++) await page.keyboard.press(key);
    expect(presses, key).toBeLessThan(20);
    await view(page, 1).focus();
  }
});
