import type { Locator, Page } from "@playwright/test";
import { openPage, pictureOf, settled, view } from "./support/app";
import { expectAccessible } from "./support/axe";
import { colouredShare, differingShare, type Picture } from "./support/png";
import { expect, test } from "./support/test";

// Half the pixels, half the time, where the processor draws.
test.use({ viewport: { width: 960, height: 640 } });

const surface = "z=sin(u)*cos(v)&u=-3..3&v=-3..3";
const curvatures = `${surface}&show=S,trH`;
const shown = (page: Page) => new URL(page.url()).searchParams.get("show") ?? "S,trH";
/** Of the views, without the thin spaces of typesetting. */
const symbols = async (page: Page) =>
  (await page.locator(".view-title .view-symbol").allTextContents()).map((text) => text.replace(/\s/g, ""));

/** A tool of a view, which comes when somebody comes near. */
async function tool(page: Page, index: number, name: string | RegExp): Promise<Locator> {
  await view(page, index).hover();
  return view(page, index).getByRole("button", { name });
}

/** Acts, and expects that a picture has changed once all is drawn. */
async function expectChange(page: Page, index: number, act: () => Promise<unknown>): Promise<void> {
  await page.mouse.move(2, 2);
  const before = await pictureOf(view(page, index));
  await act();
  await settled(page);
  await page.mouse.move(2, 2);
  await expect.poll(async () => differs(before, await pictureOf(view(page, index)))).toBe(true);
}

const differs = (a: Picture, b: Picture) =>
  a.width !== b.width || a.height !== b.height || differingShare(a, b) > 0.0005;

const look = (page: Page) => page.getByRole("dialog", { name: "Colours and lines" });

/** What can be chosen for one view: how, and what the address says then. */
const choices: Record<string, { choose(box: Locator): Promise<unknown>; says: RegExp }> = {
  "a colour map": { choose: (box) => box.getByText("Viridis").click(), says: /^S:viridis$/ },
  "the full range": { choose: (box) => range(box, "full"), says: /^S:full$/ },
  "a symmetric range": { choose: (box) => range(box, "symmetric"), says: /^S:symmetric$/ },
  "a normalised range": { choose: (box) => range(box, "normalised"), says: /^S:normalised$/ },
  "a typed range": {
    choose: async (box) => {
      await range(box, "typed");
      await box.getByLabel("Lower end of the range").fill("−0.2");
      await box.getByLabel("Upper end of the range").fill("0,7");
    },
    says: /^S:-0\.2\.\.0\.7$/,
  },
  "a symmetric logarithmic scale": { choose: (box) => box.getByText("Symlog").click(), says: /^S:symlog$/ },
  "lines of another quantity": {
    choose: (box) => box.getByLabel("Equal values of").selectOption("height"),
    says: /^S:lines-z$/,
  },
  "the line of zero": { choose: (box) => box.getByLabel("Line of zero").check(), says: /^S:zero$/ },
  "a wireframe": { choose: (box) => box.getByLabel("Wireframe").check(), says: /^S:wireframe$/ },
  "true heights": { choose: (box) => box.getByText("True", { exact: true }).click(), says: /^S:equal$/ },
  "no light and shade": {
    choose: (box) => box.getByLabel("Light and shade").uncheck(),
    says: /^S:unshaded$/,
  },
  opacity: { choose: (box) => box.getByLabel("Opacity").fill("0.5"), says: /^S:opacity-0\.5$/ },
};

const range = (box: Locator, mode: string) => box.getByRole("combobox", { name: "Range" }).selectOption(mode);

