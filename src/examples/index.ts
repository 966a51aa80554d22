import { ackley } from "./ackley";
import { bending } from "./bending";
import { dini } from "./dini";
import { doubleWell } from "./doubleWell";
import { eggBox } from "./eggBox";
import { enneper } from "./enneper";
import { figure2 } from "./figure2";
import { figure5 } from "./figure5";
import { hemisphere } from "./hemisphere";
import { himmelblau } from "./himmelblau";
import { kleinBottle } from "./kleinBottle";
import { mobius } from "./mobius";
import { paraboloid } from "./paraboloid";
import { peaks } from "./peaks";
import { pole } from "./pole";
import { ripple } from "./ripple";
import { roman } from "./roman";
import { rosenbrock } from "./rosenbrock";
import { saddle } from "./saddle";
import { scherk } from "./scherk";
import { torus } from "./torus";
import type { Example } from "./types";
import { valley } from "./valley";

/** The gallery, in the order in which it is shown. Ids stand in addresses: `?example=figure2`. */
export const examples = {
  figure2,
  figure5,
  saddle,
  paraboloid,
  valley,
  eggBox,
  ripple,
  doubleWell,
  himmelblau,
  rosenbrock,
  ackley,
  peaks,
  hemisphere,
  scherk,
  pole,
  torus,
  bending,
  enneper,
  dini,
  mobius,
  kleinBottle,
  roman,
} satisfies Record<string, Example>;

export type ExampleId = keyof typeof examples;
export { type Example, exampleGroups } from "./types";

export const exampleIds = Object.keys(examples) as ExampleId[];

export function isExampleId(text: string): text is ExampleId {
  return Object.hasOwn(examples, text);
}
