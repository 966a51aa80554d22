// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../../core";
import { defaultSettings, defaultSurface, type Settings } from "../../settings";
import {
  click,
  createTestPage,
  press,
  type Rendered,
  render,
  stageOf,
  surfaceOutcome,
  type TestPage,
  type as typeInto,
} from "../testing/page";
import { readable } from "./numbers";
import ProbeCard from "./ProbeCard";
import { ProbeReadout } from "./ProbeReadout";
import { ProbeSection } from "./ProbeSection";
import { sentenceOf } from "./ProbeSpeaker";
import { toJson, toText } from "./record";
import { rowsOf } from "./rows";
import { probeTexts } from "./texts";

const stage = stageOf({ scalarCurvature: [-2, 2], hessianTrace: [-1, 1] });
const example = compile(defaultSettings.surfaces[0]);
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

/** React shows what has been loaded when an act ends. */
async function eventually(check: () => void): Promise<void> {
  const deadline = Date.now() + 5000;
  for (;;)
    try {
      check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await settled();
    }
}

let page: TestPage;
let shown: Rendered | undefined;
const open = async (probe: number[] | null, settings: Settings = defaultSettings) => {
  page = createTestPage({ ...settings, probe: probe && { surface: 0, at: probe } });
  page.client.last.answer(surfaceOutcome(stage));
  await settled();
};
const hover = async (at: number[] | null) => {
  act(() => page.store.getState().set({ hover: at && { surface: 0, at } }));
  await settled();
};
const pinned = () => page.store.getState().settings.probe?.at;
const row = (id: string) => shown?.get(`[data-row="${id}"]`).querySelector(".probe-numbers")?.textContent;

beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true }));
afterEach(async () => {
  await settled();
  shown?.unmount();
  shown = undefined;
  vi.unstubAllGlobals();
});

describe("the card", () => {
  it("shows the pinned point's numbers, each in its row", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    const data = example.at([2, 1]);
    expect(row("scalarCurvature")).toBe(readable(data.scalarCurvature));
    expect(row("hessianTrace")).toBe(readable(data.hessianTrace as number));
    expect(row("hessian")).toBe([...(data.hessian ?? [])].map((x) => readable(x)).join(""));
    expect(shown.container.textContent).toContain(probeTexts.pointKinds.elliptic);
  });

  it("shows the hovered point meanwhile, and the pinned one while the focus is within", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    await hover([3, 4]);
    expect(row("scalarCurvature")).toBe(readable(example.at([3, 4]).scalarCurvature));
    expect(shown.get(".probe-state").textContent).toBe(probeTexts.hovered);
    act(() => shown?.labelled(probeTexts.walk).focus());
    expect(row("scalarCurvature")).toBe(readable(example.at([2, 1]).scalarCurvature));
    act(() => (document.activeElement as HTMLElement).blur());
    await hover(null);
    expect(shown.get(".probe-state").textContent).toBe(probeTexts.pinned);
  });

  it("has the same rows with and without a point", async () => {
    await open(null);
    shown = render(page, <ProbeCard />);
    const rows = () =>
      [...(shown?.container.querySelectorAll("[data-row]") ?? [])].map((e) => e.getAttribute("data-row"));
    const before = rows();
    expect(before.length).toBeGreaterThan(10);
    await hover([3, 4]);
    expect(rows()).toEqual(before);
  });

  it("has no rows of a function on a surface without one", () => {
    const sphere = compile({
      kind: "parametric",
      expressions: { x: "cos(u)*cos(v)", y: "cos(u)*sin(v)", z: "sin(u)" },
    });
    const ids = rowsOf(sphere.at([0.3, 0.2])).map(({ id }) => id);
    expect(ids).toContain("gaussianCurvature");
    for (const id of ["value", "gradient", "hessian", "hessianTrace", "beta"]) expect(ids).not.toContain(id);
  });

  it("takes round-off for zero: at a saddle of figure 2 the trace, and the gradient", async () => {
    await open([Math.PI, Math.PI]);
    shown = render(page, <ProbeCard />);
    expect(example.at([Math.PI, Math.PI]).hessianTrace).not.toBe(0);
    expect([row("hessianTrace"), row("gradient")]).toEqual(["0", "00"]);
    expect(row("scalarCurvature")).toMatch(/^\u22121\.0/);
  });

  it("walks by arrow keys", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    const pad = shown.labelled(probeTexts.walk);
    press(pad, "ArrowRight");
    press(pad, "ArrowRight");
    press(pad, "ArrowDown");
    await settled();
    expect(pinned()).toEqual([2.2, 0.9]);
  });

  it("takes typed coordinates within the domain", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    const field = shown.labelled(probeTexts.coordinate("v"));
    act(() => field.focus());
    typeInto(field, "4,5");
    await settled();
    expect(pinned()).toEqual([2, 4.5]);
    typeInto(field, "45");
    expect(pinned()).toEqual([2, 4.5]);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("copies a row at full precision, and says so where that is not allowed", async () => {
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    const button = shown.get('[data-row="gradient"] button');
    await act(async () => click(button));
    expect(JSON.parse(writeText.mock.calls[0][0])).toEqual([...(example.at([2, 1]).gradient ?? [])]);
    expect(button.querySelector(".probe-copied")).not.toBeNull();
    writeText.mockRejectedValueOnce(new Error("not allowed"));
    await act(async () => click(shown?.get('[data-row="beta"] button') as HTMLElement));
    await eventually(() => expect(document.body.textContent).toContain(probeTexts.copyFailed));
  });

  it("switches what is drawn at the point", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeCard />);
    const chip = [...shown.container.querySelectorAll("button")].find(
      ({ textContent }) => textContent === probeTexts.overlays.paraboloid,
    );
    if (chip) click(chip);
    expect(page.store.getState().settings.overlays.paraboloid).toBe(true);
    expect(chip?.getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the section", () => {
  it("opens when a point is pinned, and not when one is hovered", async () => {
    await open(null);
    shown = render(page, <ProbeSection />);
    const button = shown.get(".disclosure-button");
    await hover([1, 1]);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    act(() => page.store.getState().edit((settings) => ({ ...settings, probe: { surface: 0, at: [1, 1] } })));
    expect(button.getAttribute("aria-expanded")).toBe("true");
    await eventually(() => expect(shown?.container.querySelector(".probe-card")).not.toBeNull());
  });

  it("lets go of the point by Escape, but not from a field or a menu", async () => {
    await open([2, 1]);
    document.body.insertAdjacentHTML("beforeend", "<textarea></textarea><div role=menu><p></p></div>");
    shown = render(page, <ProbeSection />);
    await eventually(() => expect(shown?.container.querySelector(".probe-card")).not.toBeNull());
    for (const selector of ["body > textarea", "[role=menu] p"]) {
      press(document.querySelector(selector) as Element, "Escape");
      await settled();
      expect(pinned(), selector).toEqual([2, 1]);
    }
    page.store.getState().set({ dialog: "gallery" });
    press(document.body, "Escape");
    await settled();
    expect(pinned()).toEqual([2, 1]);
    act(() => page.store.getState().set({ dialog: null }));
    press(document.body, "Escape");
    await eventually(() => expect(pinned()).toBeUndefined());
  });
});

