import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render } from "./render";
import { sample } from "./sample";
import { type Command, Failure, type Outside, UsageError } from "./usage";

const commands = { sample, render } satisfies Record<string, Command>;

const help = `Usage: curvascape COMMAND …

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)} ${summary}`)
  .join("\n")}

curvascape COMMAND --help tells more. curvascape --version tells which one this is.`;

/**
 * Runs the command line.
 * @param argv what was typed after the program's name.
 * @returns the exit code: 0 done, 1 it failed, 2 it was called in a wrong way.
 */
export async function run(argv: readonly string[], outside: Outside = process): Promise<number> {
  const { stdout, stderr } = outside;
  const [name = "", ...rest] = argv;
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  const asksForHelp = (words: readonly string[]) => words.includes("--help") || words.includes("-h");
  if (name === "--version" || name === "-V") {
    stdout.write(`${version()}\n`);
    return 0;
  }
  if (command && asksForHelp(rest)) {
    stdout.write(`${command.help}\n`);
    return 0;
  }
  if (name === "help" || asksForHelp(argv)) {
    stdout.write(`${help}\n`);
    return 0;
  }
  if (!command) {
    stderr.write(
      `curvascape: ${name === "" ? "which command?" : `there is no command “${name}”.`}\n\n${help}\n`,
    );
    return 2;
  }
  try {
    await command.run(rest, outside);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(`curvascape: ${error.message}\ncurvascape ${name} --help tells how it is used.\n`);
      return 2;
    }
    if (error instanceof Failure) {
      stderr.write(`curvascape: ${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

/** Of the package that this file is in, two folders up, built or not. */
function version(): string {
  const path = join(import.meta.dirname, "..", "..", "package.json");
  return (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version;
}
