import type { CriticalPoints } from "../../core/analysis/criticalPoints";
import { computed } from "../types";

/** The whole state, and each graph's critical points. Curvascape reads it back. */
export const json = computed({
  group: "text",
  extension: "json",
  mediaType: "application/json",
  coordinates: "any",
  options: { criticalPoints: { type: "switch", default: true } },
  async write({ settings }, { criticalPoints }, { signal, progress }) {
    const [{ compile }, { writeJson }] = await Promise.all([
      import("../../core"),
      import("../document/json"),
    ]);
    const found: (CriticalPoints | null)[] = [];
    for (const spec of criticalPoints ? settings.surfaces : []) {
      signal.throwIfAborted();
      const isFunction = spec.kind === "graph" && spec.variables.length === 2;
      const surface = isFunction ? compile(spec) : null;
      try {
        found.push(surface?.criticalPoints() ?? null);
      } finally {
        surface?.dispose();
      }
      progress(found.length / settings.surfaces.length);
    }
    return new Blob([writeJson(settings, found)], { type: this.mediaType });
  },
});
