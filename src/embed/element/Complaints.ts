import type { SurfaceSpec } from "../../core/types";
import type { SurfaceResult } from "../../scene/show/engine";
import type { EmbedTexts } from "../texts";
import { asItIs, Translation } from "../texts/translation";
import type { AttributeProblem, Attributes } from "./attributes";
import type { Model } from "./model";
import { problemLines, surfaceProblems } from "./problems";
import type { Shell } from "./Shell";

/** What is wrong with an element: of its attributes, of what was computed, and of what draws. */
export class Complaints {
  /** Of the attributes. */
  problems: readonly AttributeProblem[] = [];
  /** What the attributes say is not shown, since not all of it can be read. */
  refused = false;
  /** Why nothing can be drawn. */
  failure: string | null = null;
  readonly #translation: Translation;
  #told = "[]";

  /** @param onTranslated what waits to be said can be said in the element's language */
  constructor(onTranslated: () => void) {
    this.#translation = new Translation(onTranslated);
  }

  /**
   * Says it in place, in plain words. What was wrong with other texts than are there now is left standing until these have been read.
   * @returns all of it, where it is not what it was; else null
   */
  show(
    shell: Shell,
    { results, settings }: Pick<Model, "results" | "settings">,
    attributes: Attributes,
    texts: EmbedTexts,
  ): AttributeProblem[] | null {
    if (
      this.failure === null &&
      results.some((result, index) => isOutdated(result, settings.surfaces[index]))
    )
      return null;
    const found = [...this.problems, ...surfaceProblems(results, attributes)];
    const isEmpty = results.some(({ empty }) => empty);
    const isStale = results.some(
      ({ stage, problems, failure, empty }) => stage && (problems.length > 0 || failure || empty),
    );
    const isWordless = found.length === 0 && this.failure === null;
    const translate = isWordless ? asItIs : this.#translation.by(texts);
    if (translate) {
      const lines = problemLines(found, attributes, texts, translate);
      if (isEmpty) lines.push(texts.undefinedEverywhere);
      if (isStale || this.refused) lines.push(texts.lastSurface);
      shell.setProblem(lines);
      shell.setFallback(this.failure && `${texts.notDrawn} ${translate(this.failure)}`, attributes("poster"));
    }
    if (isEmpty) found.push({ attribute: "domain", message: undefinedEverywhere });
    if (this.failure) found.push({ attribute: "", message: this.failure });
    const told = JSON.stringify(found);
    if (told === this.#told) return null;
    this.#told = told;
    return found;
  }
}

/** Whether a surface's problem is one of another text. */
function isOutdated({ problems, spec }: SurfaceResult, now: SurfaceSpec | undefined): boolean {
  return problems.length > 0 && spec !== null && now !== undefined && textOf(spec) !== textOf(now);
}

const textOf = ({ kind, expressions, definitions, variables, domain }: SurfaceSpec): string =>
  JSON.stringify([kind, expressions, definitions, variables, domain]);

const undefinedEverywhere = "The surface is undefined everywhere on this domain.";
