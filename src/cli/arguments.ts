import { type ParseArgsConfig, parseArgs } from "node:util";
import { isName } from "../settings";
import { splitBounds } from "../settings/link/bounds";
import { UsageError } from "./usage";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads a command's arguments with `parseArgs`, which refuses what people type here: values and formulas that begin with a minus sign
 * (`--u -3..3`, `"-u^2"`), and variables as options. `--x 0..1`, for any x that is no option, or with two dots in its value, becomes
 * `--domain x=0..1`.
 * @throws UsageError for an option that there is not, or one without its value.
 */
export function readArguments<O extends Options>(argv: readonly string[], options: O) {
  const positionals: string[] = [];
  const named: string[] = [];
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === "--") positionals.push(...rest.splice(0));
    else if (!isOption(argument, options)) positionals.push(argument);
    else {
      const [key, attached] = splitOption(argument);
      const name = nameOf(key, options);
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      const takesNext =
        attached === undefined && (option ? option.type === "string" : splitBounds(rest[0] ?? "") !== null);
      const value = takesNext ? rest.shift() : attached;
      if (option?.type === "string" && value === undefined) throw new UsageError(`${key} needs a value.`);
      named.push(writeOption(name, value, option !== undefined));
    }
  }
  try {
    return parseArgs({
      args: [...named, "--", ...positionals],
      options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    // parseArgs' own advice is about its syntax; the first sentence says what is wrong.
    throw new UsageError(`${(error as Error).message.split(". ")[0].replace(/\.$/, "")}.`);
  }
}

/** "-u^2" is a formula: short options are those that there are. */
function isOption(argument: string, options: Options): boolean {
  if (argument.startsWith("--")) return true;
  return /^-[a-z]$/i.test(argument) && Object.values(options).some(({ short }) => short === argument[1]);
}

function splitOption(argument: string): [key: string, value: string | undefined] {
  const equals = argument.indexOf("=");
  return equals < 0 ? [argument, undefined] : [argument.slice(0, equals), argument.slice(equals + 1)];
}

function nameOf(key: string, options: Options): string {
  if (key.startsWith("--")) return key.slice(2);
  return Object.keys(options).find((name) => options[name].short === key[1]) ?? key.slice(1);
}

/** Options that may be both a formula and a variable. */
const ambiguous = ["x", "y", "z"];

function writeOption(name: string, value: string | undefined, known: boolean): string {
  if (value === undefined) return `--${name}`;
  const isDomain = (!known || ambiguous.includes(name)) && isName(name) && splitBounds(value) !== null;
  return isDomain ? `--domain=${name}=${value}` : `--${name}=${value}`;
}
