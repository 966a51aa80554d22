import { colormapIds } from "../../color/ids";
import { decodeSettings, linkIn, type Settings } from "../../settings";
import { assignments, hasBounds, isWhole } from "./assignments";
import { wordAmong, wordProblems } from "./words";

/** What an attribute lacks, and where in its text. */
export interface AttributeProblem {
  /** The attribute's name; empty for what is wrong with a surface, or a picture, as a whole. */
  attribute: string;
  /** In plain English. */
  message: string;
  /** Of the characters that are meant, in the attribute's value. */
  start?: number;
  end?: number;
  suggestion?: string;
}

/** Attributes by name; null for one that is not there. */
export type Attributes = (name: string) => string | null;

/** A part of the query of a link, which `decodeSettings` reads. */
type Pair = readonly [key: string, value: string];

/** Attributes that say what is shown, each as what it means in a link. */
const meanings = {
  settings: () => [],
  z: (text) => [["z", text]],
  x: (text) => [["x", text]],
  y: (text) => [["y", text]],
  definitions: (text) => [["where", text]],
  domain: (text) => {
    const intervals = assignments(text).filter(({ name }) => name !== "");
    const names = intervals.map(({ name }) => name);
    const variables: Pair[] = names.length === 0 ? [] : [["variables", names.join(",")]];
    return [
      ...variables,
      ...intervals
        .filter(hasBounds)
        .map(({ name, value }): Pair => [`d.${name}`, value.replace(/\s*\.\.\s*/, "..")]),
    ];
  },
  parameters: (text) =>
    assignments(text)
      .filter(isWhole)
      .map(({ name, value }): Pair => [`p.${name}`, value]),
  quantity: (text) => [["show", listed(text).join(",")]],
  camera: (text) => [["camera", text.replace(/\s/g, "")]],
  probe: (text) => [["probe", text.replace(/\s/g, "")]],
} satisfies Record<string, (text: string) => readonly Pair[]>;

/** Attributes that are alike in every view. */
const ofEveryView = {
  projection: ["3d", "above"],
  colormap: ["automatic", ...colormapIds],
} as const;

export const settingsAttributes = [
  ...(Object.keys(meanings) as (keyof typeof meanings)[]),
  ...(Object.keys(ofEveryView) as (keyof typeof ofEveryView)[]),
];

/** What the attributes mean together, and what of them cannot be read. Total: never throws. */
export function readAttributes(attributes: Attributes): { settings: Settings; problems: AttributeProblem[] } {
  const given = (Object.keys(meanings) as (keyof typeof meanings)[]).filter(
    (name) => attributes(name) !== null,
  );
  const link = linkIn(attributes("settings") ?? "");
  const own = (name: keyof typeof meanings) =>
    name === "settings" ? link : queryOf(meanings[name](attributes(name) ?? ""));
  // A link says what it shows; a formula alone is shown by its scalar curvature.
  const decode = (names: readonly (keyof typeof meanings)[]) => {
    const shows = names.includes("quantity") || link !== "";
    const parts = names.map(own).filter((part) => part !== "");
    return decodeSettings([...(shows ? [] : ["show=S"]), ...parts].join("&"));
  };
  const { settings, dropped } = decode(given);
  const problems = [...wordProblems(ofEveryView, attributes), ...assignmentProblems(attributes)];
  if (dropped.length === 0) return { settings: withViews(settings, attributes), problems };

  const notes = given.map((name) => [name, decodeSettings(own(name)).dropped] as const);
  const blamed = notes.flatMap(([name, found]) =>
    found.map((note) => problemOf(name, note, attributes(name) ?? "")),
  );
  problems.push(...(blamed.length > 0 ? blamed : dropped.map((note) => problemOf("settings", note, ""))));
  // Of a list in which nothing can be read there is no view: it is as if it were not there.
  const readable = notes.flatMap(([name, found]) =>
    name === "quantity" && found.length >= listed(attributes(name) ?? "").length ? [] : [name],
  );
  const rest = readable.length < given.length ? decode(readable).settings : settings;
  return { settings: withViews(rest, attributes), problems };
}

/** "S, trH" */
const listed = (text: string): string[] =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const queryOf = (pairs: readonly Pair[]): string =>
  pairs.map((pair) => pair.map(escaped).join("=")).join("&");

/** Half of a pair of surrogates can stand in no address. */
const escaped = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));

function withViews(settings: Settings, attributes: Attributes): Settings {
  const projection = wordAmong(ofEveryView.projection, attributes("projection"));
  const colormap = wordAmong(ofEveryView.colormap, attributes("colormap"));
  const change = { ...(projection && { projection }), ...(colormap && { colormap }) };
  return Object.keys(change).length === 0
    ? settings
    : { ...settings, views: settings.views.map((view) => ({ ...view, ...change })) };
}

/** Of lists in which something is no assignment. */
function assignmentProblems(attributes: Attributes): AttributeProblem[] {
  return Object.entries(examples).flatMap(([attribute, example]) => {
    const text = attributes(attribute) ?? "";
    const isGood = attribute === "domain" ? hasBounds : isWhole;
    return assignments(text)
      .filter((part) => !isGood(part))
      .map(({ start, end }) => ({
        attribute,
        message: `“${text.slice(start, end).slice(0, 40)}” should look like ${example}`,
        start,
        end,
      }));
  });
}

const examples = { domain: "u=0..10", parameters: "c=0.1" };

/** A note of the codec is "key: reason"; the quoted text tells the place, or in a whole link the key. */
function problemOf(attribute: string, note: string, value: string): AttributeProblem {
  const [, key, message] = /^(?:([^\s:]+): )?(.*)$/s.exec(note) ?? ["", undefined, note];
  const meant = /“([^”…]+)…?”/.exec(message)?.[1] ?? (attribute === "settings" ? key : undefined);
  const start = meant === undefined ? -1 : value.indexOf(meant);
  return meant === undefined || start < 0
    ? { attribute, message }
    : { attribute, message, start, end: start + meant.length };
}

/** The attribute in which a formula's field stands. */
export function attributeOf(field: string, attributes: Attributes): string {
  if (attributes(field) !== null) return field;
  if (field.startsWith("domain") && attributes("domain") !== null) return "domain";
  return "settings";
}
