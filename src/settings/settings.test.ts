import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { colormapIds } from "../color/ids";
import { quantityIds, surfaceKindIds } from "../core/ids";
import { surfaceKinds } from "../core/surfaces";
import type { Parameter, SurfaceSpec } from "../core/types";
import {
  type Camera,
  decodeSettings,
  defaultSettings,
  encodeSettings,
  limits,
  parseSettings,
  type RangeMode,
  type Settings,
  type ViewSpec,
} from ".";

const seeded = { seed: 20230713, numRuns: 500 };

// Settings of every shape that the types allow, with the names and texts that are most likely to be mangled.
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0);
const words = fc.constantFrom(
  "",
  "0",
  "-3",
  "2*pi",
  "0.",
  ".5",
  "1..2",
  "a=b&c",
  "100%",
  "%zz",
  "+",
  "'\"<>#",
);
const wellFormed = fc.oneof(words, fc.string({ unit: "binary", maxLength: 40 }));
const awkwardNames = ["x", "y", "z", "show", "p", "α", "constructor", "toString", "where", "w_1"];
const name = fc.oneof(fc.constantFrom(...awkwardNames), fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9_]{0,6}$/));
const interval = fc
  .tuple(finite, finite)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const parameter: fc.Arbitrary<Parameter> = fc
  .tuple(finite, interval, fc.double({ min: Number.MIN_VALUE, max: 1e9, noNaN: true }))
  .map(([value, [min, max], step]) => ({ value, min, max, step }));

const surface: fc.Arbitrary<SurfaceSpec> = fc
  .tuple(fc.constantFrom(...surfaceKindIds), fc.uniqueArray(name, { minLength: 2, maxLength: 4 }))
  .chain(([kind, variables]) => {
    const texts = (keys: readonly string[]) =>
      fc
        .array(wellFormed, { minLength: keys.length, maxLength: keys.length })
        .map((values) => Object.fromEntries(keys.map((key, k) => [key, values[k]])));
    const bounds = fc.tuple(wellFormed, wellFormed);
    return fc.record({
      kind: fc.constant(kind),
      expressions: texts(surfaceKinds[kind].fields),
      definitions: wellFormed,
      variables: fc.constant(variables),
      domain: fc
        .array(bounds, { minLength: variables.length, maxLength: variables.length })
        .map((values) => Object.fromEntries(variables.map((key, k) => [key, values[k]]))),
      parameters: fc
        .array(fc.tuple(name, parameter), { maxLength: 4 })
        .map((entries) => Object.fromEntries(entries)),
    });
  });

const range: fc.Arbitrary<RangeMode> = fc.oneof(
  fc.constantFrom<RangeMode>(
    { mode: "automatic" },
    { mode: "full" },
    { mode: "symmetric" },
    { mode: "normalised" },
  ),
  interval.map(([min, max]): RangeMode => ({ mode: "typed", min, max })),
);

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((x) => x + 0);
const camera: fc.Arbitrary<Camera> = fc.record({
  azimuth: between(-10, 10),
  elevation: between(-Math.PI / 2, Math.PI / 2),
  distance: between(0.01, 100),
  target: fc.tuple(between(-9, 9), between(-9, 9), between(-9, 9)),
  projection: fc.constantFrom("perspective", "orthographic"),
});

const view = (surfaceCount: number): fc.Arbitrary<ViewSpec> =>
  fc.record({
    title: fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 20 })),
    surface: fc.nat(surfaceCount - 1),
    quantity: fc.constantFrom(...quantityIds),
    projection: fc.constantFrom("3d", "above"),
    colormap: fc.constantFrom("automatic", ...colormapIds),
    range,
    vertical: fc.constantFrom("fitted", "equal"),
    scale: fc.constantFrom("linear", "symlog"),
    isolines: fc.constantFrom("none", ...quantityIds),
    zeroLine: fc.boolean(),
    shading: fc.boolean(),
    wireframe: fc.boolean(),
    opacity: fc.oneof(fc.constant(1), between(limits.leastOpacity, 1)),
    camera: fc.oneof(fc.constant(null), camera),
  });

