// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../core";
import type { Interval } from "../../core/types";
import { defaultSettings, defaultSurface, type Settings } from "../../settings";
import type { CriticalPoint } from "../../worker/inspect";
import {
  click,
  createTestPage,
  press,
  type Rendered,
  render,
  stageOf,
  surfaceOutcome,
  type TestPage,
} from "../testing/page";
import { critical as de } from "../texts/de/critical";
import CriticalList from "./CriticalList";
import { columnIds, sizesOf, sorted } from "./columns";
import { countsOf, remarkOf } from "./remark";
import { criticalTexts } from "./texts";

const pointsOf = (z: string, domain: Interval, parameters = {}): CriticalPoint[] =>
  compile({
    kind: "graph",
    expressions: { z },
    domain: { u: domain, v: domain },
    parameters,
  }).criticalPoints().points;
const figure2 = pointsOf("e^(-c*u)*sin(u)*sin(v)", [0, 10], { c: 0.1 });
const himmelblau = pointsOf("(u^2 + v - 11)^2 + (u + v^2 - 7)^2", [-5, 5]);
const monkey = pointsOf("u^3 - 3*u*v^2", [-1, 1.1]);

describe("the remark", () => {
  it("is the paper's point in figure 2: the trace is blind at every saddle, S is not", () => {
    expect(remarkOf(figure2)).toBe(criticalTexts.remarks.blind(16));
    expect(remarkOf(figure2)).toContain("all 16 saddles");
  });

  it("is elsewhere how the trace varies while S does not", () => {
    const saddles = himmelblau.filter(({ kind }) => kind === "saddle");
    const positive = saddles.filter(({ hessianTrace }) => hessianTrace > 0).length;
    expect(positive).toBeGreaterThan(0);
    expect(remarkOf(himmelblau)).toBe(criticalTexts.remarks.mixed(positive, saddles.length - positive, 0));
  });

  it("is nothing without saddles", () => {
    expect(remarkOf(pointsOf("u^2 + v^2", [-1, 1.1]))).toBeNull();
    expect(remarkOf(monkey)).toBeNull();
  });

  it("reads well for one saddle and for several, in both languages", () => {
    for (const { remarks } of [criticalTexts, de]) {
      for (const text of [
        remarks.blind(1),
        remarks.blind(4),
        remarks.mixed(1, 0, 0),
        remarks.mixed(2, 1, 3),
      ]) {
        expect(text).toMatch(/S\s<\s0/);
        expect(text).not.toMatch(/undefined|\s\s|\s[,.;]/);
      }
      expect(remarks.mixed(0, 1, 0)).not.toMatch(/\b1\b/);
    }
  });
});

describe("the list", () => {
  it("counts each kind", () => {
    expect(countsOf(figure2)).toEqual([
      ["minimum", 4],
      ["maximum", 5],
      ["saddle", 16],
    ]);
    expect(countsOf(monkey)).toEqual([["degenerate", 1]]);
  });

  it("is sorted by each column, both ways, and loses nothing", () => {
    const sizes = sizesOf([
      [-5, 5],
      [-5, 5],
    ]);
    for (const column of columnIds) {
      const up = sorted(himmelblau, { column, descending: false }, sizes);
      const down = sorted(himmelblau, { column, descending: true }, sizes);
      expect(new Set(up)).toEqual(new Set(himmelblau));
      if (column === "kind") continue;
      // What is round-off counts as equal.
      const rises = (list: CriticalPoint[], sign: 1 | -1) =>
        list.every((point, k) => k === 0 || sign * (point[column] - list[k - 1][column]) >= -1e-9);
      expect(rises(up, 1), column).toBe(true);
      expect(rises(down, -1), column).toBe(true);
    }
  });

  it("takes round-off for equal: saddles of figure 2 stay in the order of their places by tr H", () => {
    const sizes = sizesOf([
      [0, 10],
      [0, 10],
    ]);
    const saddles = sorted(figure2, { column: "hessianTrace", descending: false }, sizes).filter(
      ({ kind }) => kind === "saddle",
    );
    expect(saddles).toEqual(figure2.filter(({ kind }) => kind === "saddle"));
  });
});

