import { expect, it, vi } from "vitest";
import type { CurvatureClient, SampleJob } from "../../worker";
import { withinSlots } from "./client";

it("gives each element slots of its own in the client that all share", () => {
  const client = {
    sample: vi.fn(),
    cancel: vi.fn(),
    recycle: vi.fn(),
    dispose: vi.fn(),
  } satisfies CurvatureClient;
  const [a, b] = [withinSlots(client, "1/"), withinSlots(client, "2/")];
  const job = {} as SampleJob;
  a.sample("0", job, () => {});
  a.sample("1", job, () => {});
  b.sample("0", job, () => {});
  expect(client.sample.mock.calls.map(([slot]) => slot)).toEqual(["1/0", "1/1", "2/0"]);
  a.cancel("1");
  a.dispose();
  expect(client.cancel.mock.calls.map(([slot]) => slot)).toEqual(["1/1", "1/0"]);
  expect(client.dispose).not.toHaveBeenCalled();
});
