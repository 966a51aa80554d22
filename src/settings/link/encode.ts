import { surfaceKinds } from "../../core/surfaces";
import type { Parameter, SurfaceSpec } from "../../core/types";
import { defaultCamera, defaultColumns, defaultLinks, defaultOverlays, sliderFor } from "../defaults";
import type { Camera, Links, Overlays, ProbePoint, Settings } from "../types";
import { joinBounds } from "./bounds";
import { escapeText } from "./escape";
import { isReserved, kindOfFields, separatorOf } from "./keys";
import { writeView } from "./view";

type Pair = [key: string, value: string];

/**
 * Settings as the query of an address, without its "?":
 * `z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1&show=S,trH`. What `defaults.ts` says is left out. `decodeSettings` reads it back
 * exactly.
 */
export function encodeSettings(settings: Settings): string {
  const pairs: Pair[] = settings.surfaces.flatMap((surface, index) =>
    surfacePairs(surface).map(([key, value]): Pair => [separatorOf(index) + key, value]),
  );
  pairs.push(["show", settings.views.map(writeView).join(",")]);
  settings.views.forEach(({ title, camera }, index) => {
    if (title !== "") pairs.push([`title.${index + 1}`, title]);
    if (camera) pairs.push([`camera.${index + 1}`, writeCamera(camera)]);
  });
  if (!isDefaultCamera(settings.camera)) pairs.push(["camera", writeCamera(settings.camera)]);
  if (settings.probe) pairs.push(["probe", writeProbe(settings.probe)]);
  const links = writeFlags(settings.links);
  if (links !== writeFlags(defaultLinks)) pairs.push(["link", links]);
  const overlays = writeFlags(settings.overlays);
  if (overlays !== writeFlags(defaultOverlays)) pairs.push(["draw", overlays]);
  if (settings.columns !== defaultColumns) pairs.push(["columns", String(settings.columns)]);
  return pairs.map(([key, value]) => `${escapeText(key)}=${escapeText(value)}`).join("&");
}

function surfacePairs(spec: SurfaceSpec): Pair[] {
  const { fields } = surfaceKinds[spec.kind];
  const pairs: Pair[] = [];
  if (kindOfFields(fields) !== spec.kind) pairs.push(["kind", spec.kind]);
  for (const name of fields) pairs.push([name, spec.expressions[name]]);
  if (spec.definitions !== "") pairs.push(["where", spec.definitions]);
  if (spec.variables.join() !== "u,v") pairs.push(["variables", spec.variables.join(",")]);
  for (const name of spec.variables) {
    const [low, high] = spec.domain[name];
    const key = isReserved(name) ? `d.${name}` : name;
    const joined = joinBounds(low, high);
    if (joined !== null) pairs.push([key, joined]);
    else pairs.push([`min.${name}`, low], [`max.${name}`, high]);
  }
  for (const [name, parameter] of Object.entries(spec.parameters))
    pairs.push([`p.${name}`, writeParameter(parameter)]);
  return pairs;
}

/** "0.1", or with a slider of its own "0.1,0..1,0.01". */
function writeParameter({ value, min, max, step }: Parameter): string {
  const usual = sliderFor(value);
  const isUsual = usual.min === min && usual.max === max && usual.step === step;
  return isUsual ? `${value}` : `${value},${min}..${max},${step}`;
}

function isDefaultCamera(camera: Camera): boolean {
  return writeCamera(camera) === writeCamera(defaultCamera);
}

/** Azimuth, elevation (radians), distance; then the target, if it is not the origin; then "orthographic". */
function writeCamera({ azimuth, elevation, distance, target, projection }: Camera): string {
  const parts: (number | string)[] = [azimuth, elevation, distance];
  if (target.some((x) => x !== 0)) parts.push(...target);
  if (projection !== defaultCamera.projection) parts.push(projection);
  return parts.join(",");
}

/** "2,1", or on surface 2 "2:2,1". */
function writeProbe({ surface, at }: ProbePoint): string {
  return `${surface === 0 ? "" : `${surface + 1}:`}${at.join(",")}`;
}

/** The names of what is on, in their fixed order. */
function writeFlags(flags: Links | Overlays): string {
  const names = Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []));
  return names.length > 0 ? names.sort().join(",") : "none";
}
