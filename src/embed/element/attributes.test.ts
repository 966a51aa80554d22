import { describe, expect, it } from "vitest";
import { translate } from "../../scene/words/germanMessages";
import { decodeSettings, encodeSettings } from "../../settings";
import { Random } from "../../testing/random";
import { readAttributes } from "./attributes";

const read = (attributes: Record<string, string>) => readAttributes((name) => attributes[name] ?? null);

describe("attributes", () => {
  it("mean what a link means", () => {
    const { settings, problems } = read({
      z: "e^(-c*u) sin u sin v + r",
      definitions: "r = u*v",
      parameters: "c=0.1, a=-2",
      domain: "u=0..10 v=0..2*pi",
      quantity: "scalarCurvature, trH",
      camera: "-1, 0.5, 3",
      probe: "2, 1",
    });
    expect(problems).toEqual([]);
    const query =
      "z=e^(-c*u)+sin+u+sin+v+%2B+r&where=r+=+u*v&u=0..10&v=0..2*pi&p.c=0.1&p.a=-2&show=S,trH&camera=-1,0.5,3&probe=2,1";
    expect(settings).toEqual(decodeSettings(query).settings);
  });

  it("show a formula by its scalar curvature, and a link by what it says", () => {
    expect(read({ z: "u*v" }).settings.views.map(({ quantity }) => quantity)).toEqual(["scalarCurvature"]);
    const link = read({ settings: "https://example.org/app/?z=u^2&show=K,H#top" });
    expect(link.settings.views.map(({ quantity }) => quantity)).toEqual([
      "gaussianCurvature",
      "meanCurvature",
    ]);
    expect(link.settings.surfaces[0].expressions.z).toBe("u^2");
    expect(read({ settings: "?z=a=b?c&show=S" }).settings.surfaces[0].expressions.z).toBe("a=b?c");
  });

  it("name the variables by the domain, and change what a link says", () => {
    const { settings, problems } = read({
      settings: "z=u^2&p.c=3&show=S:above",
      z: "x*y",
      domain: "x=-1..1; y = 0 .. sqrt(2)",
      projection: "3d",
      colormap: "viridis",
    });
    expect(problems).toEqual([]);
    const [surface] = settings.surfaces;
    expect(surface.variables).toEqual(["x", "y"]);
    expect(surface.domain).toEqual({ x: ["-1", "1"], y: ["0", "sqrt(2)"] });
    expect(surface.expressions.z).toBe("x*y");
    expect(surface.parameters.c.value).toBe(3);
    expect(settings.views[0]).toMatchObject({ projection: "3d", colormap: "viridis" });
  });

  it("take words in small letters and in capitals, as HTML does", () => {
    const { settings, problems } = read({ z: "u", projection: " Above", colormap: "blueRED" });
    expect(problems).toEqual([]);
    expect(settings.views[0]).toMatchObject({ projection: "above", colormap: "blueRed" });
  });

  it("make a parametric surface of three formulas", () => {
    const { settings } = read({ x: "cos(u)", y: "sin(u)", z: "v" });
    expect(settings.surfaces[0]).toMatchObject({
      kind: "parametric",
      expressions: { x: "cos(u)", y: "sin(u)", z: "v" },
    });
  });

  it.each([
    ["quantity", "S, curvyness", "curvyness"],
    ["domain", "u=0..1 v=zero", "v=zero"],
    ["domain", "u=0..1, v=..", "v=.."],
    ["domain", "u in [0, 1]", "u in [0, 1]"],
    ["parameters", "c a=2", "c"],
    ["parameters", "a=2 c=", "c="],
    ["parameters", "c=fast", "fast"],
    ["camera", "left", "left"],
    ["probe", "2;1", "2;1"],
    ["colormap", "rainbow", "rainbow"],
    ["projection", "flat", "flat"],
    ["settings", "z=u*v&isolines=S", "isolines"],
  ])("say what is wrong with %s, and where", (attribute, value, wrong) => {
    const { problems } = read({ z: "u*v", [attribute]: value });
    expect(problems.map((problem) => problem.attribute)).toEqual([attribute]);
    const [{ start, end, message }] = problems;
    expect(value.slice(start, end)).toBe(wrong);
    expect(message.length).toBeGreaterThan(wrong.length);
  });

  it("say it in German, too", () => {
    const [{ message }] = read({ parameters: "c" }).problems;
    expect(translate(message)).toBe("„c“ sollte wie c=0.1 aussehen");
  });

  it("of which one part cannot be read mean what the others do", () => {
    const { settings } = read({ z: "x*y", domain: "x=0..1, y=..", quantity: "curvyness" });
    expect(settings.surfaces[0].variables).toEqual(["x", "y"]);
    expect(settings.surfaces[0].domain.x).toEqual(["0", "1"]);
    expect(settings.views.map(({ quantity }) => quantity)).toEqual(["scalarCurvature"]);
    expect(read({ z: "u", quantity: "K, curvyness" }).settings.views).toMatchObject([
      { quantity: "gaussianCurvature" },
    ]);
  });

  it("are data: they give settings that are valid, whatever they are", () => {
    const random = new Random(20261124);
    const names = ["settings", "z", "domain", "parameters", "quantity", "camera", "probe", "definitions"];
    const pieces =
      "= & .. , p.c= show= 2.z= __proto__ <script> % %2 %E0%A4 S: \u0000 \ud800 1e999 u 曲率 : ; 9..1".split(
        " ",
      );
    for (let run = 0; run < 1000; run++) {
      const text = Array.from({ length: random.integer(0, 12) }, () => random.pick(pieces)).join("");
      const query = encodeSettings(read({ [random.pick(names)]: text }).settings);
      expect(encodeSettings(decodeSettings(query).settings)).toBe(query);
    }
  });
});
