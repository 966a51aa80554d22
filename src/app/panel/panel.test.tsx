// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Problem } from "../../core/types";
import { readTypedNumber, writeNumber } from "../parts/NumberField";
import {
  click,
  createTestPage,
  press,
  problemOutcome,
  type Rendered,
  render,
  stageOf,
  surfaceOutcome,
  type TestPage,
  type,
} from "../testing/page";
import { texts } from "../texts";
import { Panel } from "./Panel";
import { loadReader } from "./reader";

const stage = stageOf({ scalarCurvature: [-2, 2], hessianTrace: [-1, 1] });
let page: TestPage;
let panel: Rendered;
const spec = () => page.store.getState().settings.surfaces[0];
const answer = (...problems: Problem[]) => act(() => page.client.last.answer(problemOutcome(...problems)));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  page = createTestPage();
  panel = render(page, <Panel />);
  act(() => page.client.last.answer(surfaceOutcome(stage)));
});
afterEach(() => panel.unmount());

describe("a formula", () => {
  const field = () => panel.labelled<HTMLTextAreaElement>(texts.panel.formula("z"));

  it("is computed as it is typed, and never changed", () => {
    type(field(), "  sin( u");
    expect(page.client.last.job.spec.expressions.z).toBe("  sin( u");
    expect(field().value).toBe("  sin( u");
  });

  it("shows its problems in place, and offers the remedy", () => {
    type(field(), "sine(u)");
    answer({ field: "z", message: "Unknown function `sine`.", start: 0, end: 4, suggestion: "sin" });
    expect(panel.get(".formula mark").textContent).toBe("sine");
    expect(panel.get(".problem code").textContent).toBe("sine");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    const description = field().getAttribute("aria-describedby") ?? "";
    expect(panel.get(`[id="${description}"]`).textContent).toContain("Unknown function");
    click(panel.get(".remedy"));
    expect(spec().expressions.z).toBe("sin(u)");
  });

  it("tints what a rule decided, as long as that text stands there and has no problem", () => {
    const answered = (spans: [number, number][], tex = "u") => {
      const formulas = { z: { explicit: "c * u", tex, inferred: { spans, tex } } };
      act(() => page.client.last.answer(surfaceOutcome({ ...stage, formulas })));
    };
    type(field(), "2+cu");
    answered([[2, 4]]);
    expect(panel.get(".formula mark.inferred").textContent).toBe("cu");
    type(field(), "2+cu)");
    expect(panel.container.querySelector(".formula mark")).toBeNull();
    answer({ field: "z", message: "This closes nothing.", start: 4, end: 5 });
    expect(panel.get(".formula mark").className).toBe("");
  });

  it("says of a long one that it is not typeset", () => {
    const long = { explicit: "u", tex: "u + ".repeat(600) };
    type(field(), "u+u");
    act(() => page.client.last.answer(surfaceOutcome({ ...stage, formulas: { z: long } })));
    expect(panel.get(".formula-understood").textContent).toBe(texts.panel.longFormula);
  });

  it("forgets problems of a text that has changed since", () => {
    type(field(), "sine(u)");
    answer({ field: "z", message: "Unknown function.", start: 0, end: 4 });
    type(field(), "(u)");
    expect(panel.container.querySelector("mark")).toBeNull();
  });

  it("makes an unknown name a slider when asked to", () => {
    type(field(), "speed*u");
    answer({ field: "z", message: "Unknown name.", start: 0, end: 5, parameter: "speed" });
    click(panel.get(".remedy"));
    expect(spec().parameters.speed.value).toBe(1);
    expect(page.client.last.job.spec.parameters.speed.value).toBe(1);
  });
});

