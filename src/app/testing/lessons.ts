import { compile, type Surface } from "../../core";
import type { PointData } from "../../core/types";
import { type LessonId, stepIds, stepSettings } from "../lessons";

/** A surface of a step, as the step begins. */
export function surfaceOf(id: LessonId, name: string, surface = 0): Surface {
  return compile(stepSettings(id, stepIds(id).indexOf(name)).surfaces[surface]);
}

/** What the engine says of a point of a step's first surface. */
export function pointOf(
  id: LessonId,
  name: string,
  point: number[],
  values: Record<string, number> = {},
): PointData {
  return surfaceOf(id, name).with(values).at(point);
}

/** The same of the point that the step begins with. */
export function pinnedIn(id: LessonId, name: string, values: Record<string, number> = {}): PointData {
  const { probe } = stepSettings(id, stepIds(id).indexOf(name));
  return surfaceOf(id, name, probe?.surface)
    .with(values)
    .at(probe?.at ?? []);
}
