import type { Parameter, SurfaceSpec } from "../../core/types";
import {
  defaultCamera,
  defaultLinks,
  defaultOverlays,
  defaultSettings,
  defaultSurface,
  sliderFor,
} from "../defaults";
import { limits } from "../limits";
import { type ParsedSettings, parseSettings } from "../parse";
import { Place, quote } from "../schema";
import type { Camera, Links, Overlays, ProbePoint, ViewSpec } from "../types";
import { readInterval, readNumber, splitBounds } from "./bounds";
import { unescapeText } from "./escape";
import { isField, isReserved, kindOfFields } from "./keys";
import { readView } from "./view";

/** A link's surface while it is read; `parseSettings` has the last word on it. */
interface Draft {
  fields: Record<string, string>;
  rest: Partial<SurfaceSpec>;
  low: Record<string, string>;
  high: Record<string, string>;
  parameters: Record<string, Parameter>;
}

interface Link {
  drafts: Map<number, Draft>;
  views?: ViewSpec[];
  /** Of the views, by their number from 0. */
  titles: Map<number, string>;
  cameras: Map<number, Camera>;
  camera?: Camera;
  probe?: ProbePoint;
  links?: Links;
  overlays?: Overlays;
  columns?: number;
  version: unknown;
}

type Reader = (link: Link, value: string, at: Place) => void;

/**
 * Reads the query of an address, with or without its "?". Total: never throws. Of a damaged link what can be read is
 * read, and `dropped` says what was not. An empty query gives the default settings.
 */
export function decodeSettings(query: string): ParsedSettings {
  const at = new Place("", []);
  if (query.length > limits.linkLength) at.drop("the link is too long, its end was cut off");
  const link: Link = { drafts: new Map(), titles: new Map(), cameras: new Map(), version: 1 };
  for (const part of query.slice(0, limits.linkLength).replace(/^\?/, "").split("&")) {
    if (part === "") continue;
    const split = part.indexOf("=");
    const key = unescapeText(split < 0 ? part : part.slice(0, split));
    const value = unescapeText(split < 0 ? "" : part.slice(split + 1));
    const place = new Place(key.text.slice(0, limits.nameLength), at.dropped);
    if (key.broken || value.broken) place.drop("broken escapes, taken as they stand");
    readPair(link, key.text, value.text, place);
  }
  const { settings, dropped } = parseSettings(finish(link));
  for (const note of dropped) at.note(note);
  return { settings, dropped: at.dropped };
}

function readPair(link: Link, key: string, value: string, at: Place): void {
  const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (reader) {
    reader(link, value, at);
    return;
  }
  const titled = /^title\.([1-9]\d?)$/.exec(key);
  if (titled) {
    link.titles.set(Number(titled[1]) - 1, value);
    return;
  }
  const turned = /^camera\.([1-9]\d?)$/.exec(key);
  if (turned) {
    const camera = readCamera(value, at);
    if (camera) link.cameras.set(Number(turned[1]) - 1, camera);
    return;
  }
  const numbered = /^([1-9]\d?)\.(.+)$/s.exec(key);
  const index = numbered ? Number(numbered[1]) - 1 : 0;
  if (index >= limits.surfaces) at.drop(`more than ${limits.surfaces} surfaces`);
  else readSurfacePair(draftOf(link, index), numbered ? numbered[2] : key, value, at);
}

function draftOf(link: Link, index: number): Draft {
  const known = link.drafts.get(index);
  if (known) return known;
  const draft = { fields: {}, rest: {}, low: {}, high: {}, parameters: {} };
  link.drafts.set(index, draft);
  return draft;
}

/** Object.fromEntries and defineProperty, not assignment: a key may be "__proto__". */
function put<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

function readSurfacePair(draft: Draft, key: string, value: string, at: Place): void {
  const prefixed = /^(p|d|min|max)\.(.+)$/s.exec(key);
  if (prefixed) prefixes[prefixed[1] as keyof typeof prefixes](draft, prefixed[2], value, at);
  else if (isField(key)) put(draft.fields, key, value);
  else if (key === "kind") draft.rest.kind = value as SurfaceSpec["kind"];
  else if (key === "where") draft.rest.definitions = value;
  else if (key === "variables") draft.rest.variables = value.split(",");
  else if (!isReserved(key) && splitBounds(value)) prefixes.d(draft, key, value, at);
  else at.drop("not understood");
}

const prefixes = {
  p: (draft: Draft, name: string, value: string, at: Place) => {
    const parameter = readParameter(value);
    if (parameter) put(draft.parameters, name, parameter);
    else at.drop(`${quote(value)} is not a parameter`);
  },
  d: (draft: Draft, name: string, value: string, at: Place) => {
    const bounds = splitBounds(value);
    if (!bounds) {
      at.drop(`${quote(value)} is not a domain like 0..10`);
      return;
    }
    put(draft.low, name, bounds[0]);
    put(draft.high, name, bounds[1]);
  },
  min: (draft: Draft, name: string, value: string) => put(draft.low, name, value),
  max: (draft: Draft, name: string, value: string) => put(draft.high, name, value),
};

