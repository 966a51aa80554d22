import { describe, expect, test } from "vitest";
import { type PlacedLabel, type PlaceOptions, placeLabels, type ScreenLine } from "./place";

const height = 11;
const everywhere: PlaceOptions = {
  area: { left: 0, top: 0, width: 600, height: 400 },
  height,
  sees: () => true,
};

function line(level: number, x: (t: number) => number, y: (t: number) => number, points = 200): ScreenLine {
  const at = (f: (t: number) => number) => Float64Array.from({ length: points + 1 }, (_, k) => f(k / points));
  return { level, text: String(level), width: 24, x: at(x), y: at(y) };
}

const circle = (level: number, radius: number, cx = 300, cy = 200) =>
  line(
    level,
    (t) => cx + radius * Math.cos(2 * Math.PI * t),
    (t) => cy + radius * Math.sin(2 * Math.PI * t),
  );
const level = (number: number, y: number) =>
  line(
    number,
    (t) => 20 + 560 * t,
    () => y,
  );

/** Whether two labels cover a common point: asked of points in one of them, as a judge of another kind. */
function overlap(a: PlacedLabel, b: PlacedLabel): boolean {
  for (let i = -1; i <= 1; i += 0.1)
    for (let j = -1; j <= 1; j += 0.25) {
      const [p, q] = [(i * a.width) / 2, (j * height) / 2];
      const x = a.x + p * Math.cos(a.angle) - q * Math.sin(a.angle) - b.x;
      const y = a.y + p * Math.sin(a.angle) + q * Math.cos(a.angle) - b.y;
      const along = x * Math.cos(b.angle) + y * Math.sin(b.angle);
      const across = y * Math.cos(b.angle) - x * Math.sin(b.angle);
      if (Math.abs(along) < b.width / 2 && Math.abs(across) < height / 2) return true;
    }
  return false;
}

describe("placing numbers", () => {
  test("they lie on their lines, along them, and upright", () => {
    for (const radius of [40, 90, 150]) {
      for (const { x, y, angle } of placeLabels([circle(1, radius)], everywhere)) {
        expect(Math.abs(Math.hypot(x - 300, y - 200) - radius)).toBeLessThan(0.5);
        const tangent = Math.atan2(x - 300, 200 - y);
        expect(Math.abs(Math.sin(angle - tangent))).toBeLessThan(0.05);
        expect(Math.cos(angle)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test("level pieces are preferred to steep ones", () => {
    const [first] = placeLabels([circle(1, 120)], everywhere);
    expect(Math.abs(first.angle)).toBeLessThan(0.2);
  });

  test("every line has one before any has a second; short ones have none", () => {
    const lines = [
      level(1, 50),
      level(2, 120),
      level(3, 190),
      line(
        4,
        (t) => 300 + 20 * t,
        () => 300,
      ),
    ];
    const labels = placeLabels(lines, everywhere);
    expect(
      labels
        .slice(0, 3)
        .map(({ text }) => text)
        .sort(),
    ).toEqual(["1", "2", "3"]);
    expect(labels.map(({ text }) => text)).not.toContain("4");
    expect(labels.length).toBe(6);
  });

  test("they are apart from each other, and equal ones far apart", () => {
    const rings = [200, 400].flatMap((cx) =>
      [20, 34, 48, 62, 76, 90].map((radius, k) => circle(k, radius, cx)),
    );
    const labels = placeLabels(rings, everywhere);
    expect(labels.length).toBeGreaterThan(6);
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        expect(overlap(a, b) || overlap(b, a)).toBe(false);
        if (a.text === b.text) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(100);
      }
    });
  });

  test("no other line runs through them", () => {
    const steep = Array.from({ length: 10 }, (_, k) =>
      line(
        10 + k,
        () => 50 + 50 * k,
        (t) => 400 * t,
      ),
    );
    for (const { text, x, angle } of placeLabels([level(1, 200), ...steep], everywhere)) {
      if (text === "1") for (let k = 0; k < 10; k++) expect(Math.abs(x - 50 - 50 * k)).toBeGreaterThan(12);
      else expect(Math.abs(angle)).toBeCloseTo(Math.PI / 2, 6);
    }
    // So dense that there is no room at all.
    const dense = Array.from({ length: 40 }, (_, k) => level(k, 20 + 6 * k));
    expect(placeLabels(dense.slice(1, 39), everywhere).length).toBeLessThanOrEqual(2);
  });

  test("they stay within the area", () => {
    const area = { left: 100, top: 150, width: 200, height: 100 };
    for (const { x, y, width } of placeLabels([level(1, 156), level(2, 200), circle(3, 80)], {
      ...everywhere,
      area,
    })) {
      expect(x - width / 2).toBeGreaterThanOrEqual(100);
      expect(x + width / 2).toBeLessThanOrEqual(300);
      expect(y - height / 2).toBeGreaterThanOrEqual(150);
      expect(y + height / 2).toBeLessThanOrEqual(250);
    }
  });

  test("they are written only where the line is seen", () => {
    const seen = { ...everywhere, sees: (_: number, point: number) => point > 120 };
    const labels = placeLabels([level(1, 200)], seen);
    expect(labels.length).toBeGreaterThan(0);
    for (const { x, width } of labels) expect(x - width / 2).toBeGreaterThan(20 + (560 * 120) / 200);
    expect(placeLabels([level(1, 200)], { ...everywhere, sees: () => false })).toEqual([]);
  });

  test("corners and zigzags bear none", () => {
    const zigzag = line(
      1,
      (t) => 20 + 560 * t,
      (t) => 200 + 8 * (Math.round(56 * t) % 2),
      56,
    );
    expect(placeLabels([zigzag], everywhere)).toEqual([]);
  });

  test("there are few of them in a small area", () => {
    const rings = Array.from({ length: 8 }, (_, k) => circle(k, 14 * (k + 2), 120, 90));
    const area = { left: 0, top: 0, width: 240, height: 180 };
    expect(placeLabels(rings, { ...everywhere, area }).length).toBeLessThanOrEqual(5);
  });
});
