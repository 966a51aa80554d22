import type { FormulaId } from "../formulas";
import { f1 } from "./f1";
import { f2 } from "./f2";
import { f3 } from "./f3";
import { f4 } from "./f4";
import { f5 } from "./f5";
import type { ClosedForm } from "./types";

export const closedForms = { f1, f2, f3, f4, f5 } satisfies Record<FormulaId, ClosedForm>;
export type { ClosedForm, Planes } from "./types";
