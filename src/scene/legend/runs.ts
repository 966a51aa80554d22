import type { Run } from "../drawing/shapes";
import { type Piece, parseTex } from "./tex";

/** As parts of the size of the text: scripts, and how far they stand above or below its base line. */
const script = { scale: 0.72, raised: 0.36, lowered: -0.16 };

/** A quantity's symbol as pieces of text, set as `Formula` sets it in HTML. */
export function formulaRuns(tex: string): Run[] {
  return runsOf(parseTex(tex), 1, 0);
}

function runsOf(pieces: readonly Piece[], scale: number, rise: number): Run[] {
  return pieces.flatMap((piece): Run[] => {
    if (piece.kind === "raised" || piece.kind === "lowered")
      return runsOf(piece.pieces, scale * script.scale, rise + scale * script[piece.kind]);
    return [{ text: piece.text, face: piece.kind, ...(scale === 1 ? {} : { scale, rise }) }];
  });
}
