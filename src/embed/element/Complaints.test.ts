// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { noResult } from "../../scene/show/engine";
import { defaultSettings, defaultSurface, type Settings } from "../../settings";
import { textsIn } from "../texts";
import { Complaints } from "./Complaints";
import { Shell } from "./Shell";

const [spec, other] = ["2*sni(u)", "cos(u)"].map((z) => ({ ...defaultSurface("graph"), expressions: { z } }));
const settings: Settings = { ...defaultSettings, surfaces: [spec] };
const problem = { field: "z", message: "Unknown function `sni`.", start: 2, end: 5 };
const unread = { ...noResult, spec, problems: [problem] };

it("leaves what was wrong with a text standing until the text in its place has been read", () => {
  const shell = new Shell(document.createElement("div").attachShadow({ mode: "open" }));
  const complaints = new Complaints(() => {});
  const show = (results: (typeof unread)[], surfaces: Settings["surfaces"]) => {
    const z = surfaces[0].expressions.z;
    const attributes = (name: string) => (name === "z" ? z : null);
    return complaints.show(
      shell,
      { results, settings: { ...settings, surfaces } },
      attributes,
      textsIn("en"),
    );
  };
  const said = () => shell.problem.textContent;
  expect(show([unread], [spec])).toMatchObject([{ attribute: "z", start: 2, end: 5 }]);
  expect(said()).toBe("z, at “sni”: Unknown function sni.");

  // Its place means nothing in the new text.
  expect(show([unread], [other])).toBeNull();
  expect(said()).toBe("z, at “sni”: Unknown function sni.");

  expect(show([{ ...unread, spec: other, problems: [] }], [other])).toEqual([]);
  expect(shell.problem.hidden).toBe(true);
});
