import type { Settings } from "../../settings";
import type { LessonPlace } from "./store";

/** As in `phone.css`: the panel is a sheet below the views. */
const phoneQuery = "(max-width: 719px)";

/** More views than these leave no room for an open sheet. */
const viewsBesideSheet = 2;

/** Whether the panel is open when settings are opened: on a phone only beside few views, and not in a lesson, which has a strip of its own. */
export function panelOpenFor({ views }: Settings, lesson: LessonPlace | null = null): boolean {
  return (lesson === null && views.length <= viewsBesideSheet) || !matchMedia(phoneQuery).matches;
}