describe("the readout of a view", () => {
  it("shows the view's own quantity at the told point", async () => {
    await open([2, 1]);
    shown = render(page, <ProbeReadout view={1} />);
    const data = example.at([2, 1]);
    expect(shown.container.textContent).toContain(readable(data.hessianTrace as number));
    await hover([3, 4]);
    expect(shown.container.textContent).toContain(readable(example.at([3, 4]).hessianTrace as number));
  });

  it("is nothing without a point, nor where the surface has other coordinates", async () => {
    await open(null);
    shown = render(page, <ProbeReadout view={0} />);
    expect(shown.container.textContent).toBe("");
  });
});

describe("what is read out and copied", () => {
  const [spec] = defaultSettings.surfaces;
  const point = { spec, at: [2, 1], data: example.at([2, 1]) };

  it("is one sentence", () => {
    expect(sentenceOf(point)).toBe(
      "At u = 2 and v = 1: scalar curvature 0.3668, trace of the Hessian \u22121.189, height 0.6264; elliptic point.",
    );
    const torus = defaultSurface("parametric");
    const data = compile({ ...torus }).at([1, 1]);
    expect(sentenceOf({ spec: torus, at: [1, 1], data })).toMatch(
      /mean curvature 0, height 0; planar point\.$/,
    );
  });

  it("holds every number at full precision", () => {
    const copy = JSON.parse(toJson(point));
    expect(copy.at).toEqual({ u: 2, v: 1 });
    expect(copy.parameters).toEqual({ c: 0.1 });
    expect(copy.scalarCurvature).toBe(point.data.scalarCurvature);
    const [fuu, fuv, , fvv] = point.data.hessian ?? [];
    expect(copy.hessian).toEqual([
      [fuu, fuv],
      [fuv, fvv],
    ]);
    expect(copy.position).toEqual([...point.data.position]);
  });

  it("is text that says what it is of", () => {
    const text = toText(point, (id) => id, "elliptic");
    expect(text).toContain("z = e^(-c*u)*sin(u)*sin(v)");
    expect(text).toContain("c = 0.1");
    expect(text).toContain(`scalarCurvature: ${point.data.scalarCurvature}`);
    expect(text.split("\n").at(-1)).toBe("elliptic");
  });
});

describe("round-off", () => {
  it("is shown as zero where a cone has no curvature, and copied as it was computed", () => {
    const cone = compile({ kind: "parametric", expressions: { x: "u*cos(v)", y: "u*sin(v)", z: "2*u" } });
    const places: [number, number][] = [...Array(40)].map((_, k) => [0.3 + k / 20, k / 7]);
    const rows = places.map((at) => {
      const data = { ...cone.at(at), roundOff: cone.roundOff(at) };
      return rowsOf(data).find(({ id }) => id === "gaussianCurvature");
    });
    expect(rows.some((row) => row?.values[0][0] !== 0)).toBe(true);
    expect(new Set(rows.map((row) => row?.shown[0][0]))).toEqual(new Set([0]));
  });

  it("is no small number that is true", () => {
    const hill = compile({ kind: "graph", expressions: { z: "1e-20*(u^2+v^2)" } });
    const data = { ...hill.at([0.1, 0.2]), roundOff: hill.roundOff([0.1, 0.2]) };
    for (const { values, shown } of rowsOf(data)) expect(shown).toEqual(values);
  });
});
