export { isEmptyStage } from "./assemble";
export { type ClientOptions, createClient } from "./client";
export type { WorkerLike } from "./lane";
export type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";
