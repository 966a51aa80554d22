import { describe, expect, it } from "vitest";
import { captionLines, decodeSettings, definitionsOf, formulaLineOf } from ".";

const settingsOf = (query: string) => decodeSettings(query).settings;
const graph = settingsOf("z=e^(-c*r)*v&where=r%3Du-1%3B s%3D2&u=0..2*pi&v=-1..1&p.c=0.1");
const tube = settingsOf("x=cos(u)&y=sin(u)&z=-v&u=0..2*pi&v=-1..1");

describe("a surface written down", () => {
  it("has its formulas, definitions, domain and parameters, as they were typed", () => {
    expect(definitionsOf(graph.surfaces[0])).toEqual([
      "z = e^(-c*r)*v",
      "r=u-1",
      "s=2",
      "0 ≤ u ≤ 2*pi, -1 ≤ v ≤ 1",
      "c = 0.1",
    ]);
    expect(definitionsOf(tube.surfaces[0]).slice(0, 3)).toEqual(["x = cos(u)", "y = sin(u)", "z = -v"]);
  });

  it("is a line below a picture, with the signs of print", () => {
    expect(captionLines(graph)).toEqual([
      "z = e^(−c*r)*v,\u2003r=u−1,\u2003s=2,\u20030 ≤ u ≤ 2*π, −1 ≤ v ≤ 1,\u2003c = 0.1",
    ]);
    expect(captionLines({ ...graph, surfaces: [...graph.surfaces, ...tube.surfaces] })[1]).toBe(
      "(x, y, z) = (cos(u), sin(u), −v),\u20030 ≤ u ≤ 2*π, −1 ≤ v ≤ 1",
    );
  });

  it("is told apart from others by its formulas alone", () => {
    expect(formulaLineOf(graph.surfaces[0])).toBe("z = e^(−c*r)*v");
    expect(formulaLineOf(tube.surfaces[0])).toBe("(x, y, z) = (cos(u), sin(u), −v)");
  });
});
