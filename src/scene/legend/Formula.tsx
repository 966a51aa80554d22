import { type Piece, parseTex } from "./tex";

const serif = '"STIX Two Math", "Cambria Math", "Latin Modern Math", Georgia, "Times New Roman", serif';

/** A quantity's symbol, written in the small part of TeX that `parseTex` knows, set in HTML. */
export function Formula({ tex }: { tex: string }) {
  return <span style={{ fontFamily: serif, whiteSpace: "nowrap" }}>{set(parseTex(tex))}</span>;
}

function set(pieces: readonly Piece[]) {
  return pieces.map((piece, position) => {
    // The pieces of one symbol never move.
    const key = `${position} ${piece.kind}`;
    if (piece.kind === "raised")
      return (
        <sup key={key} style={script}>
          {set(piece.pieces)}
        </sup>
      );
    if (piece.kind === "lowered")
      return (
        <sub key={key} style={script}>
          {set(piece.pieces)}
        </sub>
      );
    return piece.kind === "slanted" ? <i key={key}>{piece.text}</i> : <span key={key}>{piece.text}</span>;
  });
}

/** Without this, scripts push the line apart. */
const script = { lineHeight: 0, fontSize: "0.72em" } as const;
