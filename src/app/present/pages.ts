import { openNeighbour } from "../keyboard/examples";
import type { Page } from "../state/start";

/** The next example, or the one before. */
export function turnPage(page: Page, direction: 1 | -1): void {
  openNeighbour(page, direction);
}
