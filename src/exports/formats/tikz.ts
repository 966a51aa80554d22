import { quantities } from "../../core/quantities";
import { computed } from "../types";

/** The view as a picture for pgfplots, with its data in it. */
export const tikz = computed({
  group: "text",
  extension: "tex",
  mediaType: "text/x-tex",
  coordinates: "two",
  // Of a graph pdfLaTeX's memory (5 million words) holds some 80 points each way, of what must be sorted 65; LuaLaTeX has no such limit, but
  // takes its time.
  options: {
    size: { type: "number", default: 41, min: 5, max: 101, step: 1, whole: true, unit: "points" },
  },
  async write(subject, { size }) {
    const [{ coloringOf, sampleOf, viewOf }, { writeTikz }] = await Promise.all([
      import("../sampled"),
      import("../document/tikz"),
    ]);
    const { settings } = subject;
    const { view, spec } = viewOf(subject);
    const sampled = sampleOf(subject, size, [view.quantity]);
    if (!sampled.planes[view.quantity])
      throw new RangeError(quantities[view.quantity].otherwise ?? "there is nothing to show on this surface");
    const text = writeTikz({
      ...coloringOf(subject, sampled),
      surface: sampled,
      kind: spec.kind,
      variables: spec.variables,
      camera: (settings.links.camera ? null : view.camera) ?? settings.camera,
      projection: view.projection,
      vertical: view.vertical,
      box: subject.shown?.[subject.view]?.box ?? undefined,
    });
    return new Blob([text], { type: this.mediaType });
  },
});
