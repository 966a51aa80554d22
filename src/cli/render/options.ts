import {
  type Chosen,
  type Exporter,
  type ExporterId,
  exporterIds,
  exporters,
  isChoosable,
} from "../../exports";
import { UsageError } from "../usage";

/** What is meant by an ending that more than one format has. */
const endings: Record<string, ExporterId> = { tex: "tikz" };

/**
 * The format that is meant.
 * @throws UsageError where there is no such format
 */
export function formatOf(path: string, named: string | undefined): ExporterId {
  const ending = /\.(\w+)$/.exec(path)?.[1].toLowerCase() ?? "";
  const meant = Object.hasOwn(endings, ending)
    ? endings[ending]
    : exporterIds.find((id) => exporters[id].extension === ending);
  const found = named === undefined ? meant : exporterIds.find((id) => id === named);
  if (found) return found;
  throw new UsageError(`There is no format “${named ?? ending}”. There are ${exporterIds.join(", ")}.`);
}

/**
 * What was chosen about a file, from texts "width=1200".
 * @throws UsageError for an option that the format has not, or a value that it cannot have
 */
export function chosenFrom(id: ExporterId, texts: readonly string[]): Chosen {
  const { options }: Exporter = exporters[id];
  return Object.fromEntries(
    texts.map((text) => {
      const place = text.indexOf("=");
      const [name, value] =
        place < 0 ? [text, ""] : [text.slice(0, place).trim(), text.slice(place + 1).trim()];
      if (!Object.hasOwn(options, name))
        throw new UsageError(
          `${id} has no option ${name}. It has ${Object.keys(options).join(", ") || "none"}.`,
        );
      const spec = options[name];
      const chosen = readers[spec.type](value);
      if (!isChoosable(spec, chosen))
        throw new UsageError(
          `${name}: ${value || "nothing"} cannot be chosen. ${said[spec.type](spec as never)}`,
        );
      return [name, chosen];
    }),
  );
}

type Spec = Exporter["options"][string];

const readers: Record<Spec["type"], (text: string) => string | number | boolean> = {
  number: (text) => (text === "" ? Number.NaN : Number(text)),
  switch: (text) => switches[text.toLowerCase()] ?? text,
  choice: (text) => text,
  parameter: (text) => text,
};

const switches: Record<string, boolean> = {
  yes: true,
  true: true,
  on: true,
  no: false,
  false: false,
  off: false,
};

/** What can be chosen, in a sentence. */
const said: { [T in Spec["type"]]: (spec: Spec & { type: T }) => string } = {
  number: ({ min, max }) => `It is a number from ${min} to ${max}.`,
  switch: () => "It is yes or no.",
  choice: ({ choices }) => `It is one of ${choices.join(", ")}.`,
  parameter: () => "It is the name of a parameter.",
};
