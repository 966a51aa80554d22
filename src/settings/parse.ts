import { colormapIds } from "../color/ids";
import { quantityIds, surfaceKindIds } from "../core/ids";
import { surfaceKinds } from "../core/surfaces";
import type { Parameter, SurfaceKindId, SurfaceSpec } from "../core/types";
import {
  defaultBounds,
  defaultCamera,
  defaultColumns,
  defaultExpressions,
  defaultOverlays,
  defaultSettings,
  defaultSurface,
  defaultView,
  sliderFor,
} from "./defaults";
import { limits } from "./limits";
import {
  boolean,
  integer,
  isRecord,
  list,
  number,
  object,
  oneOf,
  Place,
  quote,
  record,
  type Schema,
  text,
} from "./schema";
import type { Camera, Links, Overlays, ProbePoint, RangeMode, Settings, ViewSpec } from "./types";

export interface ParsedSettings {
  settings: Settings;
  /** What could not be read and was replaced by a default, in words. Empty for a valid value. */
  dropped: string[];
}

/** A letter, then letters, digits and underscores: what a variable or a parameter can be called. */
export function isName(name: string): boolean {
  return name.length <= limits.nameLength && /^\p{L}[\p{L}\p{N}_]*$/u.test(name);
}

const parameter: Schema<Parameter> = (input, fallback, at) => {
  const read = object<Parameter>({
    value: number(),
    min: number(),
    max: number(),
    step: number(Number.MIN_VALUE),
  })(input, fallback, at);
  if (read.min < read.max) return read;
  at.drop(`the slider's range ${read.min} … ${read.max} is empty`);
  return sliderFor(read.value);
};

const bounds: Schema<[string, string]> = (input, fallback, at) => {
  if (!Array.isArray(input) || input.length !== 2) {
    at.drop(`${quote(input)} is not a pair of bounds`);
    return fallback;
  }
  return [text()(input[0], fallback[0], at.in(0)), text()(input[1], fallback[1], at.in(1))];
};

const variables: Schema<string[]> = (input, fallback, at) => {
  const names = list(text(limits.nameLength), () => "", [2, limits.variables])(input, fallback, at);
  if (names.every(isName) && new Set(names).size === names.length) return names;
  at.drop("the variables’ names cannot be used");
  return fallback;
};

function namedTexts(kind: SurfaceKindId): Schema<Record<string, string>> {
  return object<Record<string, string>>(
    Object.fromEntries(surfaceKinds[kind].fields.map((name) => [name, text()])),
  );
}

const surface: Schema<SurfaceSpec> = (input, fallback, at) => {
  if (!isRecord(input)) {
    at.drop(`${quote(input)} is not a surface`);
    return fallback;
  }
  const own = (key: string): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
  const kind =
    own("kind") === undefined
      ? fallback.kind
      : oneOf(surfaceKindIds)(own("kind"), fallback.kind, at.in("kind"));
  const names =
    own("variables") === undefined
      ? fallback.variables
      : variables(own("variables"), fallback.variables, at.in("variables"));
  const emptyDomain = Object.fromEntries(
    names.map((name): [string, [string, string]] => [name, [...defaultBounds]]),
  );
  const rest = object<Omit<SurfaceSpec, "kind" | "variables">>({
    expressions: namedTexts(kind),
    definitions: text(),
    domain: object(Object.fromEntries(names.map((name) => [name, bounds]))),
    parameters: record(parameter, () => sliderFor(1), { allowed: isName, most: limits.parameters }),
  });
  const { kind: _kind, variables: _variables, ...others } = input;
  const read = rest(
    others,
    { expressions: { ...defaultExpressions[kind] }, definitions: "", domain: emptyDomain, parameters: {} },
    at,
  );
  return { kind, variables: names, ...read };
};

const range: Schema<RangeMode> = (input, fallback, at) => {
  if (!isRecord(input) || !Object.hasOwn(input, "mode")) {
    at.drop(`${quote(input)} is not a range`);
    return fallback;
  }
  if (input.mode !== "typed") {
    const mode = oneOf(["automatic", "full", "symmetric", "normalised", "typed"] as const)(
      input.mode,
      fallback.mode,
      at.in("mode"),
    );
    return mode === "typed" ? fallback : { mode };
  }
  const typed = object<{ mode: "typed"; min: number; max: number }>({
    mode: oneOf(["typed"] as const),
    min: number(),
    max: number(),
  })(input, { mode: "typed", min: -1, max: 1 }, at);
  if (typed.min < typed.max) return typed;
  at.drop(`the range ${typed.min} … ${typed.max} is empty`);
  return fallback;
};

