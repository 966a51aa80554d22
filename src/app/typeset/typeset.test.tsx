// @vitest-environment happy-dom
import { act, type ReactNode, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { compile } from "../../core";
import { derivationsOf, derive } from "../../core/derivation";
import type { SurfaceSpec } from "../../core/types";
import type { SymbolicResult } from "../../worker/symbolic";
import { click } from "../testing/page";
import { DerivationPanel, texOf } from "./DerivationPanel";
import { DerivativesPanel } from "./DerivativesPanel";
import { FormulaAsUnderstood } from "./FormulaAsUnderstood";
import { Typeset } from "./Typeset";
import { loadTypesetter } from "./temml";
import { typesetTexts } from "./texts";

// happy-dom does not say which mode its documents are in, and temml refuses the quirks mode.
Object.defineProperty(document, "compatMode", { value: "CSS1Compat" });
// Its MathML elements have no style; those of HTML have one of their own.
Object.defineProperty(Element.prototype, "style", { get: () => ({}) });

let container: HTMLElement;
let root: Root;
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  container = document.body.appendChild(document.createElement("div"));
  root = createRoot(container);
});
afterEach(() => {
  act(() => root.unmount());
  container.remove();
});
const show = (content: ReactNode) => act(() => root.render(<StrictMode>{content}</StrictMode>));
const loaded = () => act(loadTypesetter);
const find = (selector: string) => container.querySelector<HTMLElement>(selector);

const surface = compile({
  kind: "graph",
  expressions: { z: "e^(-c*u)*sin(u)*sin(v)" },
  parameters: { c: 0.1 },
});
const point = surface.at([2, 1]);

describe("a formula", () => {
  it("stands there as plain text first, then as MathML alone", async () => {
    vi.resetModules();
    const fresh = await import("./Typeset");
    const { loadTypesetter: load } = await import("./temml");
    show(<fresh.Typeset tex={"\\frac{u}{2}"} plain="u / 2" label="u over 2" />);
    expect(find(".typeset-plain")?.textContent).toBe("u / 2");
    expect(find("[role=math]")?.getAttribute("aria-label")).toBe("u over 2");
    expect(find("math")).toBeNull();
    await act(load);
    expect(find("math mfrac")).not.toBeNull();
    expect(find(".typeset-plain")).toBeNull();
    expect(find("[role=math]")).toBeNull();
  });

  it("follows its TeX, at once when the typesetter is there", async () => {
    await loaded();
    show(<Typeset tex="u^2" />);
    expect(find("msup")).not.toBeNull();
    show(<Typeset tex={"\\sqrt{u}"} />);
    expect(find("msup")).toBeNull();
    expect(find("msqrt")).not.toBeNull();
    expect(container.querySelectorAll("math")).toHaveLength(1);
  });

  it("is plain text where the TeX is not understood, until it is again", async () => {
    await loaded();
    show(<Typeset tex={"\\frac{u"} plain="u / …" />);
    expect(find("math")).toBeNull();
    expect(find(".typeset-plain")?.textContent).toBe("u / …");
    show(<Typeset tex={"\\frac{u}{v}"} plain="u / v" />);
    expect(find("mfrac")).not.toBeNull();
    expect(find(".typeset-plain")).toBeNull();
  });

  it("is large on lines of its own", async () => {
    await loaded();
    show(<Typeset tex={"\\frac{u}{v}"} display />);
    expect(find("[displaystyle=true]")).not.toBeNull();
    expect(find(".typeset-display")).not.toBeNull();
  });

  it("has brackets that grow only around what is tall", async () => {
    await loaded();
    const brackets = () =>
      [...container.querySelectorAll("mo[fence]")].map((mo) => mo.getAttribute("stretchy"));
    show(<Typeset tex={"\\sin\\left(u^2\\right)"} />);
    expect(brackets()).toEqual(["false", "false"]);
    show(<Typeset tex={"\\left(\\frac{u}{2} + \\left(u\\right)\\right)"} />);
    expect(brackets()).toEqual(["true", "false", "false", "true"]);
  });

  it("never becomes markup", async () => {
    await loaded();
    for (const tex of [
      "<img src=x onerror=alert(1)>",
      "\\href{javascript:alert(1)}{u}",
      "\\text{<b>u</b>}",
    ]) {
      show(<Typeset tex={tex} />);
      expect(container.querySelector("img, b, [href], a"), tex).toBeNull();
    }
  });
});

describe("every formula of the engine is understood by the typesetter", () => {
  it("derivations", async () => {
    await loaded();
    const torus = compile({
      kind: "parametric",
      expressions: { x: "(3+cos(v))*cos(u)", y: "(3+cos(v))*sin(u)", z: "sin(v)" },
    }).at([1, 2]);
    const undefinedPoint = compile({ kind: "graph", expressions: { z: "log(u)" } }).at([-1, 0]);
    for (const one of [point, torus, undefinedPoint])
      for (const id of derivationsOf(one))
        for (const { tex, label } of derive(id, { point: one, variables: ["w1", "theta"] }).steps) {
          show(<Typeset tex={tex} display />);
          expect(find(".typeset-plain"), `${id}, ${label}: ${tex}`).toBeNull();
          // An unknown command would be set in red, as text.
          expect(container.textContent, tex).not.toContain("\\");
        }
  });

  it("formulas", async () => {
    await loaded();
    const texts = [
      "u > 0 ? floor(u) : abs(v)",
      "nthRoot(u, 5) + cbrt(v) + log(u, 3) + log2(v)",
      "not (u < v and v <= 1 or u != 2)",
      "gamma(u)! + acosh(v) + asec(u) + mod(u, 2)",
      "theta_1 * alpha + 1.5e-7 * speed_max",
    ];
    for (const z of texts) {
      const { formulas } = compile({
        kind: "graph",
        expressions: { z },
        parameters: { theta_1: 1, speed_max: 2 },
      });
      show(<FormulaAsUnderstood formulas={formulas} />);
      expect(find(".typeset-plain"), formulas.z.tex).toBeNull();
      expect(container.textContent, formulas.z.tex).not.toContain("\\");
    }
  });
});