const settings: fc.Arbitrary<Settings> = fc.array(surface, { minLength: 1, maxLength: 3 }).chain((surfaces) =>
  fc.record({
    version: fc.constant(1 as const),
    surfaces: fc.constant(surfaces),
    views: fc.array(view(surfaces.length), { minLength: 1, maxLength: 5 }),
    camera: fc.oneof(camera, fc.constant(defaultSettings.camera)),
    probe: fc.oneof(
      fc.constant(null),
      fc.nat(surfaces.length - 1).chain((index) => {
        const { length } = surfaces[index].variables;
        return fc.record({
          surface: fc.constant(index),
          at: fc.array(finite, { minLength: length, maxLength: length }),
        });
      }),
    ),
    links: fc.record({ camera: fc.boolean(), range: fc.boolean() }),
    overlays: fc.record({
      criticalPoints: fc.boolean(),
      directions: fc.boolean(),
      tangentPlane: fc.boolean(),
      paraboloid: fc.boolean(),
    }),
    columns: fc.nat(limits.columns),
  }),
);

describe("parseSettings", () => {
  it("returns every valid value as it is", () => {
    fc.assert(
      fc.property(settings, (value) => {
        expect(parseSettings(JSON.parse(JSON.stringify(value)))).toEqual({ settings: value, dropped: [] });
      }),
      seeded,
    );
  });

  it("makes valid settings of anything, and says so", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (input) => {
        const parsed = parseSettings(input);
        expect(parseSettings(parsed.settings)).toEqual({ settings: parsed.settings, dropped: [] });
      }),
      seeded,
    );
  });

  it("replaces only what is damaged", () => {
    const damaged = structuredClone(defaultSettings) as unknown as {
      views: { quantity: string }[];
      surfaces: { domain: unknown }[];
      camera: { elevation: number };
    };
    damaged.views[1].quantity = "torsion";
    damaged.surfaces[0].domain = { u: ["0", "10"], v: 7 };
    damaged.camera.elevation = 40;
    const { settings, dropped } = parseSettings(damaged);
    expect(settings.surfaces[0].expressions).toEqual(defaultSettings.surfaces[0].expressions);
    expect(settings.surfaces[0].domain).toEqual({ u: ["0", "10"], v: ["-3", "3"] });
    expect(settings.camera.azimuth).toBe(defaultSettings.camera.azimuth);
    expect(dropped.map((note) => note.split(":")[0])).toEqual([
      "surfaces[0].domain.v",
      "views[1].quantity",
      "camera.elevation",
    ]);
  });

  it("does not take inherited properties for own ones", () => {
    const inherited = Object.create({ surfaces: [{ kind: "parametric" }], views: "x" });
    expect(parseSettings(inherited)).toEqual({ settings: defaultSettings, dropped: [] });
    const polluted = JSON.parse('{"surfaces":[{"parameters":{"__proto__":{"value":9}}}]}');
    const { settings, dropped } = parseSettings(polluted);
    expect(Object.getPrototypeOf(settings.surfaces[0].parameters)).toBe(Object.prototype);
    expect(settings.surfaces[0].parameters).toEqual({});
    expect(dropped).toHaveLength(1);
  });

  it("survives values with code of their own", () => {
    const hostile = {
      get surfaces(): never {
        throw new Error("no");
      },
    };
    expect(parseSettings(hostile).settings).toEqual(defaultSettings);
    expect(parseSettings(hostile).dropped).toHaveLength(1);
  });

  it("bounds what it reads", () => {
    const many = { surfaces: new Array(1000).fill({ expressions: { z: "x".repeat(100_000) } }) };
    const { settings, dropped } = parseSettings(many);
    expect(settings.surfaces).toHaveLength(limits.surfaces);
    expect(settings.surfaces[0].expressions.z).toHaveLength(limits.textLength);
    expect(dropped.length).toBeLessThanOrEqual(limits.notes);
  });
});

