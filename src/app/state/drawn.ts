import type { SceneHandle } from "../../scene";
import type { Shown } from "../../scene/show/shown";

/** What the views show now, and what draws it: for whoever wants pictures of it. */
export interface Drawn {
  scene: SceneHandle;
  /** Of each view, by index. */
  shown: readonly Shown[];
}
