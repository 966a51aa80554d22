import type { HTMLAttributes, ReactNode } from "react";
import type { ColormapId } from "../../color/ids";
import type { QuantityId } from "../../core/types";
import type { Camera, Settings } from "../../settings/types";
import type { Intervals } from "../element/properties";
import type { CurvaScape, CurvaScapeEventMap, PictureOptions } from "../index";

export type { AttributeProblem, CurvaScape, CurvaScapeEventMap, PictureOptions, ProbeDetail } from "../index";

/** Each attribute of the element under its own name; what is absent is as the element has it. */
export interface SurfaceAttributes {
  /** A whole state: a value, or the text after the "?" of a link. */
  settings?: Settings | string;
  /** The formula of a graph, or with x and y of a parametric surface. */
  z?: string;
  x?: string;
  y?: string;
  /** Auxiliary ones, "r = sqrt(u^2 + v^2)". */
  definitions?: string;
  /** Values by name, or "c=0.1". */
  parameters?: Readonly<Record<string, number>> | string;
  /** Bounds by variable, numbers or text such as "2pi"; or "u=0..10 v=0..10". */
  domain?: Intervals | string;
  /** An id or a symbol, "S"; several beside each other. */
  quantity?: QuantityId | (string & Record<never, never>) | readonly string[];
  projection?: "3d" | "above";
  colormap?: ColormapId | "automatic";
  camera?: Camera | string;
  /** The pinned point's coordinates. */
  probe?: readonly number[] | string | null;
  /** A picture to be seen before the surface. */
  poster?: string;
  /** What is to be seen, for those who do not see it. */
  alt?: string;
  loading?: "lazy" | "eager";
  reveal?: "auto" | "interaction" | "manual";
  interaction?: "none" | "orbit" | "full";
  /** Default: the person's own. */
  theme?: "auto" | "light" | "dark";
  lang?: string;
}

/** What a ref to the component gives. */
export interface CurvascapeHandle {
  /** The element itself; null before it is on the page. */
  readonly element: CurvaScape | null;
  /** A picture of what is shown. Waits for the element to be loaded; rejects where that fails, or nothing can be drawn. */
  toBlob(options?: PictureOptions): Promise<Blob>;
  toDataURL(options?: PictureOptions): Promise<string>;
  /** Back to the view that the attributes describe. */
  reset(): void;
}

type Listener<Type extends keyof CurvaScapeEventMap> = (event: CurvaScapeEventMap[Type]) => void;

export interface CurvascapeProps
  extends SurfaceAttributes,
    Omit<HTMLAttributes<CurvaScape>, keyof SurfaceAttributes | "children" | "onChange"> {
  /** Below the surface. */
  caption?: ReactNode;
  /** Instead of it, where it cannot be drawn. */
  fallback?: ReactNode;
  /** The surface is final and drawn. */
  onReady?: Listener<"ready">;
  /** Somebody turned a view, or chose a point. */
  onChange?: Listener<"change">;
  /** The pointer is over the surface, has left it (null), or has chosen a point. */
  onProbe?: Listener<"probe">;
  /** Something cannot be read; the last good surface stays. */
  onProblem?: Listener<"problem">;
}
