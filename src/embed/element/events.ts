import type { Camera } from "../../settings";
import type { AttributeProblem } from "./attributes";

/** A point of a surface. */
export interface ProbeDetail {
  /** Which of the settings' surfaces, from 0. */
  surface: number;
  /** (u, v). */
  at: number[];
  /** World coordinates (x, y, z), as exact as what is drawn: float32. */
  position: number[];
  /** Chosen by a click, and marked; else the pointer is there. */
  pinned: boolean;
}

/** What each event tells. All of them bubble, and pass through shadow trees. */
export interface CurvaScapeEventMap {
  /** What is shown is final, and drawn. */
  ready: CustomEvent<{ settings: string }>;
  /** Somebody has turned a view, or chosen a point: the settings of now, as a link's query. */
  change: CustomEvent<{ settings: string; camera: Camera }>;
  /** The pointer is over the surface, has left it (null), or has chosen a point. */
  probe: CustomEvent<ProbeDetail | null>;
  /** Something cannot be read, computed or drawn; what was good stays. */
  problem: CustomEvent<{ problems: AttributeProblem[] }>;
}
