import temml from "temml";
import { describe, expect, it } from "vitest";
import { type ColorScale, colorAt, colormapIds, colorScale, resolveColormap } from "../../color";
import { compile } from "../../core";
import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import type { QuantityId, SurfaceSpec } from "../../core/types";
import { defaultCamera, defaultSettings, defaultSurface, type Settings } from "../../settings";
import { readJson, writeJson } from "./json";
import { writeLatex } from "./latex";
import { labelTex } from "./tex";
import { type TikzPicture, writeTikz } from "./tikz";

const bumps: SurfaceSpec = {
  ...defaultSurface("graph"),
  expressions: { z: "h = sin(r); h*g(u)/r + c" },
  definitions: "r = sqrt(u^2 + v^2); g(t) = exp(-t^2)",
  domain: { u: ["0", "2pi"], v: ["-sqrt(3)", "1/2"] },
  parameters: { c: { value: 2.5e-7, min: 0, max: 1, step: 0.1 } },
};
const torus: SurfaceSpec = {
  ...defaultSurface("parametric"),
  expressions: { x: "(2+cos v) cos u", y: "(2+cos v) sin u", z: "sin v" },
  domain: { u: ["0", "2pi"], v: ["0", "2pi"] },
};

describe("the state as JSON", () => {
  const critical = compile(defaultSettings.surfaces[0]).criticalPoints();
  const settings: Settings = {
    ...defaultSettings,
    surfaces: [defaultSettings.surfaces[0], torus],
    probe: { surface: 1, at: [1, 2] },
  };

  it("is read back as it was", () => {
    const text = writeJson(settings, [critical]);
    expect(readJson(text)).toEqual({ settings, dropped: [] });
    expect(JSON.parse(text).settings).toEqual(settings);
    expect(readJson(JSON.stringify(settings))).toEqual({ settings, dropped: [] });
  });

  it("holds the critical points with all their digits", () => {
    const [section, ...others] = JSON.parse(writeJson(settings, [critical, null])).criticalPoints;
    expect(others).toEqual([]);
    expect(section).toMatchObject({ surface: 0, variables: ["u", "v"], truncated: false });
    expect(section.points.length).toBe(critical.points.length);
    // Of e^(−0.1u) sin u sin v: tan u = 10 and cos v = 0, or sin u = sin v = 0.
    for (const { at, kind, scalarCurvature, value } of section.points) {
      const [u, v] = at;
      const isPeak = Math.abs(Math.cos(v)) < 1e-12;
      if (isPeak) expect(Math.tan(u)).toBeCloseTo(10, 9);
      expect(kind === "saddle").toBe(!isPeak);
      expect(Math.sign(scalarCurvature)).toBe(isPeak ? 1 : -1);
      expect(value).toBeCloseTo(Math.exp(-0.1 * u) * Math.sin(u) * Math.sin(v), 14);
    }
  });

  it("gives what can be read of a damaged one, and refuses what is no JSON", () => {
    const { settings: read, dropped } = readJson('{"settings": {"surfaces": 3}}');
    expect(read).toEqual(defaultSettings);
    expect(dropped).toHaveLength(1);
    expect(() => readJson("z=u*v")).toThrow(SyntaxError);
  });
});

