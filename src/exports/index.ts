/** Files that what is shown can be written to. Their writers, and what these need, are loaded when they are first used. */
import { capsule } from "./formats/capsule";
import { csv } from "./formats/csv";
import { gif } from "./formats/gif";
import { glb } from "./formats/glb";
import { json } from "./formats/json";
import { latex } from "./formats/latex";
import { npy } from "./formats/npy";
import { ply } from "./formats/ply";
import { png } from "./formats/png";
import { stl } from "./formats/stl";
import { svg } from "./formats/svg";
import { tikz } from "./formats/tikz";
import { webm } from "./formats/webm";
import type { Exporter } from "./types";

export { canHold } from "./canHold";
export {
  type Chosen,
  chosenOf,
  defaultsOf,
  isChoosable,
  isOffered,
  type OptionSpec,
  type OptionSpecs,
  type OptionValues,
  type Unit,
} from "./options";
export type { PngEncoder } from "./pngEncoder";
export { runExport } from "./run";
export * from "./types";

/** In the order in which they are offered. */
export const exporters = {
  png,
  svg,
  webm,
  gif,
  capsule,
  glb,
  stl,
  ply,
  csv,
  npy,
  json,
  latex,
  tikz,
} satisfies Record<string, Exporter>;

export type ExporterId = keyof typeof exporters;
export const exporterIds = Object.keys(exporters) as ExporterId[];
