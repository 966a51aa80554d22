import { type ColorScale, unitedScale } from "../../color";
import { type Extent, extentOf, unitedExtent } from "../fit/fit";
import { notesOf, type Shown } from "./shown";

/** What all pictures of a film share of a view: a colour means the same value in each of them, and a length the same length. */
export interface Held {
  /** With the scales of all moments: what `shownViews` is given as shown before, to be held. */
  shown: Shown;
  /** Undefined where the view never had a surface. */
  extent?: Extent;
  /** The most that its legend says at any moment beside its numbers: room for it is kept. */
  notes: number;
}

/** What is remembered of a moment: its stage may be given back. */
interface Moment {
  scale: ColorScale;
  lineScale: ColorScale | null;
  extent: Extent | null;
  notes: number;
}

/** Looks at moments of a film, one after another, each with scales of its own. */
export class Survey {
  readonly #moments: Moment[][] = [];
  #last: readonly Shown[] = [];

  add(shown: readonly Shown[]): void {
    this.#last = shown;
    shown.forEach((view, index) => {
      const { scale, lineScale, stage } = view;
      const moment = { scale, lineScale, extent: stage && extentOf(stage), notes: notesOf(view) };
      this.#moments[index] = [...(this.#moments[index] ?? []), moment];
    });
  }

  /** Of each view. */
  held(): Held[] {
    return this.#last.map((view, index) => {
      const moments = this.#moments[index];
      const extents = moments.map(({ extent }) => extent).filter((extent) => extent !== null);
      const lineScales = moments.map(({ lineScale }) => lineScale).filter((scale) => scale !== null);
      return {
        shown: {
          ...view,
          scale: unitedScale(moments.map(({ scale }) => scale)),
          lineScale: lineScales.length > 0 ? unitedScale(lineScales) : null,
        },
        extent: extents.length > 0 ? unitedExtent(extents) : undefined,
        notes: Math.max(...moments.map(({ notes }) => notes)),
      };
    });
  }
}