describe("the formulas in LaTeX", () => {
  /** Temml reads TeX's mathematics on its own, and throws where it cannot. */
  const typeset = (latex: string) =>
    [...latex.matchAll(/\\begin\{align\*\}[\s\S]*?\\end\{align\*\}/g)].map(([block]) =>
      temml.renderToString(block, { throwOnError: true, displayMode: true }),
    );

  it("has definitions, formula, domain and parameters", () => {
    const latex = writeLatex(bumps, []);
    expect(typeset(latex)).toHaveLength(1);
    for (const part of [
      "r &= \\sqrt{u^{2} + v^{2}}",
      "g\\left(t\\right) &= e^{-t^{2}}",
      "z &= f\\left(u, v\\right) =",
      "u \\in \\left[0, 2 \\, \\pi\\right]",
      "v \\in \\left[-\\sqrt{3}, \\frac{1}{2}\\right]",
      "c = 2.5 \\cdot 10^{-7}",
    ])
      expect(latex).toContain(part);
  });

  it.each([bumps, torus])("explains each quantity that applies ($kind)", (spec) => {
    for (const id of quantityIds) {
      const latex = writeLatex(spec, [id]);
      expect(typeset(latex)).toHaveLength(quantities[id].appliesTo.includes(spec.kind) ? 2 : 1);
    }
    const all = writeLatex(spec, quantityIds);
    expect(typeset(all)).toHaveLength(2);
    // Each symbol is said once.
    const left = all.split("\n").map((line) => /^ {2}(\S+) &=/.exec(line)?.[1]);
    const said = left.filter((symbol) => symbol !== undefined && symbol !== "z");
    expect(new Set(said).size).toBe(said.length);
  });

  it("takes graphs of more than two variables, whose curvature it leaves out", () => {
    const spec = { ...defaultSurface(), variables: ["a", "b", "c"], expressions: { z: "a*b*c" } };
    const latex = writeLatex({ ...spec, domain: { a: ["0", "1"], b: ["0", "1"], c: ["0", "1"] } }, [
      "scalarCurvature",
    ]);
    expect(typeset(latex)).toHaveLength(1);
  });
});

