import type { Wording } from "../wording";
import { gallery } from "./gallery";
import { labels } from "./labels";
import { legend } from "./legend";
import { notes, page, theme } from "./page";
import { nameFaults, panel, parameter, problem } from "./panel";
import { translate } from "./translate";
import { views } from "./views";

export const de: Wording = {
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
