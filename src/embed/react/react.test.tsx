// @vitest-environment happy-dom
import { act, createRef, StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { decodeSettings, defaultSettings } from "../../settings";
import { Curvascape, type CurvascapeHandle, type CurvascapeProps } from ".";

/** Stands for the element, and notes what is done to it. */
class Fake extends HTMLElement {
  static observedAttributes = ["z", "parameters"];
  changes: (string | null)[][] = [];
  resets = 0;
  attributeChangedCallback(...change: (string | null)[]) {
    this.changes.push(change);
  }
  toBlob(options?: { type?: string }) {
    return Promise.resolve(new Blob(["picture"], { type: options?.type ?? "image/png" }));
  }
  toDataURL() {
    return Promise.resolve("data:image/png,");
  }
  reset() {
    this.resets++;
  }
}

vi.mock("../index", () => {
  if (!customElements.get("curva-scape")) customElements.define("curva-scape", Fake);
  return {};
});
vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

let host: HTMLElement;
let root: Root;
beforeEach(() => {
  host = document.body.appendChild(document.createElement("div"));
  root = createRoot(host);
});
afterEach(() => {
  act(() => root.unmount());
  host.remove();
});

async function show(props: CurvascapeProps & { ref?: React.Ref<CurvascapeHandle> }): Promise<Fake> {
  await act(async () =>
    root.render(
      <StrictMode>
        <Curvascape {...props} />
      </StrictMode>,
    ),
  );
  await vi.waitFor(() => expect(customElements.get("curva-scape")).toBeDefined());
  return host.querySelector("curva-scape") as unknown as Fake;
}

describe("the React component", () => {
  it("writes properties as the element's attributes", async () => {
    const element = await show({
      z: "sin(c u)",
      parameters: { c: 0.1, a: -2 },
      domain: { u: [0, "2pi"], v: [-1, 1] },
      quantity: ["S", "trH"],
      camera: { ...defaultSettings.camera, azimuth: 1, target: [1, 0, 0], projection: "orthographic" },
      probe: [2, 1],
      loading: "eager",
      className: "wide",
      id: "mine",
    });
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    expect(attributes).toEqual({
      z: "sin(c u)",
      parameters: "c=0.1 a=-2",
      domain: "u=0..2pi v=-1..1",
      quantity: "S,trH",
      camera: "1,0.6,2.4,1,0,0,orthographic",
      probe: "2,1",
      loading: "eager",
      class: "wide",
      id: "mine",
    });
  });

  it("takes settings as a value or as a link's text", async () => {
    const element = await show({ settings: defaultSettings });
    expect(decodeSettings(element.getAttribute("settings") ?? "")).toEqual({
      settings: defaultSettings,
      dropped: [],
    });
    await show({ settings: "z=u*v" });
    expect(element.getAttribute("settings")).toBe("z=u*v");
  });

  it("changes only what changes, and removes what is there no more", async () => {
    const element = await show({ z: "u", parameters: { c: 1 } });
    element.changes = [];
    await show({ z: "u", parameters: { c: 2 } });
    expect(element.changes.map(([name]) => name)).toEqual(["parameters"]);
    await show({ z: "u" });
    expect(element.hasAttribute("parameters")).toBe(false);
  });

  it("hears the element's events, with the newest listener", async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const element = await show({ onProbe: first });
    await show({ onProbe: second });
    element.dispatchEvent(new CustomEvent("probe", { detail: { at: [1, 2] } }));
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    expect(second.mock.calls[0][0].detail).toEqual({ at: [1, 2] });
  });

  it("gives pictures and goes home by its ref", async () => {
    const ref = createRef<CurvascapeHandle>();
    const element = await show({ ref, z: "u" });
    expect(ref.current?.element).toBe(element);
    expect((await ref.current?.toBlob({ type: "image/webp" }))?.type).toBe("image/webp");
    ref.current?.reset();
    expect(element.resets).toBe(1);
  });

  it("puts caption and fallback into their slots", async () => {
    const element = await show({ caption: <b>Saddle</b>, fallback: "No WebGL" });
    expect(element.querySelector('[slot="caption"]')?.innerHTML).toBe("<b>Saddle</b>");
    expect(element.querySelector('[slot="fallback"]')?.textContent).toBe("No WebGL");
  });

  it("renders its tag on a server", () => {
    expect(renderToString(<Curvascape z="u" caption="Below" />)).toBe(
      '<curva-scape><div slot="caption">Below</div></curva-scape>',
    );
  });
});
