import { compile } from "../core";
import { type Chosen, type Exporter, exporterIds, exporters, runExport } from "../exports";
import type { Settings } from "../settings";
import { readArguments } from "./arguments";
import { textOf } from "./definition";
import { writeChunks } from "./output";
import { draw } from "./render/draw";
import { chosenFrom, formatOf } from "./render/options";
import { readState } from "./render/state";
import { withTexts } from "./report";
import { type Command, Failure, type Outside, UsageError } from "./usage";

const listed = exporterIds
  .map((id) => {
    const { options, from }: Exporter = exporters[id];
    const names = Object.keys(options).join(" ");
    return wrapped(`  ${id.padEnd(6)}${from === "pictures" ? "*" : " "} ${names}`, 10);
  })
  .join("\n");

const help = `Usage: curvascape render STATE -o FILE [options]

Writes a figure, a film, a model or a document of what a state shows. STATE is
a JSON file that the page has exported, a link, or "-" for the standard input.

  curvascape render settings.json -o figure.png --width 2400 --height 1600
  curvascape render "z=u^2-v^2&u=-1..1&v=-1..1&show=S,trH" -o figure.svg
  curvascape render settings.json -o turn.webm --set duration=8
  curvascape render settings.json -o model.glb --view 2

  -o, --output FILE    what is written; its ending says the format
  --format ID          the format, where the ending does not say it
  --width, --height    pixels
  --theme light|dark   of the ground and the text
  --transparent        no ground
  --view N             one view alone, counted from 1; default all of them
  --set NAME=VALUE     another option of the format. Repeatable.
  --browser PATH       a Chromium; default $CHROME_PATH, or one that is found

Formats and their options; those with a star are drawn by a browser, which
needs the package playwright-core:
${listed}

Exit code: 0 done, 1 it failed, 2 wrong usage.`;

const options = {
  output: { type: "string", short: "o" },
  format: { type: "string" },
  width: { type: "string" },
  height: { type: "string" },
  theme: { type: "string" },
  transparent: { type: "boolean" },
  view: { type: "string" },
  set: { type: "string", multiple: true },
  browser: { type: "string" },
} as const;

export const render: Command = { summary: "Write a figure, film, model or document.", help, run };

async function run(argv: readonly string[], { stderr }: Outside): Promise<void> {
  const { values, positionals } = readArguments(argv, options);
  const [argument, ...more] = positionals;
  if (argument === undefined || more.length > 0)
    throw new UsageError("Please name one state: a file, or a link.");
  if (values.output === undefined) throw new UsageError("Please say what is to be written: -o FILE.");
  const id = formatOf(values.output, values.format);
  const settings = readState(argument);
  checkFormulas(settings);
  const view = viewFrom(values.view, settings.views.length);
  const texts = (["width", "height", "theme"] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  if (values.transparent) texts.push("background=no");
  const exporter: Exporter = exporters[id];
  // A format that always holds one view has no such choice.
  if (values.view !== undefined && Object.hasOwn(exporter.options, "views")) texts.push("views=one");
  const chosen = chosenFrom(id, [...texts, ...(values.set ?? [])]);
  const file = await write(exporter, { id, settings, view, options: chosen }, values.browser, teller(stderr));
  await writeChunks([file], values.output);
}

/** @throws Failure that shows each problem of the surfaces that are seen, before a browser is started. */
function checkFormulas({ surfaces, views }: Settings): void {
  for (const index of new Set(views.map(({ surface }) => surface))) {
    const spec = surfaces[index];
    const number = surfaces.length > 1 ? `surface ${index + 1}, ` : "";
    const named = (field: string) => {
      const { label, text } = textOf(spec, field);
      return { label: number + label, text };
    };
    withTexts(named, () => compile(spec)).dispose();
  }
}

async function write(
  exporter: Exporter,
  wish: Parameters<typeof draw>[0] & { options: Chosen },
  browser: string | undefined,
  progress: (part: number) => void,
): Promise<Uint8Array> {
  if (exporter.from === "pictures") return draw(wish, browser, progress);
  const { id, settings, view } = wish;
  const subject = { settings, view, name: settings.views[view].title };
  const task = { signal: new AbortController().signal, progress };
  try {
    const blob = await runExport(id, exporter, subject, wish.options, task);
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) throw error;
    throw new Failure((error as Error).message);
  }
}

function viewFrom(text: string | undefined, count: number): number {
  if (text === undefined) return 0;
  const view = Number(text);
  if (Number.isInteger(view) && view >= 1 && view <= count) return view - 1;
  throw new UsageError(`There is no view ${text}; there ${count === 1 ? "is one" : `are ${count}`}.`);
}

/** Tells on a terminal how far it is. */
function teller(stderr: Outside["stderr"]): (part: number) => void {
  if (!stderr.isTTY) return () => {};
  return (part) => {
    stderr.write(part < 1 ? `\r${String(Math.round(100 * part)).padStart(3)} %` : "\r     \r");
  };
}

/** Breaks a line after at most 80 characters; further ones begin below the text. */
function wrapped(line: string, indent: number): string {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > 80) {
    const place = rest.lastIndexOf(" ", 80);
    lines.push(rest.slice(0, place));
    rest = `${" ".repeat(indent)}${rest.slice(place + 1)}`;
  }
  return [...lines, rest].join("\n");
}
