import { expect, it, vi } from "vitest";
import { noResult, type SurfaceResult } from "../../scene/show/engine";
import { defaultSettings, defaultSurface, type Settings } from "../../settings";
import { Answers } from "./Answers";

const turn = () => new Promise((resolve) => setTimeout(resolve));
const spec = () => defaultSurface("graph");
const showing = (surface: Settings["surfaces"][number]): Settings => ({
  ...defaultSettings,
  surfaces: [surface],
});

function waiting() {
  const model = {
    settings: showing(spec()),
    settled: false,
    moving: false,
    results: [] as SurfaceResult[],
  };
  const answers = new Answers(model);
  const done = vi.fn();
  answers.wait().then(done);
  const change = async (now: Partial<typeof model>) => {
    Object.assign(model, now);
    answers.tell();
    await turn();
  };
  return { answers, model, done, change };
}

it("waits until all is settled", async () => {
  const { model, done, change } = waiting();
  const answer = { ...noResult, spec: model.settings.surfaces[0], busy: true };
  await change({ results: [answer] });
  // The last step of a movement comes to rest by itself.
  await change({ moving: true });
  expect(done).not.toHaveBeenCalled();
  await change({ moving: false, settled: true });
  expect(done).toHaveBeenCalled();
});

it("is content with an answer to what was asked since where it is moved on and on", async () => {
  const { done, change } = waiting();
  const before = { ...noResult, spec: spec(), busy: true };
  const [first, second] = [spec(), spec()];
  await change({ moving: true, results: [before], settings: showing(first) });
  await change({ settings: showing(second) });
  expect(done).not.toHaveBeenCalled();
  await change({ results: [{ ...before, spec: first }] });
  expect(done).toHaveBeenCalled();
});

it("waits no longer for what is gone", async () => {
  const { answers, done } = waiting();
  answers.dispose();
  await turn();
  expect(done).toHaveBeenCalled();
});
