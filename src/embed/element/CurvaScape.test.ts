// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AttributeProblem, CurvaScape } from "..";
import "..";

beforeEach(() => {
  // Nothing is laid out here, so nothing comes into sight either.
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function show(markup: string): CurvaScape {
  document.body.innerHTML = markup;
  return document.body.querySelector("curva-scape") as CurvaScape;
}

const inside = (element: CurvaScape, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

const problemsOf = (element: CurvaScape): AttributeProblem[][] => {
  const told: AttributeProblem[][] = [];
  element.addEventListener("problem", ({ detail }) => told.push(detail.problems));
  return told;
};

/** Lets attributes that were set in one turn be taken. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("properties", () => {
  it("reflect", async () => {
    const element = show(`<curva-scape z="u*v"></curva-scape>`);
    element.parameters = { c: 0.5, a: -1 };
    element.domain = { u: [0, 1], v: [-1, "pi/2"] };
    element.quantity = ["S", "trH"];
    element.probe = [2, 1];
    element.camera = { azimuth: 1, elevation: 0.25 };
    element.poster = "still.png";
    expect(element.getAttribute("parameters")).toBe("c=0.5 a=-1");
    expect(element.domain).toBe("u=0..1 v=-1..pi/2");
    expect(element.getAttribute("quantity")).toBe("S,trH");
    expect(element.getAttribute("probe")).toBe("2,1");
    expect(element.getAttribute("camera")).toBe("1,0.25,2.4");
    expect(element.getAttribute("poster")).toBe("still.png");
    expect(element.z).toBe("u*v");
    await turn();
    expect(element.parameters).toEqual({ c: 0.5, a: -1 });
    expect(element.camera).toMatchObject({ azimuth: 1, elevation: 0.25, distance: 2.4 });
    expect(element.settings).toBe(
      "z=u*v&u=0..1&v=-1..pi/2&p.c=0.5&p.a=-1&show=S,trH&camera=1,0.25,2.4&probe=2,1",
    );
    element.poster = null;
    expect(element.hasAttribute("poster")).toBe(false);
  });

  it("that were set before the element was known are taken", async () => {
    const element = document.createElement("curva-scape") as CurvaScape;
    Object.defineProperty(element, "z", {
      value: "u^3",
      configurable: true,
      writable: true,
      enumerable: true,
    });
    document.body.append(element);
    expect(element.getAttribute("z")).toBe("u^3");
    expect(element.settings).toContain("z=u^3");
  });

  it("show one view for each quantity", async () => {
    const element = show(`<curva-scape z="u*v" quantity="S,trH,K"></curva-scape>`);
    element.setAttribute("loading", "eager");
    await vi.waitFor(() => expect(element.shadowRoot?.querySelectorAll(".view")).toHaveLength(3));
    const labels = [...(element.shadowRoot?.querySelectorAll(".view") ?? [])].map((view) =>
      view.getAttribute("aria-label"),
    );
    expect(labels[0]).toMatch(/^scalar curvature, in space\. Drag to turn/);
    expect(labels[2]).toMatch(/^Gaussian curvature/);
  });
});

describe("problems", () => {
  it("are told and shown at their place, while what was good stays", async () => {
    const element = show(`<curva-scape z="u*v" loading="eager"></curva-scape>`);
    const told = problemsOf(element);
    element.z = "2*sni(u)";
    await vi.waitFor(() =>
      expect(told.flat()).toContainEqual(expect.objectContaining({ attribute: "z", start: 2, end: 5 })),
    );
    expect(inside(element, ".problem")?.textContent).toContain("z, at “sni”");
    expect(inside(element, ".problem")?.hidden).toBe(false);
    element.z = "2*sin(u)";
    await vi.waitFor(() => expect(inside(element, ".problem")?.hidden).toBe(true));
  });

  it("are the reason why there is no picture", async () => {
    const element = show(`<curva-scape z="2*sni(u)"></curva-scape>`);
    await expect(element.toBlob()).rejects.toThrow("There is no surface to draw: Unknown function `sni`");
    await expect(document.createElement("curva-scape").toBlob()).rejects.toThrow("not on a page");
  });

  it("of the first attributes say nothing of a surface before", async () => {
    const element = show(`<curva-scape z="u*v" quantity="curvyness" domain="u=0..1 v=0.."></curva-scape>`);
    await turn();
    expect([...(inside(element, ".problem")?.children ?? [])].map((line) => line.textContent)).toEqual([
      "domain: “v=0..” should look like u=0..10",
      "quantity: “curvyness” is not a quantity",
    ]);
    expect(element.quantity).toBe("scalarCurvature");
  });

  it("of a bound are told at its place", async () => {
    const element = show(
      `<curva-scape z="u*v" domain="u=0..1 v = 0 .. sni(1)" loading="eager"></curva-scape>`,
    );
    const told = problemsOf(element);
    await vi.waitFor(() =>
      expect(told.flat()).toContainEqual(
        expect.objectContaining({ attribute: "domain", start: 16, end: 19 }),
      ),
    );
  });

  it("of an attribute leave the state before", async () => {
    const element = show(`<curva-scape z="u*v" quantity="K"></curva-scape>`);
    const told = problemsOf(element);
    element.quantity = "curvyness";
    await turn();
    expect(told.flat()).toMatchObject([{ attribute: "quantity", start: 0, end: 9 }]);
    expect(element.quantity).toBe("gaussianCurvature");
    element.quantity = "H";
    await turn();
    expect(element.quantity).toBe("meanCurvature");
  });

  it("are told of words that are none, whose usual value is taken", async () => {
    const element = show(`<curva-scape z="u*v"></curva-scape>`);
    const told = problemsOf(element);
    element.interaction = "everything";
    await turn();
    expect(told.flat()).toMatchObject([{ attribute: "interaction" }]);
    expect(inside(element, ".problem")?.textContent).toContain("orbit, full, none");
  });

  it("speak the language around the element", async () => {
    document.documentElement.lang = "de";
    const element = show(`<curva-scape z="2*sni(u)" theme="pink" loading="eager"></curva-scape>`);
    const told = problemsOf(element);
    const lines = () => [...(inside(element, ".problem")?.children ?? [])].map((line) => line.textContent);
    await vi.waitFor(() =>
      expect(lines()).toEqual([
        "theme: „pink“ ist keines von auto, light, dark",
        "z, bei „sni“: Unbekannte Funktion sni: Ist sin gemeint?",
      ]),
    );
    // Scripts are told in one language.
    expect(told.flat()).toContainEqual(
      expect.objectContaining({ message: expect.stringMatching(/did you mean/) }),
    );
    document.documentElement.removeAttribute("lang");
  });

  it("that nothing can be drawn by stand in place of the surface, with what the author put there", async () => {
    const element = show(
      `<curva-scape z="u*v" loading="eager"><img slot="fallback" alt="a saddle"><p>A caption.</p></curva-scape>`,
    );
    const told = problemsOf(element);
    await vi.waitFor(() => expect(inside(element, ".fallback")?.hidden).toBe(false));
    expect(inside(element, ".fallback .message")?.textContent).toContain("WebGL 2");
    expect(told.flat().at(-1)?.message).toContain("WebGL 2");

    // On another page it is tried again, once somebody sees it.
    element.remove();
    await turn();
    element.loading = "lazy";
    document.body.append(element);
    await vi.waitFor(() => expect(inside(element, ".fallback")?.hidden).toBe(true));
  });
});

describe("a surface that waits", () => {
  it("for somebody is a button, which shows it", async () => {
    const element = show(`<curva-scape z="u*v" reveal="interaction" alt="a saddle"></curva-scape>`);
    const cover = inside(element, ".poster");
    expect(cover?.hidden).toBe(false);
    expect(cover?.getAttribute("aria-label")).toBe("Show the surface: a saddle");
    cover?.click();
    expect(cover?.hidden).toBe(true);
  });

  it("for a script is none", async () => {
    const element = show(
      `<curva-scape z="u*v" reveal="manual" poster="still.png" alt="a saddle"></curva-scape>`,
    );
    const cover = inside(element, ".poster") as HTMLButtonElement;
    expect(cover.disabled).toBe(true);
    expect(cover.querySelector("img")?.getAttribute("src")).toBe("still.png");
    expect(cover.querySelector("img")?.alt).toBe("a saddle");
    element.showSurface();
    expect(inside(element, ".poster")?.hasAttribute("data-passive")).toBe(true);
  });
});

describe("on paper", () => {
  afterEach(() => dispatchEvent(new Event("afterprint")));
  const printed = (element: CurvaScape) => {
    dispatchEvent(new Event("beforeprint"));
    const place = inside(element, ".unprinted");
    return place?.hidden ? null : [...(place?.children ?? [])].map((line) => line.textContent);
  };

  it("a surface that nobody has seen is told of, in the language around it", async () => {
    const element = show(`<section lang="de"><curva-scape z="u*v" alt="Ein Sattel"></curva-scape></section>`);
    expect(printed(element)).toEqual([
      "Ein Sattel",
      "Die Fläche war noch nicht berechnet, als diese Seite gedruckt wurde.",
    ]);
    dispatchEvent(new Event("afterprint"));
    expect(inside(element, ".unprinted")?.hidden).toBe(true);
  });

  it("there is nothing of a surface whose formula cannot be read but the reason", async () => {
    const element = show(`<curva-scape z="2*sni(u)" loading="eager"></curva-scape>`);
    await vi.waitFor(() => expect(inside(element, ".problem")?.hidden).toBe(false));
    expect(printed(element)).toEqual(["There is no surface to print."]);
  });
});

it("takes while it is on no page what its attributes get", async () => {
  const element = show(`<curva-scape z="u*v" probe="1,1" camera="1,0.5,2"></curva-scape>`);
  const page = element.parentElement as HTMLElement;
  element.remove();
  await turn();
  element.z = "u^2";
  element.probe = [2, -1];
  await turn();
  expect(element.settings).toMatch(/z=u\^2.*probe=2,-1/);
  page.append(element);
  element.camera = null;
  await turn();
  expect(element.settings).toMatch(/z=u\^2.*probe=2,-1/);
  expect(element.camera.azimuth).toBe(-1.05);
});