describe("a link", () => {
  it("carries any settings there and back", () => {
    fc.assert(
      fc.property(settings, (value) => {
        const query = encodeSettings(value);
        // What a browser makes of the query must not change its meaning.
        const { search } = new URL(`https://example.org/?${query}`);
        expect(decodeSettings(search)).toEqual({ settings: value, dropped: [] });
      }),
      seeded,
    );
  });

  it("reads as a formula does", () => {
    expect(encodeSettings(defaultSettings)).toBe(
      "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1,0..1,0.01&show=S,trH",
    );
    const { settings, dropped } = decodeSettings("?z=u^2+%2B+a*v&p.a=2&u=0..2pi&v=-1...5&show=K:above,H:2");
    expect(settings.surfaces[0]).toMatchObject({
      kind: "graph",
      expressions: { z: "u^2 + a*v" },
      domain: { u: ["0", "2pi"], v: ["-1", ".5"] },
      parameters: { a: { value: 2 } },
    });
    expect(settings.views.map((view) => view.quantity)).toEqual(["gaussianCurvature", "meanCurvature"]);
    expect(settings.views[0].projection).toBe("above");
    expect(dropped).toEqual([expect.stringContaining("views[1].surface")]);
  });

  it("accepts ids beside symbols, and formulas of a surface without the kind", () => {
    const { settings, dropped } = decodeSettings("x=cos(u)&y=sin(u)&z=v&show=scalarCurvature");
    expect(dropped).toEqual([]);
    expect(settings.surfaces[0].kind).toBe("parametric");
    expect(settings.views).toHaveLength(1);
  });

  it("opens what can be read of a damaged one and says what was dropped", () => {
    const query = "z=%E0%A4%A&u=0..4&w=1..2&p.c=abc&show=S,torsion&camera=1,2&nonsense&version=7&probe=1,x";
    const { settings, dropped } = decodeSettings(query);
    expect(settings.surfaces[0].domain.u).toEqual(["0", "4"]);
    expect(settings.views.map((view) => view.quantity)).toEqual(["scalarCurvature"]);
    for (const word of ["z", "domain.w", "p.c", "show", "camera", "nonsense", "version", "probe"])
      expect(
        dropped.some((note) => note.includes(word)),
        word,
      ).toBe(true);
  });

  it("gives the default settings when it is empty", () => {
    for (const empty of ["", "?", "&&"])
      expect(decodeSettings(empty)).toEqual({ settings: defaultSettings, dropped: [] });
  });

  it("reads 10,000 random strings without throwing, and gives valid settings", () => {
    const keys = [
      "z",
      "u",
      "p.c",
      "d.x",
      "2.z",
      "variables",
      "show",
      "camera",
      "probe",
      "kind",
      "__proto__",
      "min.u",
    ];
    const values = [
      "S",
      "S:2:above",
      "0..1",
      "%",
      "1e999",
      "__proto__",
      "constructor",
      "u,v",
      ",,,",
      "..",
      "graph",
    ];
    const piece = fc.oneof(
      fc
        .tuple(fc.constantFrom(...keys), fc.oneof(fc.constantFrom(...values), fc.string()))
        .map(([k, v]) => `${k}=${v}`),
      fc.string({ unit: "binary" }),
      fc.string(),
    );
    const query = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join("&"));
    fc.assert(
      fc.property(query, (text) => {
        const { settings } = decodeSettings(text);
        expect(parseSettings(settings)).toEqual({ settings, dropped: [] });
        expect(Object.getPrototypeOf(settings.surfaces[0].parameters)).toBe(Object.prototype);
      }),
      { seed: 7, numRuns: 10_000 },
    );
  });
});