describe("the formula as understood", () => {
  const formulas = { x: { explicit: "u * v", tex: "u \\, v" }, y: { explicit: "v", tex: "v" } };

  it("shows all fields, or one", async () => {
    await loaded();
    show(<FormulaAsUnderstood formulas={formulas} />);
    expect(container.querySelectorAll("math")).toHaveLength(2);
    show(<FormulaAsUnderstood formulas={formulas} field="y" />);
    expect(container.querySelectorAll("math")).toHaveLength(1);
    expect(find("math")?.textContent).toContain("y");
    show(<FormulaAsUnderstood formulas={{}} />);
    expect(container.textContent).toBe("");
  });
});

describe("what was inferred", () => {
  it("is set apart in the formula and told in words", async () => {
    await loaded();
    const { formulas } = compile({ kind: "graph", expressions: { z: "a/2u + v" } });
    show(<FormulaAsUnderstood formulas={formulas} />);
    expect(find(".typeset-plain")).toBeNull();
    expect(container.querySelectorAll(".inferred")).toHaveLength(1);
    expect(find(".inferred")?.textContent).toBe("a2u");
    expect(find(".understood-line")?.getAttribute("title")).toBe(typesetTexts.inferred);
  });
});

describe("the derivation", () => {
  const derivation = derive("riemannTensor", { point, variables: ["u", "v"] });

  it("shows each step with its label and note", async () => {
    await loaded();
    show(<DerivationPanel derivation={derivation} />);
    expect(find("h3")?.textContent).toBe(derivation.title);
    const steps = [...container.querySelectorAll("li")];
    expect(steps).toHaveLength(derivation.steps.length);
    for (const [k, { label, note }] of derivation.steps.entries()) {
      expect(steps[k].textContent).toContain(label);
      if (note) expect(steps[k].textContent).toContain(note);
      expect(steps[k].querySelector("math")).not.toBeNull();
    }
  });

  it("is copied as TeX, and says so", async () => {
    await loaded();
    const writeText = vi.fn(async (_text: string) => {});
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    show(<DerivationPanel derivation={derivation} />);
    const button = find(".copy-tex") as HTMLElement;
    expect(button.getAttribute("aria-label")).toContain(derivation.title);
    await act(async () => click(button));
    expect(writeText).toHaveBeenCalledWith(texOf(derivation));
    expect(button.textContent).toBe(typesetTexts.copied);
    writeText.mockRejectedValueOnce(new Error("not allowed"));
    await act(async () => click(button));
    expect(button.textContent).toBe(typesetTexts.copyFailed);
    vi.unstubAllGlobals();
  });

  it("gives TeX with every step in it", () => {
    const tex = texOf(derivation);
    for (const step of derivation.steps) expect(tex).toContain(`\\[\n${step.tex}\n\\]`);
  });
});

describe("the derivatives", () => {
  const spec: SurfaceSpec = {
    kind: "graph",
    expressions: { z: "u*v" },
    definitions: "",
    variables: ["u", "w1"],
    domain: { u: ["0", "1"], w1: ["0", "1"] },
    parameters: {},
  };
  const tex = { fu: "a_1", fv: "a_2", fuu: "a_3", fuv: "a_4", fvv: "a_5" };
  /** Answers by hand. */
  const questions: { signal?: AbortSignal; answer(result: SymbolicResult): void; fail(): void }[] = [];
  const ask = (_request: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise<SymbolicResult>((resolve, reject) => {
      questions.push({ signal, answer: resolve, fail: () => reject(signal?.reason) });
    });
  const answer = (result: SymbolicResult) => act(async () => questions.at(-1)?.answer(result));

  it("appear when they are found", async () => {
    await loaded();
    show(<DerivativesPanel spec={spec} field="z" ask={ask} />);
    expect(find("[role=status]")?.textContent).toBe(typesetTexts.searching);
    await answer({ tex, simplified: true });
    expect(container.querySelectorAll("math")).toHaveLength(5);
    expect(find("[role=status]")).toBeNull();
    expect(container.textContent).not.toContain(typesetTexts.unsimplified);
    expect(find("math")?.textContent).toContain("f");
  });

  it("or a sentence that says why not", async () => {
    show(<DerivativesPanel spec={spec} field="z" ask={ask} />);
    await answer({ reason: "Too long.", code: "long" });
    expect(find("[role=status]")?.textContent).toBe("Too long.");
  });

  it("are those of the present text: questions about older ones are called off", async () => {
    await loaded();
    show(<DerivativesPanel spec={spec} field="z" ask={ask} />);
    const older = questions.at(-1);
    const newer = { ...spec, kind: "parametric" as const };
    show(<DerivativesPanel spec={newer} field="x" ask={ask} />);
    expect(older?.signal?.aborted).toBe(true);
    await act(async () => older?.fail());
    expect(find("[role=status]")?.textContent).toBe(typesetTexts.searching);
    await answer({ tex, simplified: false });
    expect(find("math")?.textContent).toContain("x");
    expect(container.textContent).toContain(typesetTexts.unsimplified);
  });
});
