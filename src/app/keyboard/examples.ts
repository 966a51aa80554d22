import { panelOpenFor } from "../state/phone";
import { haveSameSurfaces } from "../state/sameSurfaces";
import type { Page } from "../state/start";

/** Opens the example after the one that is shown, or before it; from one's own work the first, or the last. */
export async function openNeighbour({ store }: Page, direction: 1 | -1): Promise<void> {
  const [{ exampleIds, examples }, { settingsOf }] = await Promise.all([
    import("../../examples"),
    import("../gallery/entries"),
  ]);
  const shown = store.getState().settings;
  const index = exampleIds.findIndex((id) => haveSameSurfaces(examples[id].settings, shown));
  const start = index < 0 && direction < 0 ? 0 : index;
  const count = exampleIds.length;
  const settings = settingsOf(exampleIds[(start + direction + count) % count]);
  const { open, set, panelOpen } = store.getState();
  open(settings);
  set({ panelOpen: panelOpen && panelOpenFor(settings) });
}
