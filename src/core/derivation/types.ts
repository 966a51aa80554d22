import type { SurfaceKindId } from "../ids";
import type { PointData } from "../types";
import type { DerivationTexts } from "./texts";

/** One line of reasoning, ready to be typeset. */
export interface DerivationStep {
  /** What the step does, in a few words. */
  label: string;
  tex: string;
  note?: string;
  /** The numbers that the step comes to, at full precision, in the order of the TeX; matrices by rows. */
  values: number[];
}

/** How a quantity at a point comes about: formula, the same with the point's numbers, result. Plain data. */
export interface Derivation {
  title: string;
  steps: DerivationStep[];
}

export interface DerivationInput {
  /** Of a surface with two coordinates. */
  point: PointData;
  /** Names of the two coordinates, as they were typed. */
  variables: readonly [string, string];
  /** Significant digits of the numbers shown. Default 6. */
  digits?: number;
  /** Default: English. */
  texts?: DerivationTexts;
}

/** A derivation: its title, and for each kind of surface to which it applies its steps. */
export interface DerivationDefinition {
  title(texts: DerivationTexts): string;
  steps: Partial<Record<SurfaceKindId, (input: Required<DerivationInput>) => DerivationStep[]>>;
}
