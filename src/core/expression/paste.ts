/**
 * What surrounds formulas in a paper's source and says nothing of them: environments, numbers of equations, alignment, punctuation at the
 * end. Column vectors become (a, b, c).
 */
export function withoutLayout(pasted: string): string {
  return pasted
    .replace(/\r\n?/g, "\n")
    .replace(
      vector,
      (_, rows: string) => `(${rows.replace(/\\\\(?:\[[^\]]*\])?|&/g, ",").replace(/,\s*$/, "")})`,
    )
    .replace(environment, " ")
    .replace(/\\(?:label|tag\*?|hspace\*?|vspace\*?)\s*\{[^{}]*\}|\\(?:nonumber|notag)\b/g, "")
    .replace(/\\\\(?:\[[^\]]*\])?/g, "\n")
    .replace(/&(?=\s*:?=)|(?<==\s*)&/g, "")
    .replace(/\\langle\b|⟨/g, "(")
    .replace(/\\rangle\b|⟩/g, ")")
    .replace(/^\s*(?:\$\$?|\\[[(])|(?:\$\$?|\\[\])])\s*$/g, "")
    .replace(/^[ \t]*\n+|[\s.,;]+$/g, "");
}

const vector = /\\begin\s*\{[pbvBV]?matrix\}([\s\S]*?)\\end\s*\{[pbvBV]?matrix\}/g;

const environment =
  /\\(?:begin|end)\s*\{(?:equation|align|aligned|alignat|gather|gathered|split|multline|eqnarray|math|displaymath)\*?\}/g;
