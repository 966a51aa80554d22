import type { Settings } from "../../settings";

/** As in `phone.css`: the panel is a sheet below the views. */
const phoneQuery = "(max-width: 719px)";

/** More views than these leave no room for an open sheet. */
const viewsBesideSheet = 2;

/** Whether the panel is open when settings are opened: on a phone only beside few views. */
export function panelOpenFor({ views }: Settings): boolean {
  return views.length <= viewsBesideSheet || !matchMedia(phoneQuery).matches;
}
