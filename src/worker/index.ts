export { isEmptyStage } from "./assemble";
export { type ClientOptions, createClient } from "./client";
export type { Service } from "./inline";
export type { WorkerLike } from "./lane";
export { createLocalWorker } from "./localWorker";
export type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "./types";
