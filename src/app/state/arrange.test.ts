import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityIds } from "../../core/ids";
import {
  appliesTo,
  defaultSettings,
  defaultView,
  limits,
  parseSettings,
  type Settings,
} from "../../settings";
import * as arranging from "./arrange";
import { changeKind } from "./edits";

const seed = { seed: 20260301 };
const [graph] = defaultSettings.surfaces;
const parametric = changeKind(graph, "parametric", undefined);

/** Any surfaces in any views, each view told from the others by its title. */
const settings: fc.Arbitrary<Settings> = fc
  .array(fc.constantFrom(graph, parametric), { minLength: 1, maxLength: 5 })
  .chain((surfaces) =>
    fc
      .array(
        fc.record({
          surface: fc.nat(surfaces.length - 1),
          quantity: fc.constantFrom(...quantityIds),
          projection: fc.constantFrom("3d", "above"),
        }),
        { minLength: 1, maxLength: limits.views },
      )
      .map((views) => ({
        ...defaultSettings,
        surfaces,
        views: views.map((view, index) => ({ ...defaultView, ...view, title: `view ${index}` })),
      })),
  );

/** Settings, and an index of a view that they have. */
const withView = settings.chain((value) => fc.tuple(fc.constant(value), fc.nat(value.views.length - 1)));
const titles = ({ views }: Settings) => views.map(({ title }) => title);
const isValid = (value: Settings) => expect(parseSettings(value)).toEqual({ settings: value, dropped: [] });

describe("moving a view", () => {
  it("puts it where it is wanted, and keeps the order of the others", () => {
    fc.assert(
      fc.property(withView, fc.integer({ min: -3, max: 20 }), ([value, from], to) => {
        const moved = arranging.moveView(value, from, to);
        const place = Math.max(0, Math.min(value.views.length - 1, to));
        expect(moved.views[place]).toBe(value.views[from]);
        const others = (titles: string[], without: number) => titles.filter((_, k) => k !== without);
        expect(others(titles(moved), place)).toEqual(others(titles(value), from));
      }),
      seed,
    );
  });

  it("is undone by moving it back", () => {
    fc.assert(
      fc.property(withView, fc.nat(limits.views), ([value, from], to) => {
        const place = Math.min(value.views.length - 1, to);
        expect(arranging.moveView(arranging.moveView(value, from, to), place, from)).toEqual(value);
      }),
      seed,
    );
  });
});

describe("the number of views", () => {
  it("stays between one and the most there may be, and each view stays valid", () => {
    fc.assert(
      fc.property(withView, ([value, index]) => {
        const [removed, doubled, added] = [
          arranging.removeView(value, index),
          arranging.duplicateView(value, index),
          arranging.addView(value, value.views[index].surface),
        ];
        expect(removed.views.length).toBe(Math.max(1, value.views.length - 1));
        for (const more of [doubled, added])
          expect(more.views.length).toBe(Math.min(limits.views, value.views.length + 1));
        for (const changed of [removed, doubled, added]) isValid(changed);
        // Beside the first, and removed again without a trace.
        if (doubled !== value) {
          expect(doubled.views[index]).toEqual(doubled.views[index + 1]);
          expect(arranging.removeView(doubled, index)).toEqual(value);
        }
      }),
      seed,
    );
  });

  it("grows by a quantity that is not shown yet", () => {
    const added = arranging.addView(defaultSettings, 0);
    expect(new Set(added.views.map((view) => view.quantity)).size).toBe(3);
  });
});

describe("an arrangement", () => {
  it("is recognised again, whatever was there before", () => {
    fc.assert(
      fc.property(withView, fc.constantFrom(...arranging.arrangementIds), ([value, index], id) => {
        const { surface } = value.views[index];
        const arranged = arranging.arrange(value, surface, id);
        isValid(arranged);
        const expected = id === "surfaces" && value.surfaces.length === 1 ? "one" : id;
        expect(arranging.arrangementOf(arranged)).toBe(expected);
        for (const view of arranged.views)
          expect(appliesTo(view.quantity, value.surfaces[view.surface]) || id === "one").toBe(true);
      }),
      seed,
    );
  });

  it("of four is S beside tr H, and both from above", () => {
    const { views } = arranging.arrange(defaultSettings, 0, "four");
    expect(views.map(({ quantity, projection }) => [quantity, projection])).toEqual([
      ["scalarCurvature", "3d"],
      ["hessianTrace", "3d"],
      ["scalarCurvature", "above"],
      ["hessianTrace", "above"],
    ]);
  });

  it("compares S with a quantity that the surface has", () => {
    const both = { ...defaultSettings, surfaces: [graph, parametric] };
    const { views } = arranging.arrange(both, 1, "compare");
    expect(views.map(({ quantity, surface }) => [quantity, surface])).toEqual([
      ["scalarCurvature", 1],
      ["meanCurvature", 1],
    ]);
  });

  it("of all surfaces shows each once, in one quantity that all have, normalised, under its own name", () => {
    const views = [
      { ...defaultView, surface: 2, title: "Third", quantity: "meanCurvature" as const },
      { ...defaultView, surface: 0, title: "First", colormap: "purpleGreen" as const },
    ];
    const three = { ...defaultSettings, surfaces: [graph, parametric, graph], views };
    const compared = arranging.arrange(three, 2, "surfaces");
    expect(compared.views.map(({ surface, title }) => [surface, title])).toEqual([
      [0, "First"],
      [1, ""],
      [2, "Third"],
    ]);
    for (const view of compared.views)
      expect(view).toMatchObject({ quantity: "meanCurvature", range: { mode: "normalised" } });
    expect(compared.views[0].colormap).toBe("purpleGreen");
    // Not every surface has a Hessian.
    const trace = { ...three, views: [{ ...defaultView, quantity: "hessianTrace" as const }] };
    expect(arranging.arrange(trace, 0, "surfaces").views[0].quantity).toBe("scalarCurvature");
  });

  it("of other views is none", () => {
    const views = [defaultView, { ...defaultView, surface: 1 }, { ...defaultView, surface: 1 }];
    const mixed = { ...defaultSettings, surfaces: [graph, graph], views };
    expect(arranging.arrangementOf(mixed)).toBeNull();
  });
});

describe("columns", () => {
  it("are a whole number within limits", () => {
    for (const [wanted, expected] of [
      [-1, 0],
      [2.4, 2],
      [99, limits.columns],
    ])
      expect(arranging.setColumns(defaultSettings, wanted).columns).toBe(expected);
  });
});
