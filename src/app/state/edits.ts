/** What a person can change, each a pure function from settings to settings. */
import { surfaceKinds } from "../../core/surfaces";
import type { Parameter, SurfaceKindId, SurfaceSpec } from "../../core/types";
import type { Settings, ViewSpec } from "../../settings";
import { defaultParameter, defaultSurface, defaultView, isName, limits, sliderFor } from "../../settings";

export function editSurface(
  settings: Settings,
  index: number,
  change: (spec: SurfaceSpec) => SurfaceSpec,
): Settings {
  return {
    ...settings,
    surfaces: settings.surfaces.map((spec, k) => (k === index ? change(spec) : spec)),
  };
}

export function setExpression(spec: SurfaceSpec, name: string, text: string): SurfaceSpec {
  return { ...spec, expressions: { ...spec.expressions, [name]: text } };
}

export function setBound(spec: SurfaceSpec, variable: string, end: 0 | 1, text: string): SurfaceSpec {
  const [low, high] = spec.domain[variable];
  return { ...spec, domain: { ...spec.domain, [variable]: end === 0 ? [text, high] : [low, text] } };
}

/** Changes one parameter; one that only the text knows so far starts from 1. */
export function setParameter(spec: SurfaceSpec, name: string, change: Partial<Parameter>): SurfaceSpec {
  const parameter = { ...parameterOf(spec, name), ...change };
  return { ...spec, parameters: { ...spec.parameters, [name]: parameter } };
}

export function parameterOf(spec: SurfaceSpec, name: string): Parameter {
  return Object.hasOwn(spec.parameters, name) ? spec.parameters[name] : defaultParameter;
}

export function removeParameter(spec: SurfaceSpec, name: string): SurfaceSpec {
  const { [name]: _removed, ...parameters } = spec.parameters;
  return { ...spec, parameters };
}

/** What an edit has changed of the surfaces: nothing, values of parameters alone, or what the surfaces are. */
export function surfacesChange(
  before: readonly SurfaceSpec[],
  after: readonly SurfaceSpec[],
): "none" | "parameters" | "definition" {
  if (before.length !== after.length) return "definition";
  const changed = after.flatMap((spec, k) => (spec === before[k] ? [] : [[before[k], spec] as const]));
  if (changed.some(([old, spec]) => definitionOf(old) !== definitionOf(spec))) return "definition";
  const moved = changed.some(([old, spec]) =>
    Object.keys({ ...old.parameters, ...spec.parameters }).some(
      (name) => parameterOf(old, name).value !== parameterOf(spec, name).value,
    ),
  );
  return moved ? "parameters" : "none";
}

const definitionOf = ({ kind, expressions, definitions, variables, domain }: SurfaceSpec) =>
  JSON.stringify([kind, expressions, definitions, variables, domain]);

/** Widens the slider's range so that the value lies in it. */
export function reaching(parameter: Parameter): Parameter {
  const { value, min, max } = parameter;
  return { ...parameter, min: Math.min(min, value), max: Math.max(max, value) };
}

/**
 * A parameter with a value that was typed: the slider that there is, or else one from −5 to 5 times the value's size, rounded up to 1, 2
 * or 5 times a power of ten.
 */
export function withValue(spec: SurfaceSpec, name: string, value: number): SurfaceSpec {
  const known = Object.hasOwn(spec.parameters, name) ? spec.parameters[name] : sliderAround(value);
  return setParameter(spec, name, reaching({ ...known, value }));
}

function sliderAround(value: number): Parameter {
  if (value === 0) return { value, min: -1, max: 1, step: 0.01 };
  const power = 10 ** Math.floor(Math.log10(5 * Math.abs(value)));
  const factor = [1, 2, 5, 10].find((each) => each * power >= 5 * Math.abs(value) * (1 - 1e-12)) ?? 10;
  const reach = Number((factor * power).toPrecision(1));
  if (!Number.isFinite(2 * reach) || reach / 500 === 0) return sliderFor(value);
  return { value, min: -reach, max: reach, step: Number((reach / 500).toPrecision(6)) };
}

/** Why a variable cannot get this name, or null. */
export type NameFault = "notAName" | "taken";

export function nameFault(spec: SurfaceSpec, variable: string, name: string): NameFault | null {
  if (!isName(name)) return "notAName";
  return name !== variable && spec.variables.includes(name) ? "taken" : null;
}

/** Renames a variable in the domain. The formulas stay as they were typed. */
export function renameVariable(spec: SurfaceSpec, variable: string, name: string): SurfaceSpec {
  if (nameFault(spec, variable, name) !== null) return spec;
  const renamed = (old: string) => (old === variable ? name : old);
  return {
    ...spec,
    variables: spec.variables.map(renamed),
    domain: Object.fromEntries(spec.variables.map((old) => [renamed(old), spec.domain[old]])),
  };
}

/** Gives all variables other names; each keeps its interval. Names that cannot be taken change nothing. */
export function nameVariables(spec: SurfaceSpec, names: readonly string[]): SurfaceSpec {
  const { variables, domain } = spec;
  if (names.length !== variables.length || !names.every(isName) || new Set(names).size < names.length)
    return spec;
  return {
    ...spec,
    variables: [...names],
    domain: Object.fromEntries(names.map((name, k) => [name, domain[variables[k]]])),
  };
}

/**
 * The same surface defined the other way, as far as there is one: a graph is (u, v, f). `remembered` is what the surface was when it
 * last had this kind, so that trying another kind loses nothing.
 */
export function changeKind(
  spec: SurfaceSpec,
  kind: SurfaceKindId,
  remembered: SurfaceSpec | undefined,
): SurfaceSpec {
  if (kind === spec.kind) return spec;
  if (remembered) return { ...remembered, parameters: { ...remembered.parameters, ...spec.parameters } };
  const [u, v] = spec.variables;
  const known: Record<string, string> = { x: u, y: v, ...spec.expressions };
  const usual = defaultSurface(kind).expressions;
  const expressions = Object.fromEntries(
    surfaceKinds[kind].fields.map((name) => [name, known[name] ?? usual[name]]),
  );
  const variables = spec.variables.slice(0, surfaceKinds[kind].variables.maximum);
  const domain = Object.fromEntries(variables.map((name) => [name, spec.domain[name]]));
  return { ...spec, kind, expressions, variables, domain };
}

export function editView(settings: Settings, index: number, change: Partial<ViewSpec>): Settings {
  return {
    ...settings,
    views: settings.views.map((view, k) => (k === index ? { ...view, ...change } : view)),
  };
}

/** A copy of a surface, and a view of it. */
export function addSurface(settings: Settings, copied: number): Settings {
  const { surfaces, views } = settings;
  if (surfaces.length >= limits.surfaces || views.length >= limits.views) return settings;
  const model = views.find((view) => view.surface === copied) ?? defaultView;
  return {
    ...settings,
    surfaces: [...surfaces, surfaces[copied]],
    views: [...views, { ...model, surface: surfaces.length }],
  };
}

export function removeSurface(settings: Settings, index: number): Settings {
  if (settings.surfaces.length < 2) return settings;
  const views = settings.views
    .filter((view) => view.surface !== index)
    .map((view) => ({ ...view, surface: view.surface > index ? view.surface - 1 : view.surface }));
  const { probe } = settings;
  return {
    ...settings,
    surfaces: settings.surfaces.filter((_, k) => k !== index),
    views: views.length > 0 ? views : [defaultView],
    probe: probe && probe.surface !== index ? { ...probe, surface: Math.min(probe.surface, index) } : null,
  };
}
