import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EditPlace, emptyHistory, type History, record, redo, seal, undo } from "./history";

const seed = { seed: 20260412, numRuns: 300 };

/** A value with its history, edited as the store does it. */
interface State {
  present: number;
  history: History<number>;
}
const start: State = { present: 0, history: emptyHistory };

const edited = ({ present, history }: State, value: number, place: EditPlace): State => ({
  present: value,
  history: record(history, present, place),
});
const apart = (time: number): EditPlace => ({ key: null, time });

function moved(state: State, step: typeof undo<number>, times: number): State {
  let { present, history } = state;
  for (let k = 0; k < times; k++) {
    const next = step(history, present);
    if (!next) break;
    [history, present] = next;
  }
  return { present, history };
}

/** Edits of a few fields, with pauses between them; each gives a new value. */
const edits = fc.array(
  fc.record({
    key: fc.constantFrom(null, "a", "b"),
    wait: fc.constantFrom(10, 300, 2000),
    held: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);
type Edits = { key: string | null; wait: number; held: boolean }[];

function run(list: Edits): { state: State; values: number[] } {
  let state = start;
  let time = 0;
  const values = [0];
  list.forEach(({ key, wait, held }, k) => {
    time += wait;
    state = edited(state, k + 1, { key, time, held });
    values.push(k + 1);
  });
  return { state, values };
}

describe("undo and redo", () => {
  it("are inverse: n times back and n times forth is nothing", () => {
    fc.assert(
      fc.property(edits, fc.nat(80), (list, n) => {
        const { state } = run(list);
        const back = moved(state, undo, n);
        const steps = state.history.past.length - back.history.past.length;
        const forth = moved(back, redo, steps);
        expect(forth.present).toBe(state.present);
        expect(forth.history.past).toEqual(state.history.past);
        expect(forth.history.future).toEqual(state.history.future);
      }),
      seed,
    );
  });

  it("go all the way to the beginning and to the end", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { state, values } = run(list);
        const first = moved(state, undo, 1000);
        expect(first.present).toBe(values[0]);
        expect(undo(first.history, first.present)).toBeNull();
        const last = moved(first, redo, 1000);
        expect(last.present).toBe(state.present);
        expect(redo(last.history, last.present)).toBeNull();
      }),
      seed,
    );
  });

  it("pass only values that there were, in their order", () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { past } = run(list).state.history;
        expect([...past].sort((a, b) => a - b)).toEqual(past);
        expect(past[0]).toBe(0);
      }),
      seed,
    );
  });

  it("forget what was undone with the next edit", () => {
    const back = moved(edited(edited(start, 1, apart(0)), 2, apart(1)), undo, 1);
    const other = edited(back, 7, apart(2));
    expect(redo(other.history, other.present)).toBeNull();
    expect(moved(other, undo, 1).present).toBe(1);
  });
});

describe("a step", () => {
  const typed = (times: number[], held = false) =>
    times.reduce((state, time, k) => edited(state, k + 1, { key: "z", time, held }), start);

  it("is what was typed into one field without a pause", () => {
    expect(typed([0, 200, 900, 1800]).history.past).toEqual([0]);
    expect(typed([0, 200, 1300, 1500]).history.past).toEqual([0, 2]);
  });

  it("is one drag, however long it rests", () => {
    expect(typed([0, 5000, 20_000], true).history.past).toEqual([0]);
  });

  it("ends with another field, a choice, a seal, and an undo", () => {
    const once = edited(start, 1, { key: "z", time: 0 });
    const past = (state: State) => state.history.past;
    expect(past(edited(once, 2, { key: "x", time: 1 }))).toEqual([0, 1]);
    expect(past(edited(edited(once, 2, apart(1)), 3, { key: "z", time: 2 }))).toEqual([0, 1, 2]);
    expect(past(edited({ ...once, history: seal(once.history) }, 2, { key: "z", time: 1 }))).toEqual([0, 1]);
    const undone = moved(edited(once, 2, { key: "x", time: 1 }), undo, 1);
    expect(past(edited(undone, 3, { key: "x", time: 2 }))).toEqual([0, 1]);
  });

  it("is kept for five hundred steps, and no longer", () => {
    let state = start;
    for (let k = 1; k <= 2000; k++) state = edited(state, k, apart(k));
    expect(state.history.past).toHaveLength(500);
    expect(moved(state, undo, 200).present).toBe(1800);
    expect(moved(state, undo, 5000).present).toBe(1500);
  });
});
