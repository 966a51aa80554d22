import type { Page } from "@playwright/test";
import { formula, openPage, settled, view } from "./support/app";
import { expect, test } from "./support/test";

const understood = (page: Page, name = "z") =>
  page
    .locator(".formula")
    .filter({ has: formula(page, name) })
    .locator(".formula-understood");
const undo = (page: Page) => page.keyboard.press("Control+z");
const redo = (page: Page) => page.keyboard.press("Control+Shift+z");
const caretOf = (page: Page, name = "z") =>
  formula(page, name).evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]);

/** Clears a field by keys, as a person does. */
async function retype(page: Page, text: string, name = "z"): Promise<void> {
  await formula(page, name).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await page.keyboard.type(text);
}

/** Pastes by the keys, from the clipboard of the machine. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press("Control+v");
}

test("the formula as it was understood stands below the field while one types, and moves nothing", async ({
  page,
}) => {
  await openPage(page);
  const parameters = page.getByRole("heading", { name: "Parameters" });
  const before = await parameters.boundingBox();
  // It comes by itself, as soon as somebody has come.
  await page.mouse.move(900, 300);
  await expect(understood(page).locator("math")).toContainText("sin");
  expect(await parameters.boundingBox()).toEqual(before);

  await retype(page, "c u/2v");
  await expect(understood(page).locator("mfrac").last()).toHaveText("cu2v");
  // A rule decided what the quotient is of: its characters and its part of the formula are tinted.
  await expect(page.locator(".formula mark.inferred")).toHaveText("/2v");
  await expect(understood(page).locator(".inferred")).toHaveText("cu2v");
  await expect(understood(page)).toHaveAttribute("data-stale", "false");
  await page.keyboard.type(" + sine(u)");
  await expect(page.locator(".formula mark")).toHaveText("sine");
  // What was understood last stays, and says that it is not what stands there.
  await expect(understood(page)).toHaveAttribute("data-stale", "true");
  await expect(understood(page).locator("math")).toBeVisible();
});

test("a formula that gives no surface is told as it was understood, and not the one before", async ({
  page,
}) => {
  await openPage(page);
  await retype(page, "sqrt(-1-u^2)");
  await expect(understood(page).locator("msqrt")).toBeVisible();
  await expect(understood(page)).toHaveAttribute("data-stale", "false");
});

test("a formula a little too wide is set smaller, and a wider one fades out and scrolls", async ({
  page,
}) => {
  await openPage(page);
  const line = understood(page).locator(".scrollable");
  const room = () => line.evaluate((box) => box.clientWidth - box.scrollWidth);
  const cone = (u: string) => `sqrt((u-${u})^2+(v-${u})^2)`;
  await retype(page, `sqrt(u^2+v^2)+${cone("1")}`);
  await expect(understood(page).locator("msqrt")).toHaveCount(2);
  await expect(line).not.toHaveAttribute("data-more");
  await expect(line.locator(".scrollable-content")).toHaveAttribute("style", /--fit: 0\.[89]/);
  expect(await room()).toBe(0);
  await retype(page, ["1", "2", "3", "4"].map(cone).join("+"));
  await expect(line).toHaveAttribute("data-more", "right");
  await expect(line).toHaveAttribute("tabindex", "0");
  await line.evaluate((box) => box.scrollTo({ left: 40 }));
  await expect(line).toHaveAttribute("data-more", "left right");
  await retype(page, "u*v");
  await expect(line).not.toHaveAttribute("tabindex");
});

test("brackets close themselves, are stepped over, and go together", async ({ page }) => {
  await openPage(page);
  await retype(page, "sin(");
  await expect(formula(page)).toHaveValue("sin()");
  expect(await caretOf(page)).toEqual([4, 4]);
  await page.keyboard.type("u)+|v|");
  await expect(formula(page)).toHaveValue("sin(u)+|v|");
  expect(await caretOf(page)).toEqual([10, 10]);

  await page.keyboard.type("(");
  await page.keyboard.press("Backspace");
  await expect(formula(page)).toHaveValue("sin(u)+|v|");
  await page.keyboard.press("Home");
  await page.keyboard.type("(");
  await expect(formula(page)).toHaveValue("(sin(u)+|v|");

  await retype(page, "2u+v");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+End");
  await page.keyboard.type("(");
  await expect(formula(page)).toHaveValue("2(u+v)");
  expect(await caretOf(page)).toEqual([2, 5]);
});

test("three formulas make the surface parametric, and one makes it a graph", async ({ page }) => {
  await openPage(page, "z=u*v&u=0..6&v=-1..1");
  await retype(page, "cos u, sin u, v");
  await expect(formula(page, "x")).toHaveValue("cos u");
  await expect(formula(page, "y")).toHaveValue("sin u");
  await expect(formula(page, "z")).toHaveValue("v");
  // Typing goes on where it was.
  await page.keyboard.type("/2");
  await expect(formula(page, "z")).toHaveValue("v/2");
  await settled(page);
  await expect(page.locator(".problem")).toHaveCount(0);
  await expect(understood(page, "x").locator("math")).toContainText("cos");

  await undo(page);
  await undo(page);
  await expect(formula(page, "x")).toHaveCount(0);
  await expect(formula(page, "z")).toHaveValue("cos u, sin u, ");
  await redo(page);
  await expect(formula(page, "x")).toHaveValue("cos u");

  await formula(page, "x").click();
  await page.keyboard.press("Control+a");
  await paste(page, "z = u^2 - v^2");
  await expect(formula(page, "x")).toHaveCount(0);
  await expect(formula(page)).toHaveValue("u^2 - v^2");
  await expect(formula(page)).toBeFocused();
});

test("three formulas in brackets wait for the bracket to be closed", async ({ page }) => {
  await openPage(page, "z=u*v");
  await retype(page, "(cos u, sin u, v");
  await expect(formula(page)).toHaveValue("(cos u, sin u, v)");
  await page.keyboard.type(")");
  await expect(formula(page, "x")).toHaveValue("cos u");
  await expect(formula(page, "z")).toHaveValue("v");
});

test("a formula in x and y makes them the coordinates, in one step that can be undone", async ({ page }) => {
  await openPage(page, "z=u*v&u=-2..2&v=-1..1");
  await retype(page, "x^2 - y^2");
  await expect(page.getByLabel("Name of the variable x")).toBeVisible();
  await expect(page.getByLabel("Greatest x")).toHaveValue("2");
  await settled(page);
  await expect(page.getByRole("slider")).toHaveCount(0);
  for (let k = 0; k < 3; k++) await undo(page);
  await expect(formula(page)).toHaveValue("u*v");
  await expect(page.getByLabel("Name of the variable u")).toBeVisible();
});

test("what a paper prints can be pasted", async ({ page }) => {
  await openPage(page);
  await formula(page).click();
  await page.keyboard.press("Control+a");
  await paste(
    page,
    "\\begin{equation}\n f(x,y) = e^{-cx}\\sin x \\sin y, \\label{eq:surface}\n\\end{equation}",
  );
  await expect(formula(page)).toHaveValue("e^{-cx}\\sin x \\sin y");
  await expect(page.getByLabel("Name of the variable y")).toBeVisible();
  await settled(page);
  await expect(page.locator(".problem")).toHaveCount(0);

  await page.keyboard.press("Control+a");
  await paste(page, "x = \\cos u \\\\ y = \\sin u \\\\ z = \\frac{v}{2}");
  await expect(formula(page, "y")).toHaveValue("\\sin u");
  await expect(formula(page, "z")).toHaveValue("\\frac{v}{2}");
  await expect(page.getByLabel("Name of the variable v")).toBeVisible();
  await undo(page);
  await expect(formula(page)).toHaveValue("e^{-cx}\\sin x \\sin y");
});

test("a number that is defined becomes a slider; other definitions stay", async ({ page }) => {
  await openPage(page, "z=u*v");
  await retype(page, "k = 2; r = u v; sin(k r)");
  await expect(formula(page)).toHaveValue("r = u v; sin(k r)");
  await expect(page.getByRole("slider", { name: "Slider of k" })).toHaveValue("2");

  await page.getByRole("button", { name: "Add definitions" }).click();
  const definitions = page.getByLabel("Definitions");
  await definitions.click();
  await page.keyboard.type("a = 2pi");
  await retype(page, "a u");
  // Leaving the field was the end of the definition, which nothing used then.
  await expect(definitions).toHaveValue("a = 2pi");
  await definitions.click();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Value of a")).toHaveValue("6.28318530718");
});

test("everything can be undone and redone, by keys and by buttons", async ({ page }) => {
  await openPage(page);
  const undoButton = page.getByRole("button", { name: "Undo" });
  const redoButton = page.getByRole("button", { name: "Redo" });
  await expect(undoButton).toHaveAttribute("aria-disabled", "true");

  await formula(page).click();
  await page.keyboard.press("Home");
  await page.keyboard.type("2+");
  await page.getByLabel("Greatest u").fill("7");
  await page.getByLabel("Value of c").fill("0.5");
  await page.keyboard.press("Tab");
  for (let k = 0; k < 3; k++) await undoButton.click();
  await expect(undoButton).toHaveAttribute("aria-disabled", "true");
  await expect(formula(page)).toHaveValue("e^(-c*u)*sin(u)*sin(v)");
  await expect(page.getByLabel("Greatest u")).toHaveValue("10");
  await expect(page.getByLabel("Value of c")).toHaveValue("0.1");
  for (let k = 0; k < 3; k++) await redoButton.click();
  await expect(redoButton).toHaveAttribute("aria-disabled", "true");
  await expect(formula(page)).toHaveValue("2+e^(-c*u)*sin(u)*sin(v)");
  await expect(page.getByLabel("Value of c")).toHaveValue("0.5");

  // A new edit forgets what was undone.
  await undoButton.click();
  await page.getByLabel("Greatest v").fill("3");
  await expect(redoButton).toHaveAttribute("aria-disabled", "true");
});

test("one turn of the camera is one step, and the next is another", async ({ page }) => {
  await openPage(page);
  const box = await view(page, 0).boundingBox();
  if (!box) throw new Error("the view has no box");
  const camera = () => new URL(page.url()).searchParams.get("camera");
  const turn = async (dx: number) => {
    await page.mouse.move(box.x + 200, box.y + 300);
    await page.mouse.down();
    await page.mouse.move(box.x + 200 + dx, box.y + 320, { steps: 8 });
    await page.mouse.up();
    await settled(page);
  };
  await turn(90);
  await expect.poll(camera).not.toBeNull();
  await page.waitForTimeout(500);
  const first = camera();
  await turn(60);
  await expect.poll(camera).not.toBe(first);
  await undo(page);
  await expect.poll(camera).toBe(first);
  await undo(page);
  await expect.poll(camera).toBeNull();
});

test("undoing in a field puts the caret where something has changed", async ({ page }) => {
  await openPage(page, "z=u*v");
  await formula(page).click();
  await page.keyboard.press("Home");
  await page.keyboard.type("sin(3");
  await expect(formula(page)).toHaveValue("sin(3u*v");
  await undo(page);
  await expect(formula(page)).toHaveValue("u*v");
  expect(await caretOf(page)).toEqual([0, 0]);
  await page.keyboard.press("Control+y");
  await expect(formula(page)).toHaveValue("sin(3u*v");
  expect(await caretOf(page)).toEqual([5, 5]);
});

test("a number's field shows what is after a step back, whatever was being typed", async ({ page }) => {
  await openPage(page);
  const value = page.getByLabel("Value of c");
  await value.click();
  await page.keyboard.type("0.7");
  await expect(value).toHaveValue("0.7");
  await page.keyboard.type("*");
  await undo(page);
  await expect(value).toHaveValue("0.1");
  await expect(page.locator(".problem")).toHaveCount(0);
});

test("opening an example is one step back, and the address follows", async ({ page }) => {
  await openPage(page, "z=u*v");
  await page.keyboard.press("]");
  await expect(formula(page)).not.toHaveValue("u*v");
  const example = await formula(page).inputValue();
  await undo(page);
  await expect(formula(page)).toHaveValue("u*v");
  await expect(page).toHaveURL(/z=u\*v/);
  await redo(page);
  await expect(formula(page)).toHaveValue(example);
  // The browser's own history is another thing, and goes on working.
  await page.goBack();
  await expect(formula(page)).toHaveValue("u*v");
  await undo(page);
  await expect(formula(page)).toHaveValue(example);
});

test("text of any kind is told calmly at its place, and changes nothing else", async ({ page }) => {
  await openPage(page, "z=u*v&u=-2..2&v=-2..2");
  const cases: [text: string, marked: string][] = [
    ["u + 😀", "😀"],
    ["u 👨‍👩‍👧 v", "👨‍👩‍👧"],
    ["u + שלום", "שלום"],
    ["\u202eu+v", "\u202e"],
    [`${"(".repeat(300)}u`, "("],
    ["<img src=x onerror=alert(1)>", "img"],
  ];
  for (const [text, marked] of cases) {
    await formula(page).fill(text);
    await expect(page.locator(".formula mark").first(), text).toContainText(marked);
    await expect(page.locator(".problem").first()).not.toBeEmpty();
    await expect(page.getByLabel("Greatest u")).toHaveValue("2");
  }
  await formula(page).fill(Array(4000).fill("u").join("+"));
  await settled(page);
  await expect(page.locator(".problem")).toHaveCount(0);
});

test("pasted megabytes are cut, and it is told", async ({ page }) => {
  await openPage(page);
  await formula(page).click();
  await page.keyboard.press("Control+a");
  await paste(page, "u+v*".repeat(500_000));
  await expect(page.locator(".problem").first()).toContainText("20,000 characters");
  expect((await formula(page).inputValue()).length).toBe(20_000);
  const box = await formula(page).boundingBox();
  await page.keyboard.type("u");
  await undo(page);
  await undo(page);
  await expect(formula(page)).toHaveValue("e^(-c*u)*sin(u)*sin(v)");
  // The field does not push everything else away.
  const scroll = await page.locator(".formula-scroll").first().boundingBox();
  expect(scroll?.height).toBeLessThan(330);
  expect(box).not.toBeNull();
});

test("marks lie under the very characters: both layers break their lines alike", async ({ page }) => {
  await openPage(page);
  const texts = [
    "u\t+\tfoo(u)\t*\tbar(v)",
    `${"sin(u)*cos(v)+".repeat(12)}foo(u)`,
    `${"u".repeat(120)}+foo(v)`,
    "u + 😀😀 + שלום*foo(u) + 漢字漢字 + é",
    "u +\n\n  foo(v)\n",
    "👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧 + foo(u)",
  ];
  for (const zoom of [0.8, 1, 1.25, 1.5])
    for (const text of texts) {
      await page.evaluate((value) => document.documentElement.style.setProperty("zoom", value), String(zoom));
      await formula(page).fill(text);
      await expect(page.locator(".formula mark").first()).toBeVisible();
      const heights = await formula(page).evaluate((field: HTMLTextAreaElement) => {
        const marks = field.previousElementSibling as HTMLElement;
        return {
          width: field.clientWidth - marks.clientWidth,
          // What the text needs, without the room that the layer gives it.
          height: field.scrollHeight - marks.scrollHeight,
        };
      });
      expect(heights, `${text} at ${zoom}`).toEqual({ width: 0, height: 0 });
    }
});
