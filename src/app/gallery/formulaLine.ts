import { formulaLineOf, type Settings } from "../../settings";
import { texts } from "../texts";

/** What defines the surfaces, in one line: "z = (u^2 − v^2)/2", or how many there are. */
export function formulaLine({ surfaces }: Settings): string {
  return surfaces.length > 1 ? texts.gallery.surfaces(surfaces.length) : formulaLineOf(surfaces[0]);
}