test("how a view looks is chosen in it: the address says so, its picture shows it, and reset undoes it", async ({
  page,
}) => {
  test.slow();
  // Values that differ by powers of ten, so that each kind of range is another picture.
  await openPage(page, "z=e^(-8*(u^2%2Bv^2))%2B0.1*u*v&u=-2..2&v=-2..2&show=S");
  await (await tool(page, 0, "Colours and lines")).click();
  // What lies over the view is not in its picture.
  const plain = await pictureOf(view(page, 0));
  for (const [name, { choose, says }] of Object.entries(choices)) {
    await choose(look(page));
    await expect.poll(() => shown(page), name).toMatch(says);
    await settled(page);
    await expect.poll(async () => differs(plain, await pictureOf(view(page, 0))), name).toBe(true);
    await look(page).getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => shown(page), name).toBe("S");
  }
  await settled(page);
  expect(differs(plain, await pictureOf(view(page, 0)))).toBe(false);
  await look(page).getByRole("button", { name: "Close" }).click();
  await expect(look(page)).toHaveCount(0);
});

test("the look of a view is worked by keys, and a title can be typed", async ({ page }) => {
  await openPage(page, curvatures);
  await view(page, 1).focus();
  const button = view(page, 1).getByRole("button", { name: "Colours and lines" });
  await button.focus();
  await page.keyboard.press("Enter");
  const box = look(page);
  await expect(box).toBeFocused();
  await expect(box.getByLabel("Title")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(box.getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Blind at saddles");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(box.getByRole("radio", { name: "Automatic" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(box.getByRole("radio", { name: "Purple – green" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(view(page, 1).locator(".view-name")).toHaveText("Blind at saddles");
  await expect.poll(() => shown(page)).toBe("S,trH:purpleGreen");
  await expect(page).toHaveURL(/title\.2=Blind/);
});

test("all views can look as one does", async ({ page }) => {
  await openPage(page, curvatures);
  await (await tool(page, 0, "Colours and lines")).click();
  await look(page).getByLabel("Wireframe").check();
  await look(page).getByRole("button", { name: "Same for all views" }).click();
  await expect.poll(() => shown(page)).toBe("S:wireframe,trH:wireframe");
});

test("views are seen from standard viewpoints, in either projection, by menu and by keys", async ({
  page,
}) => {
  test.slow();
  await openPage(page, `${surface}&show=S`);
  const item = (name: string) => page.getByRole("menuitemradio", { name });
  const open = async () => (await tool(page, 0, "Viewpoint")).click();
  for (const name of ["Front", "Left", "Top", "Parallel"]) {
    await expectChange(page, 0, async () => {
      await open();
      await item(name).click();
    });
    await open();
    await expect(item(name)).toHaveAttribute("aria-checked", "true");
    await page.keyboard.press("Escape");
  }
  await expect(page).toHaveURL(/camera=.*orthographic|camera=.*parallel|camera=.*flat/);
  await expectChange(page, 0, async () => {
    const button = await tool(page, 0, "Viewpoint");
    await button.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await expect(button).toBeFocused();
  });
  await expect(page).not.toHaveURL(/camera=/);
});

test("cameras are linked until they are let go, and again from where one view is", async ({ page }) => {
  await openPage(page, curvatures);
  const link = page.getByLabel("Turn all views together");
  await expect(link).toBeChecked();
  await (await tool(page, 1, "Viewpoint")).click();
  await page.getByRole("menuitemcheckbox", { name: "Turn all views together" }).click();
  await expect(link).not.toBeChecked();
  await page.mouse.move(2, 2);
  const other = await pictureOf(view(page, 0));
  await expectChange(page, 1, async () => {
    await (await tool(page, 1, "Viewpoint")).click();
    await page.getByRole("menuitemradio", { name: "Right" }).click();
  });
  expect(differs(other, await pictureOf(view(page, 0)))).toBe(false);
  await expect(page).toHaveURL(/camera\.2=/);
  await expectChange(page, 0, async () => {
    await (await tool(page, 1, "Viewpoint")).click();
    await page.getByRole("menuitemcheckbox", { name: "Turn all views together" }).click();
  });
  await expect(page).not.toHaveURL(/camera\.2=/);
});

test("a view moves, doubles and goes by its menu, and the focus goes along", async ({ page }) => {
  await openPage(page, `${surface}&show=S,trH,K`);
  const more = async (index: number, name: string) => {
    await (await tool(page, index, "More")).click();
    await page.getByRole("menuitem", { name }).click();
  };
  await more(0, "Move later");
  await expect.poll(() => symbols(page)).toEqual(["trH", "S", "K"]);
  await expect(view(page, 1).getByRole("button", { name: "More" })).toBeFocused();
  await more(2, "Move earlier");
  await expect.poll(() => symbols(page)).toEqual(["trH", "K", "S"]);
  await more(0, "Duplicate");
  await expect.poll(() => symbols(page)).toEqual(["trH", "trH", "K", "S"]);
  await expect(view(page, 1).locator(".view-title button")).toBeFocused();
  await more(3, "Remove");
  await more(2, "Remove");
  await more(1, "Remove");
  await expect.poll(() => symbols(page)).toEqual(["trH"]);
  await expect.poll(() => shown(page)).toBe("trH");
  await (await tool(page, 0, "More")).click();
  await expect(page.getByRole("menuitem", { name: "Remove" })).toHaveCount(0);
});

test("a view moves and grows by keys", async ({ page }) => {
  await openPage(page, curvatures);
  await view(page, 0).focus();
  await page.keyboard.press(">");
  await expect.poll(() => symbols(page)).toEqual(["trH", "S"]);
  await expect(view(page, 1)).toBeFocused();
  await page.keyboard.press("<");
  await expect.poll(() => symbols(page)).toEqual(["S", "trH"]);
  await expect(view(page, 0)).toBeFocused();
  await page.keyboard.press("m");
  await expect(page.locator("[data-view]")).toHaveCount(1);
  await settled(page);
  const [box, main] = [await view(page, 0).boundingBox(), await page.getByRole("main").boundingBox()];
  expect(box).toEqual(main);
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.1);
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-view]")).toHaveCount(2);
  await expect(view(page, 0)).toBeFocused();
  await settled(page);
});

