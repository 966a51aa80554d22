import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Contexts, type Holder } from "./contexts";

class Painter implements Holder {
  seen = true;
  draws = false;
  turns = 0;

  onTurn(): void {
    this.draws = true;
    this.turns++;
  }

  onGiveBack(): void {
    this.draws = false;
  }
}

const painters = (count: number) => Array.from({ length: count }, () => new Painter());
const drawing = (all: readonly Painter[]) => all.map(({ draws }) => draws);

describe("contexts", () => {
  it("are given to all that ask, up to the limit; the next waits until one has finished", () => {
    const contexts = new Contexts<Painter>(2);
    const [a, b, c] = painters(3);
    for (const painter of [a, b, c]) contexts.want(painter);
    expect(drawing([a, b, c])).toEqual([true, true, false]);
    contexts.finish(b);
    expect(drawing([a, b, c])).toEqual([true, false, true]);
  });

  it("are taken from those out of sight first, then from those that drew longest ago", () => {
    const contexts = new Contexts<Painter>(3);
    const [a, b, c, d, e] = painters(5);
    for (const painter of [a, b, c]) contexts.want(painter);
    for (const painter of [a, b, c]) contexts.finish(painter);
    // a draws once more: it is the last to be asked.
    contexts.want(a);
    contexts.finish(a);
    c.seen = false;
    contexts.want(d);
    expect(drawing([a, b, c, d])).toEqual([true, true, false, true]);
    contexts.want(e);
    expect(drawing([a, b, c, d, e])).toEqual([true, false, false, true, true]);
  });

  it("pass on when one is dropped", () => {
    const contexts = new Contexts<Painter>(1);
    const [a, b, c] = painters(3);
    for (const painter of [a, b, c]) contexts.want(painter);
    contexts.drop(b);
    contexts.drop(a);
    expect(drawing([b, c])).toEqual([false, true]);
  });

  it("are never more than the limit, and everybody that waits gets a turn, whatever happens", () => {
    const action = fc.tuple(fc.constantFrom("want", "finish", "drop", "hide", "see"), fc.nat({ max: 7 }));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const contexts = new Contexts<Painter>(3);
        const all = painters(8);
        for (const [name, k] of actions) {
          if (name === "hide" || name === "see") all[k].seen = name === "see";
          else contexts[name](all[k]);
          if (name === "drop") all[k].draws = false;
          expect(all.filter(({ draws }) => draws).length).toBeLessThanOrEqual(3);
        }
        const before = all.map(({ turns }) => turns);
        for (const painter of all) {
          if (contexts.has(painter)) contexts.drop(painter);
          painter.draws = false;
        }
        for (const painter of all) contexts.want(painter);
        for (const painter of all) contexts.finish(painter);
        expect(all.every(({ turns }, k) => turns > before[k])).toBe(true);
      }),
      { seed: 20261124 },
    );
  });
});
