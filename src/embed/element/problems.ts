import type { SurfaceResult } from "../../scene/show/engine";
import type { Translator } from "../../scene/words/translator";
import type { EmbedTexts } from "../texts";
import { type AttributeProblem, type Attributes, attributeOf } from "./attributes";

/** Of what the workers said of a surface. */
export function surfaceProblems(
  results: readonly SurfaceResult[],
  attributes: Attributes,
): AttributeProblem[] {
  return results.flatMap(({ problems, failure }) => [
    ...problems.map(({ field, message, start, end, suggestion }) => {
      const attribute = attributeOf(field, attributes);
      // In a link, and among bounds, the text is a part of the attribute's.
      const isWhole = attribute === field;
      return {
        attribute,
        message,
        ...(isWhole ? { start, end } : {}),
        ...(suggestion ? { suggestion } : {}),
      };
    }),
    ...(failure ? [{ attribute: "z", message: failure.message }] : []),
  ]);
}

/** Lines of more than this many problems are left out: the first one is mostly what causes the others. */
const mostLines = 2;

/** In plain words, with their places: "z, at “sni”: Unknown function `sni`: did you mean `sin`?" */
export function problemLines(
  problems: readonly AttributeProblem[],
  attributes: Attributes,
  texts: EmbedTexts,
  translate: Translator,
): string[] {
  const lines = problems.slice(0, mostLines).map(({ attribute, message, start, end }) => {
    const quoted = (attributes(attribute) ?? "")
      .slice(start ?? 0, start === undefined ? 0 : end)
      .slice(0, 40);
    return `${texts.place(attribute, quoted)}: ${translate(message)}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, texts.more(more)] : lines;
}
