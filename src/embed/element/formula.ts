import { type Piece, parseTex } from "../../scene/legend/tex";

const tags = { slanted: "i", upright: "span", raised: "sup", lowered: "sub" } as const;

/** A quantity's symbol, set in HTML. */
export function formulaElement(tex: string): HTMLElement {
  const formula = document.createElement("span");
  formula.className = "symbol";
  formula.append(...parseTex(tex).map(set));
  return formula;
}

function set(piece: Piece): HTMLElement {
  const element = document.createElement(tags[piece.kind]);
  if (piece.kind === "raised" || piece.kind === "lowered") element.append(...piece.pieces.map(set));
  else element.textContent = piece.text;
  return element;
}