test("a title is dragged to another place, which Escape forgets, and a double click gives a view all room", async ({
  page,
}) => {
  await openPage(page, `${surface}&show=S,trH,K,H`);
  const title = (index: number) => view(page, index).locator(".view-title button");
  const middle = async (target: Locator) => {
    const box = await target.boundingBox();
    if (!box) throw new Error("there is no such place");
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const drag = async (from: number, to: number) => {
    await page.mouse.move(...(await middle(title(from))));
    await page.mouse.down();
    await page.mouse.move(...(await middle(view(page, to))), { steps: 6 });
    await expect(view(page, to)).toHaveAttribute("data-drag", "target");
  };
  const camera = await page.evaluate(() => location.search);
  await drag(0, 3);
  await page.mouse.up();
  await expect.poll(() => symbols(page)).toEqual(["trH", "K", "H", "S"]);
  await expect.poll(() => shown(page)).toBe("trH,K,H,S");
  await expect(page.getByRole("menu")).toHaveCount(0);
  await settled(page);
  expect(colouredShare(await pictureOf(view(page, 3)))).toBeGreaterThan(0.03);
  // The surface was not turned by it.
  expect(camera).not.toContain("camera");
  await expect(page).not.toHaveURL(/camera=/);

  await drag(3, 0);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-drag]")).toHaveCount(0);
  expect(await symbols(page)).toEqual(["trH", "K", "H", "S"]);
  await expect(page.getByRole("menu")).toHaveCount(0);

  await title(2).dblclick();
  await expect(page.locator("[data-view]")).toHaveCount(1);
  await (await tool(page, 2, "Back to all views")).click();
  await expect(page.locator("[data-view]")).toHaveCount(4);
});

