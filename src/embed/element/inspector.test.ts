import { expect, it, vi } from "vitest";
import { defaultSurface } from "../../settings";
import { inspectorWithinSlots } from "./inspector";

it("gives each element slots of its own in the inspector that all share", () => {
  const inspector = { ask: vi.fn(), cancel: vi.fn(), dispose: vi.fn() };
  const [a, b] = [inspectorWithinSlots(inspector, "1/"), inspectorWithinSlots(inspector, "2/")];
  const question = { spec: defaultSurface("graph"), at: [0, 0] };
  a.ask("pinned 0", "point", question, () => {});
  b.ask("pinned 0", "point", question, () => {});
  expect(inspector.ask.mock.calls.map(([slot]) => slot)).toEqual(["1/pinned 0", "2/pinned 0"]);
  a.dispose();
  expect(inspector.cancel.mock.calls).toEqual([["1/pinned 0"]]);
  expect(inspector.dispose).not.toHaveBeenCalled();
});
