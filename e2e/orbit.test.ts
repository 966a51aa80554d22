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