test("quantities are compared with one click, as in figure 2, and from above with another", async ({
  page,
}) => {
  await openPage(page, `${surface}&show=H:above`);
  const choice = (name: string) => page.getByRole("button", { name });
  await choice("Compare quantities").click();
  await expect.poll(() => shown(page)).toBe("S,trH");
  await expect(choice("Compare quantities")).toHaveAttribute("aria-pressed", "true");
  await choice("… and from above").click();
  await expect.poll(() => shown(page)).toBe("S,trH,S:above,trH:above");
  await settled(page);
  for (const index of [0, 1, 2, 3])
    expect(colouredShare(await pictureOf(view(page, index)))).toBeGreaterThan(0.03);
  await choice("One view").click();
  await expect.poll(() => shown(page)).toBe("S");
  // There is nothing to compare it with.
  await expect(choice("Compare surfaces")).toHaveAttribute("aria-disabled", "true");
});

test("surfaces are compared with one click, as in figure 5", async ({ page }) => {
  await openPage(page, `${surface}&show=S`);
  await page.getByRole("button", { name: "Add a surface" }).click();
  await page.getByLabel("Formula for z").fill("0.1*(u^2 + v^2)");
  await page.getByRole("button", { name: "One view" }).click();
  await page.getByRole("button", { name: "Compare surfaces" }).press("Enter");
  await expect.poll(() => shown(page)).toBe("S:normalised:equal,S:2:normalised:equal");
  await expect(page.locator(".view-name")).toHaveText(["Surface 1", "Surface 2"]);
  await settled(page);
  // The paraboloid has one sign, the waves have both.
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.03);
  expect(colouredShare(await pictureOf(view(page, 1)))).toBeGreaterThan(0.03);
});

test("the number of columns is chosen, and kept in the address", async ({ page }) => {
  await openPage(page, `${surface}&show=S,trH,K`);
  const left = async () =>
    Promise.all([0, 1, 2].map(async (index) => Math.round((await view(page, index).boundingBox())?.x ?? 0)));
  const columns = page.getByRole("group", { name: "Columns" });
  await columns.getByText("1", { exact: true }).click();
  await expect.poll(async () => new Set(await left()).size).toBe(1);
  await expect(page).toHaveURL(/columns=1/);
  await columns.getByText("3", { exact: true }).click();
  await expect.poll(async () => new Set(await left()).size).toBe(3);
  await expect(page).toHaveURL(/columns=3/);
  await page.reload();
  await settled(page);
  expect(new Set(await left()).size).toBe(3);
  await columns.getByText("Auto").click();
  await expect(page).not.toHaveURL(/columns/);
});

