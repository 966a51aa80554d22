import { colorAt, colorScale, formatNumber, levelsOf, positionOf } from "../src/color";
import type { Statistics } from "../src/core/types";
import { ground, legendOf, openPage, pictureOf, settled, view } from "./support/app";
import { differences, plotOf, type Spot } from "./support/marks";
import { type Box, differingShare, distance, type Picture } from "./support/png";
import { expect, test } from "./support/test";

/** Of values that are spread evenly. */
function evenly(minimum: number, maximum: number): Statistics {
  const quantiles = Float64Array.from({ length: 101 }, (_, p) => minimum + ((maximum - minimum) * p) / 100);
  return { count: 129 ** 2, minimum, maximum, quantiles };
}

type Interval = readonly [low: number, high: number];

/** The pixel of coordinates in a plot, a real number: pixel k reaches from k to k + 1. */
function pixelOf({ left, right, top, bottom }: Box, [u0, u1]: Interval, [v0, v1]: Interval) {
  return (u: number, v: number): Spot => ({
    x: left + ((u - u0) / (u1 - u0)) * (right + 1 - left),
    y: bottom + 1 - ((v - v0) / (v1 - v0)) * (bottom + 1 - top),
  });
}

/** Where two pictures differ within a plot: what stands about it is no part of this. */
function differencesIn({ left, right, top, bottom }: Box, a: Picture, b: Picture): Spot[] {
  return differences(a, b).filter(({ x, y }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Of the darkest pixel at a place and about it, which may be off by one: the brightest channel. */
function darkestAt(picture: Picture, { x, y }: Spot): number {
  const steps = [-1, 0, 1];
  const about = steps.flatMap((i) => steps.map((j) => picture.at(Math.floor(x) + i, Math.floor(y) + j)));
  return Math.min(...about.map((pixel) => Math.max(...pixel)));
}

for (const spacing of ["linear", "symlog"] as const) {
  test(`from above every pixel has the ${spacing} legend's colour`, async ({ page }) => {
    // Linear, so that it is the same between vertices as on them.
    await openPage(page, `z=100*u&u=-5..5&v=-5..5&show=z:above:${spacing}:-300..500`);
    const picture = await pictureOf(view(page, 0));
    const box = plotOf(picture);
    const scale = colorScale(evenly(-500, 500), { mode: "typed", min: -300, max: 500 }, "sequential", {
      spacing,
    });
    expect((await legendOf(page, 0)).text.includes("logarithmic")).toBe(spacing === "symlog");
    const y = Math.round((box.top + box.bottom) / 2);
    let [exact, worst] = [0, 0];
    for (let x = box.left + 1; x < box.right; x++) {
      const u = -5 + (10 * (x + 0.5 - box.left)) / (box.right + 1 - box.left);
      // The plot's border may lie anywhere within its pixel: a level more or less.
      const near = [-1, 0, 1].map((k) => colorAt("viridis", positionOf(scale, 100 * u) + k / 255));
      const distances = near.map((color) => distance(picture.at(x, y), color));
      worst = Math.max(worst, Math.min(...distances));
      if (Math.min(...distances) === 0) exact++;
    }
    expect(worst).toBeLessThanOrEqual(spacing === "linear" ? 0 : 6);
    expect(exact / (box.right - box.left)).toBeGreaterThan(0.9);
  });
}

test("lines of equal value lie at the legend's numbers, and bear them", async ({ page }) => {
  const domain = [-2, 2] as const;
  const link = "z=u^2%2Bv^2&u=-2..2&v=-2..2&show=z:above:full";
  await openPage(page, link);
  const plain = await pictureOf(view(page, 0));
  await openPage(page, `${link}:lines`);
  const lined = await pictureOf(view(page, 0));
  const box = plotOf(plain);
  const at = pixelOf(box, domain, domain);
  const scale = colorScale(evenly(0, 8), { mode: "full" }, "sequential");
  const radii = levelsOf(scale)
    .map(({ value }) => Math.sqrt(value))
    .filter((radius) => radius > 0);
  expect(radii.length).toBeGreaterThanOrEqual(7);

  // Where a line should be there is one, but for the places of the numbers.
  const differ = (spot: Spot) => {
    const [x, y] = [Math.floor(spot.x), Math.floor(spot.y)];
    return [-1, 0, 1].some((i) =>
      [-1, 0, 1].some((j) => distance(plain.at(x + i, y + j), lined.at(x + i, y + j)) > 40),
    );
  };
  let [wanted, found] = [0, 0];
  for (const radius of radii)
    for (let angle = 0.05; angle < 2 * Math.PI; angle += 0.1) {
      const [u, v] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      if (Math.max(Math.abs(u), Math.abs(v)) > 1.95) continue;
      wanted++;
      if (differ(at(u, v))) found++;
    }
  expect(wanted).toBeGreaterThan(250);
  expect(found / wanted).toBeGreaterThan(0.95);

  // Where there is a line there should be one; what is left are numbers.
  const away = differencesIn(box, plain, lined).filter(({ x, y }) => {
    const u = -2 + (4 * (x + 0.5 - box.left)) / (box.right + 1 - box.left);
    const v = 2 - (4 * (y + 0.5 - box.top)) / (box.bottom + 1 - box.top);
    const perUnit = (box.right + 1 - box.left) / 4;
    return Math.min(...radii.map((radius) => Math.abs(Math.hypot(u, v) - radius) * perUnit)) > 2;
  });
  expect(away.length).toBeGreaterThan(100);
  expect(away.length).toBeLessThan(0.02 * (box.right - box.left) * (box.bottom - box.top));
  await expect(page.locator(".views canvas")).toHaveCount(3);
});

test("lines are as thin and at their places when zoomed in", async ({ page }) => {
  // A plane has one colour, so that every other is a line's: of z = u, at round u.
  await openPage(page, "z=u&u=0..10&v=0..10&show=K:above:lines-z");
  const widths = async () => {
    const picture = await pictureOf(view(page, 0));
    const box = plotOf(picture);
    const ground = picture.at(box.left + 6, box.top + 3);
    const y = box.top + 3;
    const runs: { middle: number; width: number }[] = [];
    let covered = 0;
    let moment = 0;
    for (let x = box.left + 3; x < box.right - 2; x++) {
      // As much of a pixel as is darker.
      const part = Math.max(0, ground[0] - picture.at(x, y)[0]) / 120;
      if (part > 0.02) {
        covered += part;
        moment += part * (x + 0.5);
      } else if (covered > 0) {
        runs.push({ middle: moment / covered, width: covered });
        covered = moment = 0;
      }
    }
    return { runs, box };
  };
  const far = await widths();
  expect(far.runs.length).toBe(9);
  const at = pixelOf(far.box, [0, 10], [0, 10]);
  far.runs.forEach(({ middle, width }, k) => {
    expect(Math.abs(middle - at(k + 1, 0).x)).toBeLessThan(1);
    expect(Math.abs(width - far.runs[0].width)).toBeLessThan(0.35);
  });
  await view(page, 0).focus();
  for (let k = 0; k < 8; k++) await page.keyboard.press("+");
  await view(page, 0).blur();
  await settled(page);
  const near = await widths();
  expect(near.runs.length).toBeLessThan(far.runs.length);
  for (const { width } of near.runs) expect(Math.abs(width - far.runs[0].width)).toBeLessThan(0.35);
});

test("the zero line of K on the egg box runs where u ± v is π/2 and odd multiples of it", async ({
  page,
}) => {
  const link = "z=sin(u)*sin(v)&u=0..2*pi&v=0..2*pi&show=K:above";
  await openPage(page, link);
  const plain = await pictureOf(view(page, 0));
  await openPage(page, `${link}:zero`);
  const lined = await pictureOf(view(page, 0));
  const box = plotOf(plain);
  const domain = [0, 2 * Math.PI] as const;
  const at = pixelOf(box, domain, domain);
  // Kβ⁻² = sin²u sin²v − cos²u cos²v = −cos(u + v) cos(u − v)
  const distanceTo = (x: number) => {
    const part = Math.abs(x / Math.PI - 0.5 - Math.round(x / Math.PI - 0.5));
    return part * Math.PI;
  };
  const perUnit = (box.right + 1 - box.left) / (2 * Math.PI);
  const seen = differencesIn(box, plain, lined);
  expect(seen.length).toBeGreaterThan(2000);
  const away = seen.map(({ x, y }) => {
    const u = (x + 0.5 - box.left) / perUnit;
    const v = (box.bottom + 0.5 - y) / perUnit;
    return (Math.min(distanceTo(u + v), distanceTo(u - v)) / Math.SQRT2) * perUnit;
  });
  expect(Math.max(...away)).toBeLessThan(5);
  const brightness: number[] = [];
  for (let v = 0.1; v < 6.2; v += 0.1)
    for (const sum of [0.5 * Math.PI, 1.5 * Math.PI, 2.5 * Math.PI]) {
      const u = sum - v;
      if (u > 0.1 && u < 6.18) brightness.push(darkestAt(lined, at(u, v)));
    }
  expect(brightness.length).toBeGreaterThan(80);
  expect(Math.max(...brightness)).toBeLessThan(60);
});

test("a surface that is flat all over has no zero line, and no noise of one", async ({ page }) => {
  // A cone: K is round-off.
  await openPage(page, "z=sqrt(u^2%2Bv^2)&u=0.1..2&v=0.1..2&show=K:above,K:above:zero,K:above:lines:zero");
  for (const index of [0, 1, 2]) {
    const picture = await pictureOf(view(page, index));
    const { left, right, top, bottom } = plotOf(picture);
    const plain = colorAt("blueRed", 0.5);
    for (let y = top + 2; y < bottom - 1; y++)
      for (let x = left + 2; x < right - 1; x++)
        if (distance(picture.at(x, y), plain) > 0)
          throw new Error(`view ${index} is not plain at ${x}, ${y}`);
  }
});

test("where a quantity falls off to nothing or touches zero it has no zero line", async ({ page }) => {
  // S < 0 away from the pole, and S < 0 but at the monkey saddle's middle.
  for (const surface of ["z=v/(u-5)&u=0..10&v=-5..5", "z=u^3-3*u*v^2&u=-0.8..0.8&v=-0.8..0.8"]) {
    await openPage(page, `${surface}&show=S:above,S:above:zero`);
    const [plain, lined] = [await pictureOf(view(page, 0)), await pictureOf(view(page, 1))];
    expect(differencesIn(plotOf(plain), plain, lined)).toEqual([]);
  }
});

test("clipped values have the ends' colours, and the legend says how many and how far", async ({ page }) => {
  await openPage(page, "z=u*v&u=-1..1&v=-1..1&show=z:above:blueRed:-0.25..0.25,z:above");
  const legend = view(page, 0).getByRole("img");
  const high = legend.locator('[data-part="beyond-high"]');
  await expect(high).toHaveCSS("background-color", `rgb(${colorAt("blueRed", 1).join(", ")})`);
  await expect(high).toHaveAttribute("title", /% of the points lie above, up to 1$/);
  // |uv| > 1/4 in the part 3/4 − (ln 4)/4 of the square, half of it above.
  const share = 0.5 * (0.75 - Math.log(4) / 4);
  const said = Number.parseFloat((await high.getAttribute("title")) ?? "");
  expect(Math.abs(said - 100 * share)).toBeLessThan(2);
  await expect(legend).toContainText(`> ${formatNumber(0.25)}`);
  await expect(legend).toContainText(`< ${formatNumber(-0.25)}`);
  const picture = await pictureOf(view(page, 0));
  const at = pixelOf(plotOf(picture), [-1, 1], [-1, 1]);
  for (const [u, v, end] of [
    [0.9, 0.9, 1],
    [-0.6, -0.8, 1],
    [-0.9, 0.9, 0],
    [0.7, -0.5, 0],
  ]) {
    const { x, y } = at(u, v);
    expect(distance(picture.at(Math.floor(x), Math.floor(y)), colorAt("blueRed", end))).toBe(0);
  }
  await expect(view(page, 1).locator('[data-part="beyond-high"]')).toHaveCount(1);
});

test("what is undefined is hatched in its own colour, and the legend says so", async ({ page }) => {
  // For v < 0 all is on one line, which has a height but no curvature.
  await openPage(page, "x=u&y=v%2Babs(v)&z=u*v%2Bu*abs(v)&u=-1..1&v=-1..1&show=K:above,z:above");
  await expect(view(page, 0).locator('[data-part="undefined"]')).toHaveText(/undefined/);
  await expect(view(page, 1).locator('[data-part="undefined"]')).toHaveCount(0);
  const picture = await pictureOf(view(page, 0));
  const at = pixelOf(plotOf(picture), [-1, 1], [-1, 1]);
  const seen = new Set<string>();
  const { x, y } = at(0, -0.5);
  for (let k = 0; k < 16; k++) seen.add(picture.at(Math.floor(x) + k, Math.floor(y)).join());
  expect(seen).toContain("150,150,152");
  expect(seen.size).toBe(2);
  for (const color of seen) {
    const [red, , blue] = color.split(",").map(Number);
    expect(Math.abs(red - blue)).toBeLessThan(6);
  }
});

test("a translucent sphere shows its far side, each once, whatever the order of its triangles", async ({
  page,
}) => {
  const sphere = "x=sin(v)cos(u)&y=sin(v)sin(u)&z=cos(v)&u=0..2*pi&v=0..pi";
  await openPage(page, `${sphere}&show=K:unshaded:equal,K:unshaded:equal:opacity-0.5`);
  const [opaque, translucent] = [await pictureOf(view(page, 0)), await pictureOf(view(page, 1))];
  // Half of the near side, half of what is left of the far side, and the paper: 1/2 C + 1/4 C + 1/4 P.
  let agreeing = 0;
  let counted = 0;
  const [cx, cy] = [opaque.width / 2, opaque.height / 2];
  for (let i = -40; i <= 40; i += 4)
    for (let j = -40; j <= 40; j += 4) {
      const color = opaque.at(cx + i, cy + j);
      const expected = color.map((channel, k) => 0.75 * channel + 0.25 * ground.light[k]);
      counted++;
      if (distance(translucent.at(cx + i, cy + j), expected) <= 3) agreeing++;
    }
  // The rest has lines of u and v on it, or on the walls behind.
  expect(agreeing / counted).toBeGreaterThan(0.6);
});

test("a translucent surface of many layers is one picture, whichever way its grid runs", async ({ page }) => {
  const torus = (n: string, u: string, v: string) =>
    `${n}x=(2%2Bcos(${v}))cos(${u})&${n}y=(2%2Bcos(${v}))sin(${u})&${n}z=sin(${v})&${n}u=0..2*pi&${n}v=0..2*pi`;
  const look = "unshaded:equal:opacity-0.5";
  // Seen along its plane: four layers in the middle.
  await openPage(
    page,
    `${torus("", "u", "v")}&${torus("2.", "(1-u)", "(2-v)")}&show=K:${look},K:2:${look}&camera=-1,0.15,2.4`,
  );
  const [one, other] = [await pictureOf(view(page, 0)), await pictureOf(view(page, 1))];
  let differing = 0;
  let counted = 0;
  for (let x = 100; x < one.width - 100; x += 3)
    for (let y = 100; y < one.height - 100; y += 3) {
      counted++;
      if (distance(one.at(x, y), other.at(x, y)) > 6) differing++;
    }
  expect(differing / counted).toBeLessThan(0.005);
});

test("the grid's own lines are shown, and none of them covers the surface", async ({ page }) => {
  const surface = "z=u^2-v^2&u=-1..1&v=-1..1";
  await openPage(page, `${surface}&show=S:above:unshaded,S:above:unshaded:wireframe`);
  const [plain, wired] = [await pictureOf(view(page, 0)), await pictureOf(view(page, 1))];
  const box = plotOf(plain);
  const lines = differencesIn(box, plain, wired);
  const area = (box.right - box.left) * (box.bottom - box.top);
  expect(lines.length / area).toBeGreaterThan(0.05);
  expect(lines.length / area).toBeLessThan(0.5);
  // Evenly: as many in each quarter.
  const quarters = [0, 0, 0, 0];
  for (const { x, y } of lines)
    quarters[(x > (box.left + box.right) / 2 ? 1 : 0) + (y > (box.top + box.bottom) / 2 ? 2 : 0)]++;
  for (const quarter of quarters) expect(quarter / lines.length).toBeCloseTo(0.25, 1);
  await openPage(page, `${surface}&show=S,S:wireframe`);
  expect(differingShare(await pictureOf(view(page, 0)), await pictureOf(view(page, 1)))).toBeGreaterThan(
    0.01,
  );
});

test("linked views have one symmetric-log range", async ({ page }) => {
  await openPage(
    page,
    "z=u^2-v^2&u=-1..1&v=-1..1&2.z=20*(u^2-v^2)&2.u=-1..1&2.v=-1..1&show=S:symlog:symmetric,S:2:symlog:symmetric&link=camera,range",
  );
  const [a, b] = [await legendOf(page, 0), await legendOf(page, 1)];
  expect([a.low, a.high]).toEqual([b.low, b.high]);
  const beyond = (text: string) => /beyond ±(\S+);/.exec(text)?.[1];
  expect(beyond(a.text)).toBe(beyond(b.text));
  expect(beyond(a.text)).toBeDefined();
});

test("the sign of S is right across a valley that the grid does not resolve", async ({ page }) => {
  await openPage(page, "z=(1-u)^2%2B100(v-u^2)^2&u=-2..2&v=-1..3&show=S:above:symlog");
  const picture = await pictureOf(view(page, 0));
  const at = pixelOf(plotOf(picture), [-2, 2], [-1, 3]);
  // det H = 80000 (u² − v) + 400: S > 0, and red, below v = u² + 0.005. A cell is 0.03 wide.
  const wrong: number[] = [];
  for (let u = -1.65; u < 1.66; u += 0.03)
    for (const side of [-1, 1]) {
      // A few pixels off the line, measured across it.
      const { x, y } = at(u, u ** 2 + 0.005 + side * 0.025 * Math.hypot(1, 2 * u));
      const [red, , blue] = picture.at(Math.floor(x), Math.floor(y));
      if (side < 0 ? red <= blue : blue <= red) wrong.push(u);
    }
  expect(wrong).toEqual([]);
});
