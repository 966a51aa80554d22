import { readAuxiliary, readExpression } from "../../src/core/expression";
import type { SurfaceSpec } from "../../src/core/types";
import { exampleIds, examples } from "../../src/examples";
import { median, quantile } from "./report";

/** What reading one text of the gallery costs. */
export interface Reading {
  /** Where it is from: "torus, x". */
  name: string;
  characters: number;
  /** Milliseconds; of repeated readings, none of which knows of the others. */
  median: number;
  /** 90 % of them take no longer. */
  most: number;
}

const repetitions = 101;

/** A text with all that is known when it is read. */
interface Text {
  name: string;
  text: string;
  read(): void;
}

function textsOf({ expressions, definitions, variables, parameters }: SurfaceSpec, name: string): Text[] {
  const names = { variables, parameters: Object.keys(parameters) };
  const auxiliary = (): ReturnType<typeof readAuxiliary> | undefined =>
    definitions === "" ? undefined : readAuxiliary(definitions, { field: "definitions", ...names });
  // A formula is read with its definitions, as it is on the page.
  return Object.entries(expressions).map(([field, text]) => ({
    name: `${name}, ${field}`,
    text: definitions === "" ? text : `${definitions}; ${text}`,
    read: () => {
      readExpression(text, { field, definitions: auxiliary(), ...names });
    },
  }));
}

/** Notation and parsing of every formula of the gallery, warm: from the typed characters to the tree and the explicit text. */
export function measureReading(): Reading[] {
  const texts = exampleIds.flatMap((id) =>
    examples[id].settings.surfaces.flatMap((spec, k, all) =>
      textsOf(spec, all.length > 1 ? `${id} ${k + 1}` : id),
    ),
  );
  for (let k = 0; k < 20; k++) for (const { read } of texts) read();
  const times = texts.map((): number[] => []);
  for (let k = 0; k < repetitions; k++)
    texts.forEach(({ read }, index) => {
      const start = performance.now();
      read();
      times[index].push(performance.now() - start);
    });
  return texts
    .map(({ name, text }, index) => ({
      name,
      characters: text.length,
      median: median(times[index]),
      most: quantile(times[index], 0.9),
    }))
    .sort((a, b) => b.median - a.median);
}