describe("the picture for pgfplots", () => {
  function picture(spec: SurfaceSpec, quantity: QuantityId, more: Partial<TikzPicture> = {}) {
    const surface = compile(spec).sample({ size: [9, 7], quantities: [quantity], precision: "float64" });
    const kind = quantities[quantity].scale;
    const scale = colorScale(surface.planes[quantity]?.statistics, { mode: "automatic" }, kind);
    const colormap = resolveColormap("automatic", kind);
    const view = { camera: defaultCamera, projection: "3d", vertical: "fitted" } as const;
    const { kind: surfaceKind, variables } = spec;
    return { surface, kind: surfaceKind, variables, quantity, colormap, scale, ...view, ...more };
  }
  const rowsOf = (tex: string) =>
    tex
      .slice(tex.indexOf("x y z value\n") + 12, tex.indexOf("\n};"))
      .split("\n")
      .map((row) => row.split(" ").map(Number));
  const optionOf = (tex: string, name: string) => Number(new RegExp(`${name}=([^,\\n]+)`).exec(tex)?.[1]);

  it("holds the surface's points with the quantity's values, row by row", () => {
    const tex = writeTikz(picture(torus, "gaussianCurvature"));
    const rows = rowsOf(tex);
    expect(rows).toHaveLength(63);
    expect(tex).toContain("mesh/cols=7");
    rows.forEach(([x, y, z, value], k) => {
      const [u, v] = [(Math.floor(k / 7) * 2 * Math.PI) / 8, ((k % 7) * 2 * Math.PI) / 6];
      expect(x).toBeCloseTo((2 + Math.cos(v)) * Math.cos(u), 4);
      expect(y).toBeCloseTo((2 + Math.cos(v)) * Math.sin(u), 4);
      expect(z).toBeCloseTo(Math.sin(v), 4);
      expect(value).toBeCloseTo(Math.cos(v) / (2 + Math.cos(v)), 4);
    });
  });

  it.each([0.5, 2, 3.5, 5])("draws a graph from the far end to the near one (%d)", (azimuth) => {
    const camera = { ...defaultCamera, azimuth };
    const tex = writeTikz(picture(bumps, "scalarCurvature", { camera }));
    const rows = rowsOf(tex).filter(([x]) => !Number.isNaN(x));
    const [first, last] = [rows[0], rows[rows.length - 1]];
    expect(Math.sign(last[0] - first[0])).toBe(Math.sign(Math.cos(azimuth)));
    expect(Math.sign(last[1] - first[1])).toBe(Math.sign(Math.sin(azimuth)));
    expect(tex).not.toContain("z buffer");
    // What folds over itself has no such order.
    expect(writeTikz(picture(torus, "gaussianCurvature", { camera }))).toContain("z buffer=sort");
  });

  it("has the legend's range, with zero in the middle and numbers at their places", () => {
    const tex = writeTikz(picture(bumps, "scalarCurvature"));
    expect(optionOf(tex, "point meta min")).toBe(-optionOf(tex, "point meta max"));
    const places = /ytick=\{([^}]*)\}/.exec(tex)?.[1].split(",").map(Number) ?? [];
    const labels = /yticklabels=\{(.*?)\}, scaled/.exec(tex)?.[1].split(",") ?? [];
    expect(places).toContain(0);
    expect(labels.map((label) => Number(label.replaceAll("$", "")))).toEqual(places);
  });

  it("places values on a logarithmic scale as the legend does", () => {
    const plain = picture(bumps, "scalarCurvature");
    const scale = colorScale(
      plain.surface.planes.scalarCurvature?.statistics,
      { mode: "automatic" },
      "diverging",
      { spacing: "symlog" },
    );
    const tex = writeTikz({ ...plain, scale });
    expect([optionOf(tex, "point meta min"), optionOf(tex, "point meta max")]).toEqual([0, 1]);
    const places = /ytick=\{([^}]*)\}/.exec(tex)?.[1].split(",").map(Number) ?? [];
    expect(places).toContain(0.5);
    for (const [, , , value] of rowsOf(tex).filter(([x]) => !Number.isNaN(x))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it("divides normalised values, as the legend does", () => {
    const plain = picture(bumps, "scalarCurvature");
    const scale: ColorScale = colorScale(
      plain.surface.planes.scalarCurvature?.statistics,
      { mode: "normalised" },
      "diverging",
    );
    const tex = writeTikz({ ...plain, scale });
    expect([optionOf(tex, "point meta min"), optionOf(tex, "point meta max")]).toEqual([-1, 1]);
    const values = rowsOf(tex)
      .map(([, , , value]) => Math.abs(value))
      .filter((value) => !Number.isNaN(value));
    expect(Math.max(...values)).toBeCloseTo(1, 5);
  });

  it("leaves gaps where nothing is defined, and where the view cuts off", () => {
    const half = { ...bumps, expressions: { z: "sqrt(3 - u)" }, definitions: "", parameters: {} };
    const whole = rowsOf(writeTikz(picture(half, "scalarCurvature")));
    const cut = rowsOf(
      writeTikz(picture(half, "scalarCurvature", { box: { low: [0, -9, -9], high: [9, 9, 1] } })),
    );
    whole.forEach((row, k) => {
      const u = (Math.floor(k / 7) * 2 * Math.PI) / 8;
      expect(row.some(Number.isNaN)).toBe(u > 3);
      expect(cut[k].some(Number.isNaN)).toBe(u > 3 || Math.sqrt(3 - u) > 1);
    });
  });

  it.each(colormapIds)("interpolates %s to within three levels of the surface's colours", (colormap) => {
    const tex = writeTikz(picture(bumps, "scalarCurvature", { colormap }));
    const stops = [...tex.matchAll(/rgb255=\((\d+),(\d+),(\d+)\)/g)].map((match) =>
      match.slice(1).map(Number),
    );
    for (let k = 0; k < 256; k++) {
      const at = (k / 255) * (stops.length - 1);
      const [i, part] = [
        Math.min(Math.floor(at), stops.length - 2),
        at - Math.min(Math.floor(at), stops.length - 2),
      ];
      colorAt(colormap, k / 255).forEach((component, c) => {
        expect(
          Math.abs(stops[i][c] + part * (stops[i + 1][c] - stops[i][c]) - component),
        ).toBeLessThanOrEqual(3);
      });
    }
  });

  it("looks from where the camera stands: along +y at −90° of ours, which is pgfplots' 0", () => {
    const camera = { ...defaultCamera, azimuth: -Math.PI / 2, elevation: Math.PI / 6 };
    expect(writeTikz(picture(torus, "gaussianCurvature", { camera }))).toContain("view={0}{30}");
    expect(writeTikz(picture(torus, "gaussianCurvature", { projection: "above" }))).toContain("view={0}{90}");
  });
});

it("writes the page's numbers in TeX", () => {
  expect(labelTex("−2.5×10⁻³")).toBe("-2.5\\times 10^{-3}");
  expect(labelTex("10¹²")).toBe("10^{12}");
});
