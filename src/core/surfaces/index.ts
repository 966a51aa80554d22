import { graph } from "./graph";
import { parametric } from "./parametric";
import type { SurfaceKinds } from "./types";

/** Every way to define a surface. */
export const surfaceKinds = { graph, parametric } satisfies SurfaceKinds;

export type { Forms, SurfaceKind } from "./types";
