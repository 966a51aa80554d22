import { compile, quantities, type Surface } from "../core";
import { quantityIds } from "../core/ids";
import type { QuantityId } from "../core/types";
import { type TableFormat, type TableId, tableIds, tables } from "../exports/table";
import { sampledParts } from "../exports/table/parts";
import { quantityNamed } from "../settings";
import { readArguments } from "./arguments";
import { surfaceOf } from "./definition";
import { writeChunks } from "./output";
import { withTexts } from "./report";
import { type Command, Failure, type Outside, UsageError } from "./usage";

const help = `Usage: curvascape sample FORMULA [options]
       curvascape sample --x FORMULA --y FORMULA --z FORMULA [options]

Computes a surface over a grid in double precision and writes a table: the two
variables, x, y, z, and a column for each quantity. No browser is needed.

  curvascape sample "sin(u)*v" --u 0..1 --v 0..1 --size 256 --quantity S --csv
  curvascape sample "e^(-cu) sin u sin v" --u 0..10 --v 0..10 --p c=0.1 -o s.npy
  curvascape sample "f(x, y) = x^2 - y^2" --x -2..2 --y -2..2 --quantity S,trH
  curvascape sample --x "(2+cos v) cos u" --y "(2+cos v) sin u" --z "sin v" \\
    --u 0..2pi --v 0..2pi --quantity K

The surface
  FORMULA              z as people write it: e^(-cu) sin u sin v, sin² u, |u|;
                       or three: "(u, v, u v)", "x = …; y = …; z = …"
  --x, --y, --z        the three formulas of a parametric surface
  --NAME MIN..MAX      the range of a variable, such as --u 0..2pi; default
                       -1..1. Ranges of two names make these the variables.
  --domain NAME=MIN..MAX
                       the same, for names that are options
  --variables A,B      the variables, in this order; default u,v
  --p NAME=VALUE       the value of a parameter; default 1. Repeatable.
  --where DEFINITIONS  auxiliary definitions, "r = sqrt(u^2 + v^2)"

The table
  --size N, --size NxM points along the two variables; default 256
  --quantity NAMES     ids or symbols with commas between, or "all"; default S:
${quantityIds.map((id) => `                         ${quantities[id].short.padEnd(6)} ${quantities[id].label}`).join("\n")}
  ${tableIds
    .map((id) => `--${id}`)
    .join(", ")
    .padEnd(20)} the format; default that of FILE, or else CSV
  -o, --output FILE    where it is written; default standard output

Undefined values are empty cells in CSV, NaN in NPY, null in JSON.
Exit code: 0 done, 1 a problem with a formula or a file, 2 wrong usage.`;

const options = {
  x: { type: "string" },
  y: { type: "string" },
  z: { type: "string" },
  where: { type: "string" },
  variables: { type: "string" },
  domain: { type: "string", multiple: true },
  p: { type: "string", multiple: true },
  size: { type: "string" },
  quantity: { type: "string", multiple: true },
  ...(Object.fromEntries(tableIds.map((id) => [id, { type: "boolean" }])) as Record<
    TableId,
    { type: "boolean" }
  >),
  output: { type: "string", short: "o" },
} as const;

type Size = [nu: number, nv: number];

export const sample: Command = { summary: "Compute a surface over a grid and write a table.", help, run };

async function run(argv: readonly string[], { stdout, stderr }: Outside): Promise<void> {
  const { values, positionals } = readArguments(argv, options);
  if (positionals.length > 1)
    throw new UsageError(
      `There can be one formula; “${positionals[1]}” is another one. Please put formulas in quotation marks.`,
    );
  const size = readSize(values.size ?? "256");
  const ids = readQuantities(values.quantity ?? ["S"]);
  const given = tableIds.filter((id) => values[id]);
  if (given.length > 1) throw new UsageError(`--${given[0]} and --${given[1]} exclude each other.`);
  const format: TableFormat = tables[given[0] ?? formatOf(values.output) ?? "csv"];
  if (format.binary && values.output === undefined && stdout.isTTY)
    throw new UsageError("This format is not for a terminal: please add -o FILE.");

  const { definition, textOf } = surfaceOf({
    ...values,
    text: positionals[0],
    domain: values.domain ?? [],
    parameters: values.p ?? [],
  });
  const surface = withTexts(textOf, () => compile(definition));
  checkParameters(surface, Object.keys(definition.parameters ?? {}), stderr);
  if (surface.variables.length !== 2)
    throw new UsageError(`A grid has two variables, and there are ${surface.variables.length}.`);
  const wanted = ids === "all" ? quantityIds.filter((id) => applies(id, surface)) : ids;
  for (const id of wanted)
    if (!applies(id, surface))
      throw new Failure(
        `${quantities[id].short}: ${quantities[id].otherwise ?? "it does not apply to this surface."}`,
      );
  await writeChunks(
    format.chunks(sampledParts(surface, size, wanted), surface, size),
    values.output ?? stdout,
  );
}

const applies = (id: QuantityId, { kind }: Surface) => quantities[id].appliesTo.includes(kind);

/** A value for a name that the formulas do not use is a slip; one that they use and nobody gave is told. */
function checkParameters(surface: Surface, given: readonly string[], stderr: NodeJS.WritableStream): void {
  const used = Object.keys(surface.parameters);
  for (const name of given)
    if (!used.includes(name))
      throw new UsageError(`There is a value for ${name}, which the formulas do not use as a parameter.`);
  const missing = used.filter((name) => !given.includes(name));
  if (missing.length > 0)
    stderr.write(`curvascape: no value was given for ${missing.join(", ")}; 1 was taken.\n`);
}

function readSize(text: string): Size {
  const [, nu, nv = nu] = /^(\d{1,6})(?:[x×,](\d{1,6}))?$/.exec(text.trim()) ?? [];
  const size: Size = [Number(nu), Number(nv)];
  if (nu === undefined || size.some((n) => n < 2))
    throw new UsageError(`A size is written like 256 or 256x128, at least 2 each, not like ${text}.`);
  return size;
}

function readQuantities(texts: readonly string[]): QuantityId[] | "all" {
  const names = texts.flatMap((text) => text.split(",")).map((name) => name.trim());
  if (names.includes("all")) return "all";
  return names.map((name) => {
    const id = quantityNamed(name);
    if (id) return id;
    const known = quantityIds.map((each) => quantities[each].short).join(", ");
    throw new UsageError(`“${name}” is no quantity. There are ${known}.`);
  });
}

function formatOf(path = ""): TableId | undefined {
  return tableIds.find((id) => path.toLowerCase().endsWith(`.${id}`));
}
