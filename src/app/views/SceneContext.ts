import { createContext, type RefObject } from "react";
import type { SceneHandle } from "../../scene";

/** What the page can ask of the scene; empty before it has started. */
export const SceneContext = createContext<RefObject<SceneHandle | null>>({ current: null });
