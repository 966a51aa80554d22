import { colorAt, colorScale, positionOf } from "../src/color";
import { compile, type QuantityId, quantities } from "../src/core";
import { chooseInTitle, formula, ground, legendOf, openPage, pictureOf, settled, view } from "./support/app";
import { colouredShare, distance, filledBox, type Picture } from "./support/png";
import { expect, test } from "./support/test";

interface Expected {
  z: string;
  domain: { u: [number, number]; v: [number, number] };
  parameters: Record<string, number>;
  quantity: QuantityId;
}

/** What the engine says of a surface, computed here. */
function expectedOf({ z, domain, parameters, quantity }: Expected) {
  const surface = compile({ kind: "graph", expressions: { z }, domain, parameters });
  const { planes } = surface.sample({ size: [129, 129], quantities: [quantity] });
  const statistics = planes[quantity]?.statistics;
  const scale = colorScale(statistics, { mode: "full" }, quantities[quantity].scale);
  const colorOf = (u: number, v: number) => {
    const [value] = surface.evaluate(Float64Array.of(u, v), [quantity])[quantity];
    return colorAt("blueRed", positionOf(scale, value));
  };
  return { scale, colorOf };
}

/** The mean distance of a view from above to the colours that the engine says, on a lattice of points. */
function meanDistance(picture: Picture, { domain, ...expected }: Expected): number {
  const { colorOf } = expectedOf({ domain, ...expected });
  const box = filledBox(picture, ground.light);
  expect(box.right - box.left).toBeGreaterThan(200);
  let sum = 0;
  const n = 12;
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= n; j++) {
      const [s, t] = [i / (n + 1), j / (n + 1)];
      const pixel = picture.at(
        box.left + s * (box.right - box.left),
        box.bottom - t * (box.bottom - box.top),
      );
      const [[u0, u1], [v0, v1]] = [domain.u, domain.v];
      sum += distance(pixel, colorOf(u0 + s * (u1 - u0), v0 + t * (v1 - v0)));
    }
  return sum / n ** 2;
}

const domain: Expected["domain"] = { u: [0, 10], v: [0, 10] };
const figure2 = { z: "e^(-c*u)*sin(u)*sin(v)", domain, parameters: { c: 0.1 } };
const above = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1,0..1,0.01&show=S:above:full";

test("a typed formula is seen in the colours that the engine computes, with its numbers in the legend", async ({
  page,
}) => {
  await openPage(page, above);
  const before = await pictureOf(view(page, 0));
  expect(meanDistance(before, { ...figure2, quantity: "scalarCurvature" })).toBeLessThan(8);
  // The measure can tell: another quantity's colours are far off.
  expect(meanDistance(before, { ...figure2, quantity: "hessianTrace" })).toBeGreaterThan(40);

  const typed = "sin(u)*cos(k*v)";
  await formula(page).fill(typed);
  await settled(page);
  const expected: Expected = { z: typed, domain, parameters: { k: 1 }, quantity: "scalarCurvature" };
  expect(meanDistance(await pictureOf(view(page, 0)), expected)).toBeLessThan(8);
  const { scale } = expectedOf(expected);
  const legend = await legendOf(page, 0);
  expect(legend.text).toContain("scalar curvature");
  expect(legend.high / scale.high).toBeCloseTo(1, 2);
  expect(legend.low).toBe(-legend.high);
  await expect(page.getByRole("slider", { name: "Slider of k" })).toBeVisible();
  await expect(page.getByRole("slider", { name: "Slider of c" })).toHaveCount(0);
});

test("another quantity is computed and shown, with its own legend", async ({ page }) => {
  await openPage(page, above);
  await chooseInTitle(page, 0, /trace of the Hessian/);
  await settled(page);
  expect(meanDistance(await pictureOf(view(page, 0)), { ...figure2, quantity: "hessianTrace" })).toBeLessThan(
    8,
  );
  const { scale } = expectedOf({ ...figure2, quantity: "hessianTrace" });
  const legend = await legendOf(page, 0);
  expect(legend.text).toContain("trace of the Hessian");
  expect(legend.high / scale.high).toBeCloseTo(1, 2);
});

