import type { BackendId } from "../ids";
import { tape } from "./tape";
import type { Backend } from "./types";
import { wasm } from "./wasm";

/** Every way to run a program, the fastest first. */
export const backends = { wasm, tape } satisfies Record<BackendId, Backend>;

/** The fastest that works here. The tape works everywhere. */
export function fastestBackend(): Backend {
  return Object.values<Backend>(backends).find((backend) => backend.available()) ?? tape;
}

export type { Backend, Evaluator } from "./types";