const readers: Record<string, Reader> = {
  version: (link, value) => {
    link.version = readNumber(value) ?? value;
  },
  // The page resolves these: gallery, lessons and languages are loaded only when they are needed.
  example: () => {},
  lesson: () => {},
  step: () => {},
  lang: () => {},
  show: (link, value, at) => {
    const drop = (reason: string) => at.drop(reason);
    const views = value.split(",", limits.views + 1).map((text) => readView(text, drop));
    link.views = views.filter((view) => view !== null);
  },
  camera: (link, value, at) => {
    link.camera = readCamera(value, at);
  },
  probe: (link, value, at) => {
    const match = /^(?:(\d{1,2}):)?(.*)$/s.exec(value);
    const numbers = (match?.[2] ?? "").split(",").map(readNumber);
    if (!match || numbers.includes(null)) at.drop(`${quote(value)} is not a point`);
    else link.probe = { surface: Number(match[1] ?? 1) - 1, at: numbers as number[] };
  },
  link: (link, value, at) => {
    link.links = readFlags(value, defaultLinks, at);
  },
  draw: (link, value, at) => {
    link.overlays = readFlags(value, defaultOverlays, at);
  },
  columns: (link, value, at) => {
    const columns = readNumber(value);
    if (columns === null) at.drop(`${quote(value)} is not a number`);
    else link.columns = columns;
  },
};

function readCamera(value: string, at: Place): Camera | undefined {
  const parts = value.split(",");
  const projection = parts.at(-1) === "orthographic" ? "orthographic" : defaultCamera.projection;
  const numbers = parts.slice(0, projection === "orthographic" ? -1 : undefined).map(readNumber);
  if ((numbers.length !== 3 && numbers.length !== 6) || numbers.includes(null)) {
    at.drop(`${quote(value)} is not a camera`);
    return undefined;
  }
  const [azimuth, elevation, distance, x = 0, y = 0, z = 0] = numbers as number[];
  return { azimuth, elevation, distance, target: [x, y, z], projection };
}

/** What is named is on, what is not named is off. */
function readFlags<T extends object>(value: string, known: T, at: Place): T {
  const names = value === "none" ? [] : value.split(",");
  for (const name of names) if (!Object.hasOwn(known, name)) at.drop(`${quote(name)} is not known here`);
  return Object.fromEntries(Object.keys(known).map((name) => [name, names.includes(name)])) as T;
}

function readParameter(text: string): Parameter | null {
  const [first, range, step, ...more] = text.split(",");
  const value = readNumber(first);
  if (value === null || more.length > 0) return null;
  if (range === undefined) return sliderFor(value);
  const interval = readInterval(range);
  const stepValue = step === undefined ? null : readNumber(step);
  if (interval === null || stepValue === null) return null;
  return { value, min: interval[0], max: interval[1], step: stepValue };
}

/** A plain value for `parseSettings`, which knows nothing of links. */
function finish(link: Link): Record<string, unknown> {
  const count = Math.max(0, ...[...link.drafts.keys()].map((index) => index + 1));
  const surfaces = Array.from({ length: count }, (_, index) => {
    const draft = link.drafts.get(index);
    return draft ? finishSurface(draft) : defaultSurface();
  });
  const result: Record<string, unknown> = { version: link.version };
  if (surfaces.length > 0) result.surfaces = surfaces;
  const views = link.views && link.views.length > 0 ? link.views : defaultSettings.views;
  result.views = views.map((view, k) => ({
    ...view,
    title: link.titles.get(k) ?? view.title,
    camera: link.cameras.get(k) ?? view.camera,
  }));
  if (link.camera) result.camera = link.camera;
  if (link.probe) result.probe = link.probe;
  if (link.links) result.links = link.links;
  if (link.overlays) result.overlays = link.overlays;
  if (link.columns !== undefined) result.columns = link.columns;
  return result;
}

function finishSurface({ fields, rest, low, high, parameters }: Draft): Record<string, unknown> {
  const kind = rest.kind ?? kindOfFields(Object.keys(fields));
  const usual = defaultSurface();
  const domain: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(low), ...Object.keys(high)])) {
    const [defaultLow, defaultHigh] = usual.domain.u;
    put(domain, name, [
      Object.hasOwn(low, name) ? low[name] : defaultLow,
      Object.hasOwn(high, name) ? high[name] : defaultHigh,
    ]);
  }
  return { ...rest, kind, expressions: fields, domain, parameters };
}
