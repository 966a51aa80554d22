import { gallery } from "./gallery";
import { labels } from "./labels";
import { legend } from "./legend";
import { notes, page, theme } from "./page";
import { nameFaults, panel, parameter, problem } from "./panel";
import { views } from "./views";

/** The engine speaks English. */
const translate = (message: string): string => message;

/** What the page needs at its start. Rooms that are loaded later bring their texts along (`room`). */
export const en = {
  ...page,
  translate,
  labels,
  panel,
  parameter,
  nameFaults,
  problem,
  views,
  legend,
  gallery,
  theme,
  notes,
};