describe("a parameter", () => {
  const slider = () => panel.labelled<HTMLInputElement>(texts.parameter.slider("c"));
  const value = () => panel.labelled<HTMLInputElement>(texts.parameter.value("c"));

  it("has a slider because the text uses it", () => {
    expect(slider().value).toBe("0.1");
    act(() => page.client.last.answer(surfaceOutcome({ ...stage, parameters: ["a"] })));
    expect(panel.container.querySelector(`[aria-label="${texts.parameter.slider("c")}"]`)).toBeNull();
    panel.labelled(texts.parameter.slider("a"));
  });

  it("moves by the slider, which holds the scales while it does", () => {
    act(() => slider().dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(page.store.getState().moving).toBe(true);
    type(slider(), "0.37");
    expect(spec().parameters.c.value).toBe(0.37);
    act(() => slider().dispatchEvent(new Event("pointerup", { bubbles: true })));
    expect(page.store.getState().moving).toBe(false);
  });

  it("takes a typed value, beyond the slider's end, too", () => {
    type(value(), "2.5");
    expect(spec().parameters.c).toMatchObject({ value: 2.5, min: 0, max: 2.5 });
    // A power of ten that is not finished, and not 2.5 e.
    type(value(), "2.5e");
    expect(spec().parameters.c.value).toBe(2.5);
    expect(value().value).toBe("2.5e");
  });

  it("takes an expression, and tells of one that it cannot take", async () => {
    await loadReader();
    const read = async (text: string) => {
      type(value(), text);
      await act(async () => {});
    };
    await read("2pi/3");
    expect(spec().parameters.c.value).toBeCloseTo((2 * Math.PI) / 3, 15);
    await read("2k");
    expect(panel.get(".value-problem").textContent).toContain("number");
    await read("1/0");
    expect(panel.get(".value-problem").textContent).toContain("infinite");
    expect(value().getAttribute("aria-invalid")).toBe("true");
    expect(spec().parameters.c.value).toBeCloseTo((2 * Math.PI) / 3, 15);
    act(() => value().dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(panel.container.querySelector(".value-problem")).toBeNull();
    expect(value().value).toBe("2.09439510239");
  });

  it("plays and stops by its button, and by Space on its slider", () => {
    const plays = () => page.store.getState().plays["0.c"].running;
    click(panel.labelled(texts.parameter.play("c")));
    expect(plays()).toBe(true);
    press(slider(), " ");
    expect(plays()).toBe(false);
    press(slider(), " ");
    // Who takes hold of it has it.
    act(() => slider().dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(plays()).toBe(false);
  });

  it("plays as it was chosen", () => {
    click(panel.labelled(texts.parameter.range("c")));
    const speed = panel.labelled<HTMLSelectElement>(texts.parameter.speedOf("c"));
    act(() => {
      speed.value = "4";
      speed.dispatchEvent(new Event("change", { bubbles: true }));
    });
    click(panel.labelled(texts.parameter.modes.once));
    expect(page.store.getState().plays["0.c"]).toMatchObject({ speed: 4, mode: "once", running: false });
  });

  it("steps by arrow keys", () => {
    press(value(), "ArrowUp");
    expect(spec().parameters.c.value).toBe(0.11);
  });

  it("has a range and a step, which stay a range", () => {
    click(panel.labelled(texts.parameter.range("c")));
    const before = spec().parameters.c;
    const refused = (field: string, text: string, message: string) => {
      type(panel.labelled(field), text);
      expect(panel.get(".value-problem").textContent).toBe(message);
      expect(spec().parameters.c).toEqual(before);
      act(() => panel.labelled(field).dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    };
    const { faults, minOf, maxOf, stepOf } = texts.parameter;
    refused(maxOf("c"), "-3", faults.maxNotGreater);
    refused(maxOf("c"), "0", faults.maxNotGreater);
    refused(minOf("c"), "1", faults.minNotLess);
    refused(stepOf("c"), "0", faults.stepNotPositive);
    refused(stepOf("c"), "-1", faults.stepNotPositive);
    refused(stepOf("c"), "7", faults.stepTooLarge);
    refused(stepOf("c"), "1e999", texts.parameter.notFinite);
    type(panel.labelled(maxOf("c")), "3");
    expect(spec().parameters.c.max).toBe(3);
  });
});

describe("a name that no parameter can have", () => {
  it("is told, and can be removed", () => {
    act(() =>
      page.store.getState().editSurface((surface) => ({
        ...surface,
        parameters: { ...surface.parameters, sin: surface.parameters.c },
      })),
    );
    answer({ field: "parameters.sin", message: "The parameter `sin` is a function.", start: 0, end: 3 });
    expect(panel.get(".problem").textContent).toContain("sin is a function");
    click(panel.get(".remedy"));
    expect(Object.keys(spec().parameters)).toEqual(["c"]);
  });
});

describe("the domain", () => {
  it("tells when a variable cannot have its name", () => {
    answer({ field: "variables", message: "The variable `u` is given twice.", start: 0, end: 1 });
    expect(panel.get(".problem").textContent).toContain("given twice");
  });

  it("keeps bounds as text, and tells their problems", () => {
    type(panel.labelled(texts.panel.upper("u")), "2*pi");
    expect(spec().domain.u).toEqual(["0", "2*pi"]);
    answer({ field: "domain.u.1", message: "This bound is less than the other.", start: 0, end: 4 });
    expect(panel.labelled(texts.panel.upper("u")).getAttribute("aria-invalid")).toBe("true");
    expect(panel.labelled(texts.panel.lower("u")).getAttribute("aria-invalid")).toBe("false");
    expect(panel.container.textContent).toContain("less than the other");
  });

  it("renames a variable when its field is left", () => {
    const name = panel.labelled<HTMLInputElement>(texts.panel.variable("u"));
    type(name, "v");
    expect(name.getAttribute("aria-invalid")).toBe("true");
    type(name, "x");
    expect(spec().variables).toEqual(["u", "v"]);
    act(() => name.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    expect(spec().variables).toEqual(["x", "v"]);
  });
});

describe("the kind", () => {
  it("asks for the formulas that the surface needs", () => {
    const [, parametric] = panel.container.querySelectorAll<HTMLInputElement>("input[type=radio]");
    click(parametric);
    expect(spec().kind).toBe("parametric");
    expect(panel.labelled<HTMLTextAreaElement>(texts.panel.formula("x")).value).toBe("u");
  });
});

describe("numbers", () => {
  it("are read as people write them, and nothing else is", () => {
    expect(readTypedNumber(" \u22122.5 ")).toBe(-2.5);
    expect(readTypedNumber("0,5")).toBe(0.5);
    for (const text of ["", "-", "1e", "0x10", "Infinity", "1 2", "two"])
      expect(readTypedNumber(text)).toBeNaN();
    expect(writeNumber(-0.1 - 0.2)).toBe("\u22120.3");
  });
});
