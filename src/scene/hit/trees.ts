import type { SurfaceStage } from "../../worker/types";
import { type BandTree, bandTree } from "./tree";

const known = new WeakMap<SurfaceStage, BandTree[]>();

/** The trees of a stage's bands, built when first asked for, and kept as long as the stage is. */
export function treesOf(stage: SurfaceStage): BandTree[] {
  let trees = known.get(stage);
  if (!trees) {
    trees = stage.bands.map(bandTree);
    known.set(stage, trees);
  }
  return trees;
}
