import { describe, expect, it } from "vitest";
import { compile } from "../../core";
import { decodeSettings, encodeSettings, parseSettings, type Settings } from "../../settings";
import { lessonCard as cardDe, lessons as de } from "../texts/de/lessons";
import { lessonCard as cardEn, lessons as en } from "../texts/en/lessons";
import { type LessonId, lessonIds, nearestStep, stepAt, stepIds, stepSettings } from ".";
import { readings } from "./readings";
import { residualsAt } from "./residuals";
import { withValues } from "./surfaces";
import type { LessonState, LessonText } from "./types";

const texts: Record<string, Record<LessonId, LessonText>> = { en, de };
const steps = lessonIds.flatMap((id) => stepIds(id).map((name, index) => [id, name, index] as const));

/** What tasks are judged by, from the engine itself. */
function stateOf(settings: Settings): LessonState {
  const { probe, surfaces } = settings;
  if (!probe) return { settings, point: null };
  const spec = surfaces[probe.surface];
  return { settings, point: { spec, at: probe.at, data: compile(spec).at(probe.at) } };
}

describe.each(steps)("%s, %s", (id, name, index) => {
  const settings = stepSettings(id, index);
  const step = stepAt(id, index);

  it("begins with valid settings that survive a link", () => {
    expect(parseSettings(settings)).toEqual({ settings, dropped: [] });
    expect(decodeSettings(encodeSettings(settings))).toEqual({ settings, dropped: [] });
  });

  it("shows what can be read, and has a slider for every parameter that it speaks of", () => {
    for (const spec of settings.surfaces)
      expect(Object.keys(compile(spec).parameters).sort()).toEqual(Object.keys(spec.parameters).sort());
    expect(Object.keys(settings.surfaces[0].parameters)).toEqual(
      expect.arrayContaining([...(step.sliders ?? [])]),
    );
  });

  it("has its numbers at the pinned point", () => {
    const { point } = stateOf(settings);
    if (!point) throw new Error("every step has a pinned point");
    for (const reading of step.readings ?? [])
      expect(readings[reading].of(point.data)).toEqual(expect.any(Number));
    for (const erratum of step.errata ?? []) expect(residualsAt(erratum, point)).not.toBeNull();
  });

  it("has words in each language: two to four sentences, and a task if and only if it can be judged", () => {
    for (const language of Object.values(texts)) {
      const { title, text, task } = language[id].steps[name];
      expect(title.length).toBeLessThan(40);
      // A full stop or a colon before a space ends a sentence or a half of it; those in "0.5" do not.
      const sentences = text.split(/[.?:;](?=\s|$)/).filter((part) => part.trim() !== "").length;
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(text.length).toBeLessThan(420);
      expect(text).not.toMatch(/[\s(=]-\d/);
      expect(task !== undefined).toBe(step.isDone !== undefined);
    }
  });
});

/** What does each task: values of parameters, and where the point is pinned. */
const solutions: {
  [L in LessonId]: Record<string, { values?: Record<string, number>; at?: number[]; surface?: number }>;
} = {
  curvature: {
    bowl: { values: { a: 2, b: 2 } },
    trough: { values: { a: 2.5 } },
    saddle: { values: { b: 0.5 } },
    torus: { at: [2, 3] },
    steep: { at: [0.9, 0.1] },
  },
  double: {
    sphere: { values: { R: 2 } },
    product: { at: [1, 2.5] },
    planes: { values: { a: 3, b: 1 } },
    signs: { at: [1.58, 0.4] },
    mean: { at: [1, 0.05] },
  },
  trace: {
    balanced: { at: [1, -0.5] },
    unbalanced: { values: { b: 0.4 } },
    paper: { values: { c: 0.3 } },
    positive: { at: [3, 2] },
    enough: { values: { a: 2, b: 2 } },
  },
  errata: {
    trace: { values: { c: 0.4 } },
    chance: { at: [2, 3.14] },
    curvature: { at: [1.65, 2.25] },
    critical: { at: [Math.PI, Math.PI] },
    everywhere: { values: { c: 0.3 }, at: [7, 5] },
  },
  egregium: {
    roll: { values: { t: 2 } },
    metric: { values: { t: 1.57 } },
    turning: { values: { t: 0 } },
    maps: { at: [4.8, 0.7], surface: 0 },
    constant: { values: { t: 0.8 } },
  },
  landscape: {
    rescaled: { at: [2, 0.49] },
    wells: { values: { s1: 0.8 } },
    narrow: { values: { b: 1 } },
    unit: { values: { s: 0.05 } },
    robust: { values: { a: 5, b: 0.05 } },
  },
};

describe("the tasks", () => {
  it.each(steps)("%s, %s: not done at the beginning, done by what it asks for", (id, name, index) => {
    const { isDone } = stepAt(id, index);
    const start = stepSettings(id, index);
    expect(isDone?.(stateOf(start))).toBe(false);
    const {
      values = {},
      at = start.probe?.at ?? [],
      surface = start.probe?.surface ?? 0,
    } = solutions[id][name];
    const done = { ...withValues(start, values), probe: { surface, at } };
    expect(isDone?.(stateOf(done))).toBe(true);
    // The sliders go so far.
    for (const [key, value] of Object.entries(values)) {
      const { min, max } = start.surfaces[0].parameters[key];
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      expect(stepAt(id, index).sliders).toContain(key);
    }
  });

  it("are never done without a pinned point that they ask for", () => {
    for (const [id, , index] of steps) {
      const start = stepSettings(id, index);
      expect(stepAt(id, index).isDone?.({ settings: { ...start, probe: null }, point: null })).toBe(false);
    }
  });
});

describe("the lessons", () => {
  it("are at least six, of five steps each, named alike in each language", () => {
    expect(lessonIds.length).toBeGreaterThanOrEqual(6);
    for (const id of lessonIds) {
      expect(stepIds(id)).toHaveLength(5);
      for (const language of Object.values(texts)) {
        expect(Object.keys(language[id].steps)).toEqual(stepIds(id));
        const titles = Object.values(language[id].steps).map(({ title }) => title);
        expect(new Set(titles).size).toBe(5);
      }
    }
    expect(Object.keys(cardDe)).toEqual(Object.keys(cardEn));
  });

  it("know the nearest step to any", () => {
    expect([-3, 0, 4, 99].map((step) => nearestStep("trace", step))).toEqual([0, 0, 4, 4]);
  });
});