test.describe("a presentation", () => {
  // Sizes are compared with the window's.
  test.use({ viewport: { width: 1280, height: 720 } });

  test("shows nothing but the views, in letters that are read from afar, and a slim bar", async ({
    page,
  }) => {
    await openPage(page, "example=figure2");
    await page.keyboard.press("f");
    const bar = page.getByRole("region", { name: "Presentation" });
    await expect(bar).toBeVisible();
    await expect(page.getByRole("complementary")).toHaveCount(0);
    await settled(page);
    const height = page.viewportSize()?.height ?? 0;
    const [views, below] = [await page.locator(".view-rows").boundingBox(), await bar.boundingBox()];
    expect((views?.height ?? 0) + (below?.height ?? 0)).toBeCloseTo(height, 0);
    expect(below?.height).toBeLessThan(0.08 * height);
    // Of four views each has half the screen: its text is 2.5 % of that in height at least.
    const size = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { height, width } = element.getBoundingClientRect();
          const { offsetHeight = height } = element as HTMLElement;
          return {
            type: Number.parseFloat(getComputedStyle(element).fontSize),
            drawn: height / offsetHeight,
            width,
          };
        });
    expect((await size("[data-view]")).type).toBeGreaterThanOrEqual(0.025 * height);
    const legend = await size(".view-legend [data-part=mark]");
    expect(legend.type * legend.drawn).toBeGreaterThanOrEqual(0.02 * height);
    await expect(bar.getByRole("status")).toHaveText(/Figure 2/);

    const value = bar.locator(".presenter-value");
    const before = await value.textContent();
    await bar.getByRole("slider", { name: "Slider of c" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(value).not.toHaveText(before ?? "");
    await bar.getByRole("button", { name: "Play c" }).click();
    const moved = await value.textContent();
    await expect.poll(() => value.textContent()).not.toBe(moved);
    await bar.getByRole("button", { name: "Pause c" }).click();
    await settled(page);
    await expectAccessible(page, "the bar");
    await page.keyboard.press("Escape");
    await expect(bar).toHaveCount(0);
    await expect(page.getByRole("complementary", { name: "Definition" })).toBeVisible();
  });

  test("goes through the examples by Page Down and Page Up, and by its buttons", async ({ page }) => {
    await openPage(page, "example=figure2");
    await page.getByRole("button", { name: "Present (F)" }).click();
    const bar = page.getByRole("region", { name: "Presentation" });
    const title = bar.getByRole("status");
    await expect(title).toHaveText(/Figure 2/);
    await bar.getByRole("slider").focus();
    await page.keyboard.press("PageDown");
    await expect(title).not.toHaveText(/Figure 2/);
    await expect(title).not.toHaveText("");
    await settled(page);
    await page.keyboard.press("PageUp");
    await expect(title).toHaveText(/Figure 2/);
    await bar.getByRole("button", { name: /^Forward/ }).click();
    await expect(title).not.toHaveText(/Figure 2/);
    await bar.getByRole("button", { name: /^End/ }).click();
    await expect(bar).toHaveCount(0);
    await settled(page);
  });

  test("goes through the steps of a lesson, and no further", async ({ page }) => {
    await openPage(page, "lesson=trace&step=4");
    await page.keyboard.press("f");
    const title = page.getByRole("region", { name: "Presentation" }).getByRole("status");
    await expect(title).not.toHaveText("");
    const fourth = (await title.textContent()) ?? "";
    await page.keyboard.press("PageDown");
    await expect(title).not.toHaveText(fourth);
    await expect(page).toHaveURL(/lesson=trace&step=5/);
    await page.keyboard.press("PageDown");
    await settled(page);
    await expect(page).toHaveURL(/lesson=trace&step=5/);
    await page.keyboard.press("PageUp");
    await expect(title).toHaveText(fourth);
    await page.keyboard.press("Escape");
    await expect(page.locator("[data-lesson=trace]")).toBeVisible();
  });

  test("works where the browser refuses the whole screen, and Escape closes a menu first", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Element.prototype.requestFullscreen = () => Promise.reject(new TypeError("Permissions check failed"));
    });
    await openPage(page, curvatures);
    await (await tool(page, 0, "More")).click();
    await page.getByRole("menuitem", { name: "Present full screen" }).click();
    const bar = page.getByRole("region", { name: "Presentation" });
    await expect(bar).toBeVisible();
    await settled(page);
    await view(page, 0).locator(".view-title button").click();
    await expect(page.getByRole("menu")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(bar).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(bar).toHaveCount(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("four views come two by two, by buttons and by a swipe, each turned by one finger", async ({
    page,
  }) => {
    await openPage(page, `${surface}&show=S,trH,S:above,trH:above`);
    const inSight = () =>
      page
        .locator("[data-view]")
        .evaluateAll((all) => all.map((each) => Number((each as HTMLElement).dataset.view)));
    expect(await inSight()).toEqual([0, 1]);
    for (const index of [0, 1]) {
      const box = await view(page, index).boundingBox();
      expect(box?.width).toBe(390);
      expect(box?.height).toBeGreaterThan(300);
    }
    const pager = page.getByRole("navigation", { name: "Views in sight" });
    await pager.getByRole("button", { name: "Views 3 to 4 of 4" }).tap();
    await expect.poll(inSight).toEqual([2, 3]);
    await settled(page);
    expect(colouredShare(await pictureOf(view(page, 2)))).toBeGreaterThan(0.1);

    const session = await page.context().newCDPSession(page);
    const swipe = async (from: readonly [number, number], way: readonly [number, number]) => {
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", part?: number) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: part === undefined ? [] : [{ x: from[0] + part * way[0], y: from[1] + part * way[1] }],
        });
      await touch("touchStart", 0);
      for (const part of [0.25, 0.5, 0.75, 1]) await touch("touchMove", part);
      await touch("touchEnd");
    };
    const strip = await pager.boundingBox();
    if (!strip) throw new Error("there is no pager");
    await swipe([strip.x + 60, strip.y + strip.height / 2], [120, 0]);
    await expect.poll(inSight).toEqual([0, 1]);
    await settled(page);

    await expect(page).not.toHaveURL(/camera=/);
    await swipe([195, 180], [60, 20]);
    await expect(page).toHaveURL(/camera=/);
    expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
  });

  test("tools are in sight, and fields open as a sheet that leaves the picture in sight", async ({
    page,
  }) => {
    await openPage(page, curvatures);
    const button = view(page, 0).getByRole("button", { name: "Colours and lines" });
    await expect(button).toBeVisible();
    // A finger's size: what is smaller than 40 pixels in one direction is not much so, and larger in the other.
    const small = await page
      .locator(":is(.view, .panel) :is(button, select, input[type=text], .segment, .choice, .walk-pad)")
      .evaluateAll((all) =>
        all
          .map((each) => ({ name: each.ariaLabel ?? each.textContent, box: each.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (Math.min(box.width, box.height) < 36 || box.height < 40))
          .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
      );
    expect(small.filter((each) => !each.startsWith("Hide the panel"))).toEqual([]);
    await button.tap();
    await expect(look(page)).toBeVisible();
    await expect(look(page).getByText("Viridis")).toBeVisible();
    const [sheet, picture] = [await look(page).boundingBox(), await view(page, 0).boundingBox()];
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual((sheet?.y ?? 0) + 1);
    await look(page).getByText("Viridis").tap();
    await expect.poll(() => shown(page)).toBe("S:viridis,trH");
    await expectAccessible(page, "the sheet");
    await look(page).getByRole("button", { name: "Close" }).tap();
    await expect(look(page)).toHaveCount(0);

    // A finger drags a title as the mouse does, and opens no menu by it.
    const [from, to] = [
      await view(page, 0).locator(".view-title button").boundingBox(),
      await view(page, 1).boundingBox(),
    ];
    if (!from || !to) throw new Error("there are no two views");
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: { x: number; y: number }[]) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: points });
    await touch("touchStart", { x: from.x + 20, y: from.y + 20 });
    await touch("touchMove", { x: from.x + 40, y: from.y + 60 });
    await touch("touchMove", { x: to.x + 100, y: to.y + 100 });
    await expect(view(page, 1)).toHaveAttribute("data-drag", "target");
    await touch("touchEnd");
    await expect.poll(() => symbols(page)).toEqual(["trH", "S"]);
    await expect(page.getByRole("menu")).toHaveCount(0);
    await expect(page).not.toHaveURL(/camera=/);
  });
});

test("no accessibility rule is broken by what opens in a view, light or dark", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPage(page, curvatures);
  // The rest of the page is as it was.
  const expectNone = (state: string) => expectAccessible(page, state, "[data-view='1']");
  for (const name of ["Viewpoint", "Colours and lines", "More"]) {
    await (await tool(page, 1, name)).click();
    await expect(page.locator(".popup")).toBeVisible();
    await expect(page.locator(".popup button, .popup [role^=menuitem]").first()).toBeVisible();
    await expectNone(name);
    await page.keyboard.press("Escape");
  }
  await view(page, 1).focus();
  await page.keyboard.press("m");
  await expect(page.locator("[data-view]")).toHaveCount(1);
  await expectNone("maximised");
});
