import { readFileSync } from "node:fs";
import { readJson } from "../../exports/document/json";
import { decodeSettings, linkIn, type ParsedSettings, type Settings } from "../../settings";
import { Failure } from "../usage";

/**
 * The state that an argument names: a file with the JSON that the page exports, or with a link; a link itself; or "-" for the standard
 * input.
 * @throws Failure where there is no such file, or not all of it can be read: a figure for a paper must be what was meant.
 */
export function readState(argument: string): Settings {
  const { settings, dropped } = parse(isLink(argument) ? argument : readText(argument), argument);
  if (dropped.length > 0)
    throw new Failure(
      `${argument}: not all of it could be read.\n${dropped.map((note) => `  ${note}`).join("\n")}`,
    );
  return settings;
}

/** "https://…?z=…", "?z=…", "z=…" */
const isLink = (text: string) => /^(https?:\/\/[^?]*\?|\?)/.test(text) || /^[\w.]+=/.test(text);

function parse(text: string, argument: string): ParsedSettings {
  const trimmed = text.trim();
  if (isLink(trimmed)) return decodeSettings(linkIn(trimmed));
  try {
    return readJson(trimmed);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Failure(`${argument}: this is neither JSON nor a link (${error.message}).`);
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new Failure(`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