test("a slider moves the surface by mouse and by keys, and the address keeps what is shown", async ({
  page,
}) => {
  await openPage(page, above);
  const slider = page.getByRole("slider", { name: "Slider of c" });
  await slider.focus();
  for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowRight");
  await expect(page.getByLabel("Value of c")).toHaveValue("0.15");
  await settled(page);
  const moved = { ...figure2, parameters: { c: 0.15 }, quantity: "scalarCurvature" } as const;
  expect(meanDistance(await pictureOf(view(page, 0)), moved)).toBeLessThan(8);

  const box = await slider.boundingBox();
  if (!box) throw new Error("the slider has no box");
  await page.mouse.move(box.x + 0.25 * box.width, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 0.75 * box.width, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  await settled(page);
  const c = Number(await page.getByLabel("Value of c").inputValue());
  expect(c).toBeGreaterThan(0.6);
  expect(meanDistance(await pictureOf(view(page, 0)), { ...moved, parameters: { c } })).toBeLessThan(8);

  await expect(page).toHaveURL(new RegExp(`p\\.c=${c},0\\.\\.1`));
  await page.reload();
  await settled(page);
  await expect(page.getByLabel("Value of c")).toHaveValue(String(c));
});

test("what cannot be read is told in place, and the last surface stays", async ({ page }) => {
  await openPage(page);
  const before = colouredShare(await pictureOf(view(page, 0)));
  expect(before).toBeGreaterThan(0.05);
  await formula(page).fill("e^(-c*u)*sine(u)*sin(v)");
  await expect(page.locator(".formula mark")).toHaveText("sine");
  await expect(page.locator(".problem").first()).toContainText("sine");
  await expect(formula(page)).toHaveAttribute("aria-invalid", "true");
  await settled(page);
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeCloseTo(before, 2);
  await expect(formula(page)).toHaveValue("e^(-c*u)*sine(u)*sin(v)");

  await page.locator(".remedy").first().click();
  await expect(formula(page)).toHaveValue("e^(-c*u)*sin(u)*sin(v)");
  await settled(page);
  await expect(page.locator(".problem")).toHaveCount(0);
});

test("an unknown name becomes a slider by one click", async ({ page }) => {
  await openPage(page);
  await formula(page).fill("speed*sin(u)");
  await page.getByRole("button", { name: "Make speed a slider" }).click();
  await settled(page);
  await expect(page.getByRole("slider", { name: "Slider of speed" })).toBeVisible();
});

test("a surface that is undefined everywhere says so", async ({ page }) => {
  await openPage(page);
  await formula(page).fill("sqrt(-1 - u^2)");
  await expect(view(page, 0)).toContainText("Undefined everywhere");
  await settled(page);
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.05);
});

test("the trace of the Hessian on a parametric surface says why there is none", async ({ page }) => {
  await openPage(page);
  await page.getByText("(x, y, z)(u, v)").click();
  await settled(page);
  await expect(formula(page, "x")).toHaveValue("u");
  await expect(view(page, 1)).toContainText(quantities.hessianTrace.otherwise ?? "never");
  await expect(view(page, 0).getByRole("img")).toBeVisible();
});

test("a damaged link opens what can be read and says what cannot", async ({ page }) => {
  await openPage(page, "z=u^2-v^2&u=-1..1&v=-1..1&show=S,torsion&nonsense=1");
  await expect(page.getByRole("status").filter({ hasText: "could be read" })).toContainText("torsion");
  expect(colouredShare(await pictureOf(view(page, 0)))).toBeGreaterThan(0.02);
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("could be read")).toHaveCount(0);
});

test("scales stay when a parameter changes, so that the change is seen, until they are refitted", async ({
  page,
}) => {
  await openPage(page, "z=a*sin(u)*sin(v)&u=0..6&v=0..6&p.a=2,0..4,0.1&show=S:full&camera=-1.05,0,2.4");
  // From the side, so that the picture is as high as the surface.
  const height = async () => {
    const picture = await pictureOf(view(page, 0));
    const rows = Array.from({ length: picture.height - 120 }, (_, k) => k + 50).filter((y) => {
      let coloured = 0;
      for (let x = 0; x < picture.width; x++) {
        const pixel = picture.at(x, y);
        if (Math.max(...pixel) - Math.min(...pixel) > 40) coloured++;
      }
      return coloured > 3;
    });
    return rows.length;
  };
  // What the legend says of the values beside their colours is of the present ones.
  const range = async () => {
    const { low, high } = await legendOf(page, 0);
    return [low, high];
  };
  const before = { height: await height(), range: await range() };
  await page.getByLabel("Value of a").fill("1");
  await settled(page);
  expect(await range()).toEqual(before.range);
  expect(await height()).toBeLessThan(0.8 * before.height);

  await page.getByRole("button", { name: "Refit" }).click();
  await settled(page);
  expect((await legendOf(page, 0)).high).toBeLessThan(4);
  expect(await height()).toBeGreaterThan(0.9 * before.height);
});
