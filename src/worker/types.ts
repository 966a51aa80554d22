import type {
  FormulaText,
  Interval,
  Problem,
  QuantityId,
  SampledSurface,
  Statistics,
  SurfaceSpec,
} from "../core/types";

/** A surface to compute: coarse first, then finer up to `size`. */
export interface SampleJob {
  spec: SurfaceSpec;
  /** Only the quantities in sight. */
  quantities: QuantityId[];
  /** The finest grid wanted, points along u and v. */
  size: [nu: number, nv: number];
}

/** One stage of a surface: the whole domain at one resolution, in bands of rows that the workers computed. */
export interface SurfaceStage {
  /** Each band is a surface of its own; neighbours share a row of vertices. */
  bands: SampledSurface[];
  size: [nu: number, nv: number];
  /** Evaluated domain of each variable. */
  domain: Record<string, Interval>;
  /** Each formula as it was understood, by its field. */
  formulas: Record<string, FormulaText>;
  /** Free parameters found in the text, in order of appearance. */
  parameters: string[];
  /** Over all bands. */
  statistics: Partial<Record<QuantityId, Statistics>>;
  /**
   * Of the vertices with a position: [x, y, z] each. `low` and `high` bound the middle 98 % of each axis. All NaN where no
   * vertex has one (`isEmptyStage`): the surface is undefined on its whole domain, and only a final stage says so.
   */
  bounds: { min: number[]; max: number[]; low: number[]; high: number[] };
  /** True for the last, finest stage. */
  final: boolean;
}

export type Outcome =
  | { type: "surface"; stage: SurfaceStage }
  /** The text cannot be read: nothing is computed, the last good surface stays. */
  | { type: "problems"; problems: Problem[] }
  /**
   * The job ran past its time, or its worker died twice; a fresh worker is in its place. `message` is for the person,
   * `detail` is what the machine said.
   */
  | { type: "failure"; reason: "timeout" | "crash"; message: string; detail?: string };

/** The engine as a page sees it: workers where there are any, the main thread in slices where not. */
export interface CurvatureClient {
  /**
   * Computes a surface for a slot (a surface of the page). Outcomes arrive later, never during the call, in order: coarse
   * stages, then the final one; or problems; or a failure. A newer call for the same slot overtakes the older: its outcomes
   * are dropped, but for a first stage that is being computed already. That one is delivered if it is there before the newer
   * call's first outcome, so that edits in quick succession show something all the time. Older never follows newer.
   */
  sample(slot: string, job: SampleJob, onOutcome: (outcome: Outcome) => void): void;
  /** Forgets what is under way for a slot. */
  cancel(slot: string): void;
  /** Gives the buffers of a stage that is no longer shown back to the workers; its arrays are empty afterwards. */
  recycle(stage: SurfaceStage): void;
  dispose(): void;
}
