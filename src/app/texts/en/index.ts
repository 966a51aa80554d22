import { gallery } from "./gallery";
import { labels } from "./labels";
import { notes, page, theme } from "./page";
import { nameFaults, panel, parameter, problem } from "./panel";
import { views } from "./views";

/** What the page needs at its start. Rooms that are loaded later bring their texts along (`room`). */
export const en = { ...page, labels, panel, parameter, nameFaults, problem, views, gallery, theme, notes };
