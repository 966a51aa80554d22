import type { Settings } from "../../settings";
import { haveSameSurfaces } from "../keyboard/examples";

/** What the gallery calls what is shown; empty where it is one's own work. */
export async function shownTitle(settings: Settings): Promise<string> {
  const { exampleIds, examples } = await import("../../examples");
  const id = exampleIds.find((each) => haveSameSurfaces(examples[each].settings, settings));
  return id ? examples[id].title : "";
}
