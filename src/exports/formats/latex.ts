import { computed } from "../types";

/** The formulas of the surface, and of the quantities that its views show. */
export const latex = computed({
  group: "text",
  extension: "tex",
  mediaType: "text/x-tex",
  coordinates: "any",
  options: {},
  async write(subject) {
    const [{ viewOf }, { writeLatex }] = await Promise.all([
      import("../sampled"),
      import("../document/latex"),
    ]);
    const { view, spec } = viewOf(subject);
    const views = subject.settings.views.filter(({ surface }) => surface === view.surface);
    const text = writeLatex(
      spec,
      views.map(({ quantity }) => quantity),
    );
    return new Blob([text], { type: this.mediaType });
  },
});
