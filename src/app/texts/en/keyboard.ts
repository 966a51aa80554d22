import type { viewKeys } from "../../../scene";
import type { ShortcutId } from "../../keyboard/shortcuts";
import type { frameKeys } from "../../views/actions";

export const keyboard = {
  /** Everywhere, but not while typing. */
  shortcuts: {
    help: "This help",
    gallery: "Examples",
    share: "Share: link and QR code",
    exports: "Save as a file: picture, model, numbers, text",
    panel: "Show or hide the panel",
    present: "Present: nothing but the views, in large type",
    undo: "Undo",
    redo: "Redo",
    previousExample: "Previous example",
    nextExample: "Next example",
  } satisfies Record<ShortcutId, string>,
  /** In a view that has the focus. */
  view: {
    turn: "Turn",
    move: "Move",
    zoom: "Zoom in and out",
    home: "First viewpoint",
    viewpoint: "Standard viewpoints: first, front, right, back, left, top, bottom",
    projection: "Perspective or parallel projection",
    choose: "Pin the point in the middle of the view",
  } satisfies Record<keyof typeof viewKeys, string>,
  /** In a view, too: what happens to it among the others. */
  frame: {
    maximise: "Give this view all the room, and back",
    walk: "Walk the point with the arrow keys; W again leads back",
    earlier: "Move this view one place back",
    later: "Move this view one place on",
  } satisfies Record<keyof typeof frameKeys, string>,
  /** While presenting. */
  presenting: { turn: "Examples, or the steps of a lesson, back and forth", end: "End the presentation" },
  control: "Ctrl",
  shift: "Shift",
  pageUp: "Page Up",
  pageDown: "Page Down",
  escape: "Esc",
};
