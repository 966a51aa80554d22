import type { Subject } from "../types";
import { type Motion, sweep, turntable } from "./frames";

/** What can move, by its choice. A parameter without a name is the first of the surface. */
export const makers = {
  turntable: ({ settings }) => turntable(settings),
  sweep: ({ settings, view }, parameter) => {
    const { surface } = settings.views[view];
    const name = parameter || Object.keys(settings.surfaces[surface].parameters)[0];
    if (name === undefined) throw new RangeError("this surface has no parameter that could move");
    return sweep(settings, surface, name);
  },
} satisfies Record<string, (subject: Subject, parameter: string) => Motion>;
