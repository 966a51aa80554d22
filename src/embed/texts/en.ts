import { quantities } from "../../core/quantities";
import type { QuantityId } from "../../core/types";
import { legendWords } from "../../scene/legend/words";
import type { EmbedTexts } from "./types";

export const en: EmbedTexts = {
  quantity: (id: QuantityId) => quantities[id].label,
  legend: legendWords,
  views: "Surface",
  projections: { "3d": "in space", above: "from above" },
  hints: {
    none: "",
    orbit: "Drag to turn, plus and minus to zoom, 0 for the first view.",
    full: "Drag or use the arrow keys to turn, plus and minus to zoom, 0 for the first view.",
  },
  show: "Show the surface",
  place: (attribute, quoted) => (quoted === "" ? attribute : `${attribute}, at “${quoted}”`),
  more: (count) => `and ${count} more`,
  lastSurface: "The last surface that could be drawn is shown.",
  undefinedEverywhere: "The surface is undefined everywhere on this domain.",
  unavailable: (label) => `There is no ${label} on a surface of this kind.`,
  notDrawn: "The surface cannot be drawn here.",
  notComputed: "The surface had not been computed when this page was printed.",
  nothingToPrint: "There is no surface to print.",
  loadTranslator: null,
};
