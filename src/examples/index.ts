import { ackley } from "./ackley";
import { beale } from "./beale";
import { bending } from "./bending";
import { booth } from "./booth";
import { boy } from "./boy";
import { breather } from "./breather";
import { catenoid } from "./catenoid";
import { clifford } from "./clifford";
import { cone } from "./cone";
import { cylinder } from "./cylinder";
import { dini } from "./dini";
import { doubleWell } from "./doubleWell";
import { eggBox } from "./eggBox";
import { ellipsoid } from "./ellipsoid";
import { enneper } from "./enneper";
import { figure2 } from "./figure2";
import { figure5 } from "./figure5";
import { goldsteinPrice } from "./goldsteinPrice";
import { helicoid } from "./helicoid";
import { hemisphere } from "./hemisphere";
import { himmelblau } from "./himmelblau";
import { hyperboloid } from "./hyperboloid";
import { kleinBottle } from "./kleinBottle";
import { mobius } from "./mobius";
import { monkeySaddle } from "./monkeySaddle";
import { paraboloid } from "./paraboloid";
import { peaks } from "./peaks";
import { pole } from "./pole";
import { pseudosphere } from "./pseudosphere";
import { rastrigin } from "./rastrigin";
import { ripple } from "./ripple";
import { roman } from "./roman";
import { rosenbrock } from "./rosenbrock";
import { saddle } from "./saddle";
import { scherk } from "./scherk";
import { sixHump } from "./sixHump";
import { sphere } from "./sphere";
import { styblinskiTang } from "./styblinskiTang";
import { tangentDevelopable } from "./tangentDevelopable";
import { threeHump } from "./threeHump";
import { torus } from "./torus";
import { twoSheets } from "./twoSheets";
import type { Example } from "./types";
import { valley } from "./valley";

/** The gallery, in the order in which it is shown. Ids stand in addresses: `?example=figure2`. */
export const examples = {
  figure2,
  figure5,
  himmelblau,
  rosenbrock,
  ackley,
  rastrigin,
  beale,
  booth,
  threeHump,
  sixHump,
  goldsteinPrice,
  styblinskiTang,
  peaks,
  eggBox,
  ripple,
  monkeySaddle,
  doubleWell,
  valley,
  pole,
  saddle,
  paraboloid,
  ellipsoid,
  hyperboloid,
  twoSheets,
  sphere,
  hemisphere,
  pseudosphere,
  dini,
  breather,
  cylinder,
  cone,
  tangentDevelopable,
  catenoid,
  helicoid,
  bending,
  enneper,
  scherk,
  torus,
  clifford,
  mobius,
  kleinBottle,
  roman,
  boy,
} satisfies Record<string, Example>;

export type ExampleId = keyof typeof examples;
export { type Example, type ExampleGroup, exampleGroups } from "./types";

export const exampleIds = Object.keys(examples) as ExampleId[];

export function isExampleId(text: string): text is ExampleId {
  return Object.hasOwn(examples, text);
}
