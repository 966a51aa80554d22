import { createStore, type StoreApi } from "zustand/vanilla";
import type { FormulaText, Problem, SurfaceSpec } from "../../core/types";
import type { Settings } from "../../settings";
import { isEmptyStage } from "../../worker";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "../../worker/types";
import { type Effort, jobKey, jobOf } from "./jobs";

/** What is known of one surface. */
export interface SurfaceResult {
  /** The last good one: a problem or a failure leaves it. */
  stage: SurfaceStage | null;
  /** Each formula as it was last understood, by field: also where it gives no surface. */
  formulas: Readonly<Record<string, FormulaText>>;
  /** The definition that `problems` and `failure` are about. */
  spec: SurfaceSpec | null;
  problems: readonly Problem[];
  failure: { reason: "timeout" | "crash"; message: string } | null;
  /** The formulas can be read, but give no point anywhere on the domain. */
  empty: boolean;
  /** Something is under way. */
  busy: boolean;
}

export const noResult: SurfaceResult = {
  stage: null,
  formulas: {},
  spec: null,
  problems: [],
  failure: null,
  empty: false,
  busy: false,
};

export interface EngineState {
  results: readonly SurfaceResult[];
  software: boolean;
}

/** What it computes for, and whether a slider is moving. */
export type Subject = Pick<
  StoreApi<{ readonly settings: Settings; readonly moving: boolean }>,
  "getState" | "subscribe"
>;

export interface Engine {
  state: StoreApi<EngineState>;
  /** Tells how fast the machine draws, once that is known. */
  setSoftware(software: boolean): void;
  /** A stage is drawn no more. */
  release(stage: SurfaceStage): void;
  dispose(): void;
}

/**
 * Keeps each surface of the settings computed: one job for each, overtaken by the next. Computes again only when something that a
 * result depends on has changed.
 */
export function createEngine(client: CurvatureClient, subject: Subject): Engine {
  const state = createStore<EngineState>()(() => ({ results: [], software: true }));
  /** The job last given to the client, by slot. */
  let jobs: ({ job: SampleJob; key: string } | null)[] = [];

  /** Surfaces before it that no view has shown yet have a result, too: nothing. */
  const setResult = (index: number, change: Partial<SurfaceResult>) =>
    state.setState(({ results }) => ({
      results: Array.from({ length: Math.max(results.length, index + 1) }, (_, k) => {
        const known = results[k] ?? noResult;
        return k === index ? { ...known, ...change } : known;
      }),
    }));

  const receive = (index: number, job: SampleJob, outcome: Outcome) => {
    // A coarse stage may still come of a job that has been overtaken: it is shown, and the newer one stays awaited.
    const busy = jobs[index]?.job !== job || (outcome.type === "surface" && !outcome.stage.final);
    setResult(index, { ...changeBy(outcome), spec: job.spec, busy });
  };

  const update = () => {
    const { settings, moving } = subject.getState();
    const effort: Effort = { software: state.getState().software, moving };
    const count = settings.surfaces.length;
    for (let index = count; index < jobs.length; index++) client.cancel(String(index));
    jobs = jobs.slice(0, count);
    if (state.getState().results.length > count)
      state.setState(({ results }) => ({ results: results.slice(0, count) }));
    settings.surfaces.forEach((_, index) => {
      const job = jobOf(settings, index, effort);
      const key = job && jobKey(job);
      if (key === (jobs[index]?.key ?? null)) return;
      jobs[index] = job && key ? { job, key } : null;
      setResult(index, { busy: job !== null });
      if (job) client.sample(String(index), job, (outcome) => receive(index, job, outcome));
      else client.cancel(String(index));
    });
  };

  const stop = subject.subscribe((now, before) => {
    if (now.settings !== before.settings || now.moving !== before.moving) update();
  });
  update();
  return {
    state,
    setSoftware(software) {
      if (software === state.getState().software) return;
      state.setState({ software });
      update();
    },
    release: (stage) => client.recycle(stage),
    dispose() {
      stop();
      client.dispose();
    },
  };
}

const changes: { [type in Outcome["type"]]: (outcome: Outcome & { type: type }) => Partial<SurfaceResult> } =
  {
    surface: ({ stage }) => {
      const read = { problems: [], failure: null, formulas: stage.formulas };
      if (!isEmptyStage(stage)) return { ...read, stage, empty: false };
      // A coarse grid may miss what a finer one meets; the last good surface stays.
      return stage.final ? { ...read, empty: true } : read;
    },
    problems: ({ problems }) => ({ problems, failure: null, empty: false }),
    failure: ({ reason, message }) => ({ problems: [], failure: { reason, message }, empty: false }),
  };

function changeBy(outcome: Outcome): Partial<SurfaceResult> {
  const change = changes[outcome.type] as (outcome: Outcome) => Partial<SurfaceResult>;
  return change(outcome);
}
