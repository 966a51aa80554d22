/** What people type, with its meaning: the cases that are not of the reference data. */
import { characters } from "./characters";
import { functions } from "./functions";
import { latex } from "./latex";
import { products } from "./products";
import { statements } from "./statements";
import { trades } from "./trades";
import type { Meaning } from "./types";

export { namesAt } from "./names";
export { called } from "./statements";

export const meanings: Meaning[] = [
  ...products,
  ...functions,
  ...characters,
  ...latex,
  ...trades,
  ...statements,
];
