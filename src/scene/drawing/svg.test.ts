// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import type { Shape, Text } from "./shapes";
import { svgElement, svgMarkup, svgNode, svgOf } from "./svg";
import { middleToBase } from "./text";

const bar: Shape = {
  kind: "path",
  path: "M10 0H30V5H10Z",
  fill: { name: "grey", colors: ["rgb(0 0 0)", "rgb(128 128 128)", "rgb(255 255 255)"], from: 10, to: 30 },
};
const words: Text = {
  kind: "text",
  runs: [
    { text: "tr ", face: "upright" },
    { text: "H", face: "slanted" },
    { text: "2", face: "upright", scale: 0.7, rise: 0.4 },
    { text: " < 3 & more", face: "plain" },
  ],
  x: 5,
  y: 20,
  size: 10,
  align: "middle",
  fill: "rgb(20 30 40)",
};

const parse = (shapes: readonly Shape[]) => {
  const markup = svgMarkup(svgNode("svg", { xmlns: "http://www.w3.org/2000/svg" }, svgOf(shapes)));
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed;
};

describe("shapes as SVG", () => {
  test("fill with a gradient that stands before them, all colours at equal distances", () => {
    const svg = parse([bar, bar]);
    const [gradient, ...others] = svg.getElementsByTagName("linearGradient");
    expect(others).toHaveLength(0);
    const stops = [...gradient.getElementsByTagName("stop")];
    expect(stops.map((stop) => stop.getAttribute("offset"))).toEqual(["0", "0.5", "1"]);
    expect(stops.map((stop) => stop.getAttribute("stop-color"))).toEqual(["#000000", "#808080", "#ffffff"]);
    expect(svg.querySelector("path")?.getAttribute("fill")).toBe(`url(#${gradient.id})`);
  });

  test("keep text as text, with its scripts above the base line and back again", () => {
    const text = parse([words]).querySelector("text");
    expect(text?.textContent).toBe("tr H2 < 3 & more");
    expect(text?.getAttribute("text-anchor")).toBe("middle");
    expect(Number(text?.getAttribute("y"))).toBeCloseTo(20 + 10 * middleToBase, 2);
    const steps = [...(text?.children ?? [])].map((span) => Number(span.getAttribute("dy") ?? 0));
    expect(steps).toEqual([0, 0, -4, 4]);
    const italic = [...(text?.children ?? [])].map((span) => span.getAttribute("font-style"));
    expect(italic).toEqual([null, "italic", null, null]);
  });

  test("have no style attribute, which a strict page refuses, nor colours that drawing programs cannot read", () => {
    const halo: Shape = { ...words, stroke: "rgb(255 255 255 / 82%)", width: 3, angle: Math.PI / 2 };
    const markup = svgOf([bar, words, halo]).map(svgMarkup).join("");
    expect(markup).not.toMatch(/ style=|rgb\(/);
    expect(markup).toContain('stroke="#ffffff" stroke-opacity="0.82"');
    expect(markup).toContain('transform="rotate(90 5 20)"');
  });

  test("become elements of a page, whatever their text says", () => {
    const text: Text = { ...words, runs: [{ text: '<img src=x onerror="alert(1)">\u0000', face: "plain" }] };
    const [element] = svgOf([text]).map((node) => svgElement(node));
    expect(element.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(element.children).toHaveLength(0);
    const svg = parse([text]);
    expect(svg.querySelectorAll("img")).toHaveLength(0);
    expect(svg.querySelector("text")?.textContent).toBe('<img src=x onerror="alert(1)">');
  });
});
