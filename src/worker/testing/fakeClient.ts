/** A client over fake workers, one for each test. */
import { type ClientOptions, createClient } from "../client";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "../types";
import { fakeSpec } from "./fakeSurface";
import { FakeWorkers, settle } from "./fakeWorker";

export const job = (text: string, points = 256, values?: Record<string, number>): SampleJob => ({
  spec: fakeSpec(text, values),
  quantities: ["height"],
  size: [points, points],
});

/** What arrived, as text: "surface 90", "final 256", "problems", "timeout". */
export const short = (outcome: Outcome): string => {
  if (outcome.type === "problems") return "problems";
  if (outcome.type === "failure") return outcome.reason;
  return `${outcome.stage.final ? "final" : "surface"} ${outcome.stage.size[0]}`;
};

export const stageOf = (outcome: Outcome): SurfaceStage => {
  if (outcome.type !== "surface") throw new Error(outcome.type);
  return outcome.stage;
};

export const noFallback = (): never => {
  throw new Error("no fallback here");
};

export interface Bench {
  client: CurvatureClient;
  workers: FakeWorkers;
  /** Samples into a list of what arrives. */
  sample(slot: string, wanted: SampleJob): Outcome[];
}

const open: CurvatureClient[] = [];

/** One worker unless told otherwise. @param perVertex milliseconds that a fake vertex takes. */
export async function start(options: Partial<ClientOptions> = {}, perVertex?: number): Promise<Bench> {
  const workers = new FakeWorkers(perVertex);
  const defaults = { workers: 1, createWorker: workers.create, createFallback: noFallback };
  const client = createClient({ ...defaults, ...options });
  open.push(client);
  await settle();
  return {
    client,
    workers,
    sample: (slot, wanted) => {
      const outcomes: Outcome[] = [];
      client.sample(slot, wanted, (outcome) => outcomes.push(outcome));
      return outcomes;
    },
  };
}

export function disposeAll(): void {
  for (const client of open.splice(0)) client.dispose();
}