describe("the section's content", () => {
  let page: TestPage;
  let shown: Rendered;
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  const open = async (settings: Settings = defaultSettings) => {
    page = createTestPage(settings);
    page.client.last.answer(surfaceOutcome(stageOf({ scalarCurvature: [-2, 2] })));
    await settled();
    shown = render(page, <CriticalList />);
    await settled();
  };
  const withFormula = (z: string, domain: [string, string] = ["-1", "1.1"]): Settings => ({
    ...defaultSettings,
    surfaces: [{ ...defaultSurface("graph"), expressions: { z }, domain: { u: domain, v: domain } }],
  });
  const rows = () => [...shown.container.querySelectorAll("tbody tr")];
  const buttons = () => [...shown.container.querySelectorAll<HTMLElement>("tbody button")];
  beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));
  afterEach(async () => {
    await settled();
    shown.unmount();
  });

  it("lists every point, with its kind in words for those who hear it", async () => {
    await open();
    expect(rows()).toHaveLength(25);
    expect(shown.get("[role=status]").textContent).toContain("16 saddles");
    expect(buttons()[0].getAttribute("aria-label")).toBe("Pin the saddle at u = 0, v = 0");
    const cells = [...rows()[0].querySelectorAll("td")].map(({ textContent }) => textContent);
    expect(cells).toEqual(["0", "0", "0", "0", "\u22122", "2"]);
  });

  it("is sorted by a click on a heading, and back by the next", async () => {
    await open();
    const heading = () => shown.get('[data-column="scalarCurvature"]');
    const values = () =>
      [...shown.container.querySelectorAll('td[data-column="scalarCurvature"]')].map((cell) =>
        Number(cell.getAttribute("title")),
      );
    expect(shown.get('th[data-column="u"]').getAttribute("aria-sort")).toBe("ascending");
    click(heading().querySelector("button") as Element);
    expect(heading().getAttribute("aria-sort")).toBe("ascending");
    expect(values()).toEqual([...values()].sort((a, b) => a - b));
    click(heading().querySelector("button") as Element);
    expect(heading().getAttribute("aria-sort")).toBe("descending");
    expect(values()).toEqual([...values()].sort((a, b) => b - a));
  });

  it("pins the very point, and goes from row to row by arrow keys with one stop for Tab", async () => {
    await open();
    const reachable = () => buttons().filter(({ tabIndex }) => tabIndex === 0);
    expect(reachable()).toEqual([buttons()[0]]);
    act(() => buttons()[0].focus());
    press(buttons()[0], "ArrowDown");
    expect(document.activeElement).toBe(buttons()[1]);
    press(buttons()[1], "End");
    expect(document.activeElement).toBe(buttons().at(-1));
    click(buttons()[4]);
    const { u, v } = figure2[4];
    expect(page.store.getState().settings.probe).toEqual({ surface: 0, at: [u, v] });
    expect(reachable()).toEqual([buttons()[4]]);
    expect(buttons()[4].getAttribute("aria-pressed")).toBe("true");
    await settled();
  });

  it("marks them on the surface when asked to", async () => {
    await open();
    click(shown.get("input[type=checkbox]"));
    expect(page.store.getState().settings.overlays.criticalPoints).toBe(true);
    await settled();
  });

  it("says that there are none, that some are missing, and that a surface has no function", async () => {
    await open(withFormula("u + 2*v"));
    expect(shown.container.textContent).toContain(criticalTexts.none);
    shown.unmount();
    await open(withFormula("(u*v - 0.2)^2"));
    expect(shown.container.textContent).toContain(criticalTexts.incomplete.lines);
    shown.unmount();
    await open(withFormula("abs(u) + v^2"));
    expect(shown.container.textContent).toContain(criticalTexts.incomplete.unresolved);
    shown.unmount();
    await open(withFormula("0"));
    expect(shown.container.textContent).toContain(criticalTexts.incomplete.truncated(1000));
    expect(rows()).toHaveLength(100);
    shown.unmount();
    await open({ ...defaultSettings, surfaces: [defaultSurface("parametric")] });
    expect(shown.container.textContent).toBe(criticalTexts.noFunction);
  });

  it("says that f is not smooth, and lists the extrema there, which can be pinned", async () => {
    await open(withFormula("abs(u - 0.5) + v^2 + 2"));
    expect(shown.container.textContent).toContain(
      criticalTexts.nonSmooth.note(criticalTexts.nonSmooth.causes.absolute, 1),
    );
    // Both hold: none with ∇f = 0, and this one.
    expect(shown.get("[role=status]").textContent).toContain(criticalTexts.noneSmooth);
    expect(shown.container.textContent).not.toContain(criticalTexts.none);
    const corner = shown.get(".critical-corners button");
    expect(corner.textContent).toBe("minimum: u = 0.5, v = 0, f = 2");
    click(corner);
    expect(page.store.getState().settings.probe).toEqual({ surface: 0, at: [0.5, 0] });
    await settled();
    shown.unmount();
    await open(withFormula("cbrt(u)"));
    expect(shown.container.textContent).toContain(criticalTexts.nonSmooth.note("a root", 0));
  });

  it("shows more of a long list on demand", async () => {
    await open(withFormula("sin(20*u)*sin(20*v)", ["0", "3"]));
    expect(rows()).toHaveLength(100);
    const more = [...shown.container.querySelectorAll("button")].at(-1);
    if (more) click(more);
    expect(rows()).toHaveLength(200);
  });
});
