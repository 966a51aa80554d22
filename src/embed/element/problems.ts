import type { SurfaceResult } from "../../scene/show/engine";
import type { Translator } from "../../scene/words/translator";
import type { EmbedTexts } from "../texts";
import { placeOfBound } from "./assignments";
import { type AttributeProblem, type Attributes, attributeOf } from "./attributes";

/** Of what the workers said of each surface: attributes of their own has the first one alone. */
export function surfaceProblems(
  results: readonly SurfaceResult[],
  attributes: Attributes,
): AttributeProblem[] {
  return results.flatMap(({ problems, failure }, index) => [
    ...problems.map(({ field, message, start, end, suggestion }) => {
      const attribute = index === 0 ? attributeOf(field, attributes) : "settings";
      const place = placeIn(attribute, field, { start, end }, attributes);
      return { attribute, message, ...place, ...(suggestion ? { suggestion } : {}) };
    }),
    // No text is wrong where the computation has failed: its message speaks of the surface.
    ...(failure ? [{ attribute: "", message: failure.message }] : []),
  ]);
}

/** Why there is no picture. */
export function nothingToDraw(results: readonly SurfaceResult[]): Error {
  const [said] = results.flatMap(({ problems, failure }) => [...problems, ...(failure ? [failure] : [])]);
  return new Error(`There is no surface to draw${said ? `: ${said.message}` : "."}`);
}

type Place = Required<Pick<AttributeProblem, "start" | "end">>;

/** Where in an attribute's text a place of a field is: a bound is a part of its list, and what a link holds is written otherwise there. */
function placeIn(
  attribute: string,
  field: string,
  { start, end }: Place,
  attributes: Attributes,
): Place | null {
  if (attribute === field) return { start, end };
  const [, variable, k] = /^domain\.(.+)\.([01])$/.exec(field) ?? [];
  const text = attribute === "domain" && variable !== undefined ? attributes("domain") : null;
  const bound = text === null ? null : placeOfBound(text, variable, Number(k));
  return bound && { start: bound.start + start, end: bound.start + end };
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
    if (attribute === "") return translate(message);
    const quoted = (attributes(attribute) ?? "")
      .slice(start ?? 0, start === undefined ? 0 : end)
      .slice(0, 40);
    // Some messages quote it themselves.
    const place = message.includes(`“${quoted}”`) ? "" : quoted;
    return `${texts.place(attribute, place)}: ${translate(message)}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, texts.more(more)] : lines;
}