const target: Schema<Camera["target"]> = (input, fallback, at) => {
  const read = list(number(-1e6, 1e6), (k) => fallback[k], [3, 3])(input, fallback, at);
  return [read[0], read[1], read[2]];
};

const camera: Schema<Camera> = object<Camera>({
  azimuth: number(-1e6, 1e6),
  elevation: number(-Math.PI / 2, Math.PI / 2),
  distance: number(1e-3, 1e3),
  target,
  projection: oneOf(["perspective", "orthographic"] as const),
});

const view = (surfaceCount: number): Schema<ViewSpec> =>
  object<ViewSpec>({
    title: text(limits.titleLength),
    surface: integer(0, surfaceCount - 1),
    quantity: oneOf(quantityIds),
    projection: oneOf(["3d", "above"] as const),
    colormap: oneOf(["automatic", ...colormapIds] as const),
    range,
    vertical: oneOf(["fitted", "equal"] as const),
    scale: oneOf(["linear", "symlog"] as const),
    isolines: oneOf(["none", ...quantityIds] as const),
    zeroLine: boolean,
    shading: boolean,
    wireframe: boolean,
    opacity: number(limits.leastOpacity, 1),
    camera: (input, fallback, at) => (input === null ? null : camera(input, fallback ?? defaultCamera, at)),
  });

const overlays: Schema<Overlays> = object<Overlays>({
  criticalPoints: boolean,
  directions: boolean,
  tangentPlane: boolean,
  paraboloid: boolean,
});

const links: Schema<Links> = object<Links>({ camera: boolean, range: boolean });

/** A point is whole or not there: half of one would be another place. */
const probe =
  (surfaces: SurfaceSpec[]): Schema<ProbePoint | null> =>
  (input, fallback, at) => {
    if (input === null) return null;
    const notes = new Place(at.path, []);
    const point = object<ProbePoint>({
      surface: integer(0, surfaces.length - 1),
      at: list(number(), () => 0, [1, limits.variables]),
    })(input, { surface: 0, at: [] }, notes);
    const { length } = surfaces[point.surface].variables;
    if (point.at.length !== length) notes.drop(`a point here has ${length} coordinates`);
    if (notes.dropped.length === 0) return point;
    for (const note of notes.dropped) at.note(note);
    return fallback;
  };

/**
 * Reads Settings from an unknown value: total, never throws. What cannot be read takes its default and is told in `dropped`; a
 * valid value comes back equal, with nothing dropped.
 */
export function parseSettings(input: unknown): ParsedSettings {
  const dropped: string[] = [];
  try {
    return { settings: readSettings(input, new Place("", dropped)), dropped };
  } catch {
    // Only a value with code of its own (a proxy, a getter) comes here; JSON and addresses hold none.
    return { settings: defaultSettings, dropped: ["the settings could not be read"] };
  }
}

function readSettings(input: unknown, at: Place): Settings {
  if (!isRecord(input)) {
    at.drop(`${quote(input)} is not a description of surfaces`);
    return defaultSettings;
  }
  const own = (key: keyof Settings): unknown => (Object.hasOwn(input, key) ? input[key] : undefined);
  const version = own("version");
  if (version !== undefined && version !== 1)
    at.in("version").drop(`${quote(version)} is not known here; what could be read was read`);
  const read = <T>(key: keyof Settings, schema: Schema<T>, fallback: T): T =>
    own(key) === undefined ? fallback : schema(own(key), fallback, at.in(key));

  const surfaces = read(
    "surfaces",
    list(surface, () => defaultSurface(), [1, limits.surfaces]),
    defaultSettings.surfaces,
  );
  const views = read(
    "views",
    list(view(surfaces.length), () => defaultView, [1, limits.views]),
    defaultSettings.views,
  );
  const known: Record<keyof Settings, true> = {
    version: true,
    surfaces: true,
    views: true,
    camera: true,
    probe: true,
    links: true,
    overlays: true,
    columns: true,
  };
  for (const key of Object.keys(input)) if (!Object.hasOwn(known, key)) at.in(key).drop("unknown");
  return {
    version: 1,
    surfaces,
    views,
    camera: read("camera", camera, defaultCamera),
    probe: read("probe", probe(surfaces), null),
    links: read("links", links, defaultSettings.links),
    overlays: read("overlays", overlays, defaultOverlays),
    columns: read("columns", integer(0, limits.columns), defaultColumns),
  };
}
