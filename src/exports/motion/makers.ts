import type { Subject } from "../types";
import { type Motion, sweep, turntable } from "./frames";
import { holdRanges, largestPhase } from "./hold";

/** What can move, by its choice. A parameter without a name is the first of the surface. */
export const makers = {
  turntable: ({ settings }) => turntable(settings),
  sweep: ({ settings, view }, parameter) => {
    const { surface } = settings.views[view];
    const name = parameter || Object.keys(settings.surfaces[surface].parameters)[0];
    if (name === undefined) throw new RangeError("this surface has no parameter that could move");
    const largest = largestPhase(settings.surfaces[surface], name);
    return { ...sweep(holdRanges(settings, name), surface, name), largest };
  },
} satisfies Record<string, (subject: Subject, parameter: string) => Motion>;
