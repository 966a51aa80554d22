/** A piece of a symbol: letters that stand for variables are slanted, names of functions and digits upright. */
export type Piece =
  | { kind: "slanted"; text: string }
  | { kind: "upright"; text: string }
  | { kind: "raised"; pieces: Piece[] }
  | { kind: "lowered"; pieces: Piece[] };

/** The commands that symbols of quantities use. */
const commands: Record<string, Piece> = {
  alpha: { kind: "slanted", text: "α" },
  beta: { kind: "slanted", text: "β" },
  kappa: { kind: "slanted", text: "κ" },
  lambda: { kind: "slanted", text: "λ" },
  sigma: { kind: "slanted", text: "σ" },
  theta: { kind: "slanted", text: "θ" },
  nabla: { kind: "upright", text: "∇" },
  Delta: { kind: "upright", text: "Δ" },
  cdot: { kind: "upright", text: "·" },
  lvert: { kind: "upright", text: "|" },
  rvert: { kind: "upright", text: "|" },
  lVert: { kind: "upright", text: "‖" },
  rVert: { kind: "upright", text: "‖" },
  ",": { kind: "upright", text: "\u2009" },
};

const token = /\\(?:operatorname|mathrm|text)\{([^}]*)\}|\\([A-Za-z]+|,)\s*|([_^{}])|([A-Za-z])|(\s+)|(.)/gu;

/**
 * The small part of TeX in which symbols of quantities are written, "\\operatorname{tr} H^2", "\\kappa_1": operator names, some
 * letters, one level of sub- and superscripts. What it does not know stays as it is written.
 */
export function parseTex(tex: string): Piece[] {
  const root: Piece[] = [];
  const stack: Piece[][] = [root];
  // Set after _ or ^: where the next piece, or group, belongs.
  let script: Piece[] | null = null;
  const add = (piece: Piece) => {
    (script ?? stack[stack.length - 1]).push(piece);
    script = null;
  };
  for (const [whole, operator, command, mark, letter, space] of tex.matchAll(token)) {
    if (operator !== undefined) {
      add({ kind: "upright", text: operator });
    } else if (command !== undefined) {
      add(Object.hasOwn(commands, command) ? commands[command] : { kind: "upright", text: whole });
    } else if (mark === "_" || mark === "^") {
      const pieces: Piece[] = [];
      stack[stack.length - 1].push(mark === "_" ? { kind: "lowered", pieces } : { kind: "raised", pieces });
      script = pieces;
    } else if (mark === "{") {
      stack.push(script ?? stack[stack.length - 1]);
      script = null;
    } else if (mark === "}") {
      if (stack.length > 1) stack.pop();
    } else if (letter !== undefined) {
      add({ kind: "slanted", text: letter });
    } else if (space !== undefined) {
      // A space in TeX only ends a word; after an operator's name it is a thin one.
      if (stack[stack.length - 1].at(-1)?.kind === "upright") add({ kind: "upright", text: "\u2009" });
    } else {
      add({ kind: "upright", text: whole });
    }
  }
  return root;
}

/** The same in one line of plain text, for labels that are read aloud: "tr H^2", "κ_1". */
export function plainTex(tex: string): string {
  const text = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if (piece.kind === "raised") return `^${text(piece.pieces)}`;
        if (piece.kind === "lowered") return `_${text(piece.pieces)}`;
        return piece.text.replace("\u2009", " ");
      })
      .join("");
  return text(parseTex(tex));
}
