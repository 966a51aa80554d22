import { type ViewpointId, viewpointIds } from "../camera/viewpoints";

/** What a key asks of a view, beside moving it a little. */
export type Command =
  /** The first camera again; from above, the whole domain. */
  | { type: "home" }
  /** A standard viewpoint. */
  | { type: "viewpoint"; id: ViewpointId }
  /** The other projection. */
  | { type: "projection" }
  /** The point in the view's middle is chosen, as by a click there. */
  | { type: "choose" };

const commands: Record<string, Command> = {
  "0": { type: "home" },
  Home: { type: "home" },
  p: { type: "projection" },
  P: { type: "projection" },
  Enter: { type: "choose" },
  ...Object.fromEntries(
    viewpointIds.map((id, k): [string, Command] => [String(k + 1), { type: "viewpoint", id }]),
  ),
};

/** Null for other keys. */
export function keyCommand(key: string): Command | null {
  return Object.hasOwn(commands, key) ? commands[key] : null;
}

/** The keys of a view that has the focus, as people read them, for a page's help. */
export const viewKeys = {
  turn: ["←", "→", "↑", "↓"],
  move: ["⇧ ←", "⇧ →", "⇧ ↑", "⇧ ↓"],
  zoom: ["+", "−"],
  home: ["0"],
  viewpoint: viewpointIds.map((_, k) => String(k + 1)),
  projection: ["P"],
  choose: ["↵"],
} satisfies Record<string, readonly string[]>;
