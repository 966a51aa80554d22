import { describe, expect, it } from "vitest";
import { examples } from "../../examples";
import { defaultSettings, type Settings } from "../../settings";
import { Random } from "../../testing/random";
import { editAllViews } from "../testing/views";
import { addSurface, removeSurface, setBound, setExpression, setParameter } from "./edits";
import { createPageStore } from "./store";

/** A store whose clock a test sets. */
function storeAt() {
  const clock = { time: 0 };
  const store = createPageStore(defaultSettings, {}, () => clock.time);
  return { clock, store, state: store.getState };
}

describe("undo and redo of the page", () => {
  it("restore every setting: 300 random edits, all the way back and forth", () => {
    const random = new Random(17);
    const { clock, state } = storeAt();
    const seen: Settings[] = [];
    const edits: (() => void)[] = [
      () => state().editSurface((spec) => setExpression(spec, "z", `u^${random.integer(2, 99)}`)),
      () => state().editSurface((spec) => setBound(spec, spec.variables[0], 1, `${random.integer(1, 9)}`)),
      () => state().editSurface((spec) => setParameter(spec, "c", { value: random.uniform(0, 1) })),
      () => state().edit((settings) => editAllViews(settings, { shading: random.uniform(0, 1) < 0.5 })),
      () => state().edit((settings) => addSurface(settings, 0)),
      () => state().edit((settings) => removeSurface(settings, 0)),
      () =>
        state().edit((settings) => ({
          ...settings,
          camera: { ...settings.camera, azimuth: random.uniform(-3, 3) },
        })),
      () => state().setKind(random.pick(["graph", "parametric"])),
      () => state().open(random.pick([examples.torus, examples.saddle, examples.figure5]).settings),
      () => state().set({ surface: 0 }),
    ];
    for (let k = 0; k < 300; k++) {
      // Some edits follow each other quickly and are one step.
      clock.time += random.pick([100, 5000]);
      random.pick(edits)();
      seen.push(state().settings);
    }
    const last = state().settings;
    const steps = state().history.past.length;
    expect(steps).toBeGreaterThan(150);
    for (let k = 0; k < steps; k++) {
      state().undo();
      expect(seen.includes(state().settings) || state().settings === defaultSettings).toBe(true);
      expect(state().surface).toBeLessThan(state().settings.surfaces.length);
    }
    expect(state().settings).toBe(defaultSettings);
    for (let k = 0; k < steps; k++) state().redo();
    expect(state().settings).toBe(last);
  });

  it("take a drag of a slider as one step, and the next drag as another", () => {
    const { clock, state } = storeAt();
    const drag = (...values: number[]) => {
      state().endStep();
      state().set({ moving: true });
      for (const value of values) {
        clock.time += 1500;
        state().editSurface((spec) => setParameter(spec, "c", { value }));
      }
      state().set({ moving: false });
    };
    drag(0.2, 0.3, 0.4);
    drag(0.5, 0.6);
    state().undo();
    expect(state().settings.surfaces[0].parameters.c.value).toBe(0.4);
    state().undo();
    expect(state().settings).toBe(defaultSettings);
  });

  it("take the opening of other settings as one step, and bring back what was there", () => {
    const { state } = storeAt();
    state().open(examples.figure5.settings);
    state().undo();
    expect(state().settings).toBe(defaultSettings);
    state().redo();
    expect(state().settings).toBe(examples.figure5.settings);
  });

  it("let what follows from an edit be a part of it", () => {
    const { clock, state } = storeAt();
    state().editSurface((spec) => setExpression(spec, "z", "x"));
    state().editSurface((spec) => ({ ...spec, variables: ["x", "y"] }), { step: "joined" });
    clock.time += 10;
    state().editSurface((spec) => setExpression(spec, "z", "x^2"));
    state().undo();
    expect(state().settings.surfaces[0]).toMatchObject({ variables: ["x", "y"], expressions: { z: "x" } });
    state().undo();
    expect(state().settings).toBe(defaultSettings);
  });

  it("show the surface that has changed", () => {
    const { state } = storeAt();
    state().edit((settings) => addSurface(settings, 0));
    state().set({ surface: 1 });
    state().editSurface((spec) => setExpression(spec, "z", "u"));
    state().set({ surface: 0 });
    state().undo();
    expect(state().surface).toBe(1);
  });

  it("remember the other kind of a surface with the step", () => {
    const { state } = storeAt();
    state().setKind("parametric");
    state().editSurface((spec) => setExpression(spec, "x", "2u"));
    state().setKind("graph");
    state().undo();
    state().setKind("graph");
    state().setKind("parametric");
    expect(state().settings.surfaces[0].expressions.x).toBe("2u");
  });

  it("do nothing where there is nothing", () => {
    const { state } = storeAt();
    state().undo();
    state().redo();
    state().edit((settings) => structuredClone(settings));
    expect(state().settings).toEqual(defaultSettings);
    expect(state().history.past).toHaveLength(0);
  });
});

describe("the scales", () => {
  it("stay when a parameter changes, until the surface is another one", () => {
    const { state } = storeAt();
    state().editSurface((spec) => setParameter(spec, "c", { value: 0.3 }));
    expect(state().keepScale).toBe(true);
    state().edit((settings) => editAllViews(settings, { shading: false }));
    expect(state().keepScale).toBe(true);
    state().editSurface((spec) => setExpression(spec, "z", "c*u"));
    expect(state().keepScale).toBe(false);
  });

  it("do not stay for a slider's range, and not where a name becomes a parameter", () => {
    const { state } = storeAt();
    state().editSurface((spec) => setParameter(spec, "c", { max: 3 }));
    state().editSurface((spec) => setParameter(spec, "speed", {}));
    expect(state().keepScale).toBe(false);
    state().editSurface((spec) => setParameter(spec, "speed", { value: 2 }));
    expect(state().keepScale).toBe(true);
    state().open(examples.saddle.settings);
    expect(state().keepScale).toBe(false);
  });
});
