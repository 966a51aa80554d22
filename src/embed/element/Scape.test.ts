// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { SceneCanvasProps } from "../../scene/types";
import type { CurvaScape } from "..";
import "..";

/** What stands for the scene: it keeps what it was told to show. */
const scene = vi.hoisted(() => {
  class FakeRenderer {
    planes = null;
    props: SceneCanvasProps;

    constructor(props: SceneCanvasProps) {
      this.props = props;
    }

    static async start(_: HTMLElement, props: SceneCanvasProps): Promise<FakeRenderer> {
      const renderer = new FakeRenderer(props);
      scene.live.push(renderer);
      return renderer;
    }
    static startAtOnce = (_: HTMLElement, props: SceneCanvasProps) => new FakeRenderer(props);

    drawsInSoftware = () => true;
    capture = (id: string) => {
      scene.captured.push(heightOf(this.props, id));
      return null;
    };
    update(props: SceneCanvasProps) {
      this.props = props;
    }
    resetPlane() {}
    dispose() {}
  }
  const heightOf = ({ views }: SceneCanvasProps, wanted: string) =>
    views.find(({ id }) => id === wanted)?.stage?.bounds.max[2];
  return {
    FakeRenderer,
    heightOf,
    live: [] as FakeRenderer[],
    captured: [] as (number | undefined)[],
  };
});

vi.mock("../../scene/canvas/SceneRenderer", () => ({ SceneRenderer: scene.FakeRenderer }));
vi.mock("../../scene/picture/page", () => ({
  pagePicture: ({ props }: { props: SceneCanvasProps }) => scene.heightOf(props, "0"),
}));
vi.mock("../../scene/picture/paint", () => ({
  paintPicture: async (height: number) => ({ toDataURL: () => String(height) }),
}));

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
  scene.live.length = 0;
  scene.captured.length = 0;
  vi.unstubAllGlobals();
});

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** A surface whose height is c, drawn once, and out of sight since. */
async function drawn(): Promise<CurvaScape> {
  document.body.innerHTML =
    '<curva-scape z="c*u*v" domain="u=0..1 v=0..1" parameters="c=1" loading="eager"></curva-scape>';
  const element = document.body.querySelector("curva-scape") as CurvaScape;
  await vi.waitFor(() => expect(scene.live[0]?.props.views[0].stage?.final).toBe(true));
  const { props } = scene.live[0];
  props.onFirstSurface?.();
  props.onReady?.(true);
  await vi.waitFor(() => expect(element.ready).toBe(true));
  return element;
}

it("gives a picture, and prints, what is asked for though it is drawn nowhere on the page", async () => {
  const element = await drawn();
  element.parameters = { c: 2 };
  expect(await element.toDataURL()).toBe("2");
  dispatchEvent(new Event("beforeprint"));
  expect(scene.captured).toEqual([2]);
  dispatchEvent(new Event("afterprint"));
});

it("gives a picture while a script moves it in every frame", async () => {
  const element = await drawn();
  let c = 1;
  const move = () => {
    element.parameters = { c: ++c };
  };
  const animation = setInterval(move, 16);
  move();
  expect(Number(await element.toDataURL())).toBeGreaterThanOrEqual(2);
  clearInterval(animation);
});

it("keeps its state while it is moved or off the page, and goes back to its attributes when asked", async () => {
  const element = await drawn();
  const home = element.camera;
  const turned = { ...home, azimuth: 2, elevation: 0.25 };
  scene.live[0].props.onCamera(turned, null);
  expect(element.camera).toEqual(turned);

  const section = document.createElement("section");
  document.body.append(section);
  section.append(element);
  await turn();
  expect(element.camera).toEqual(turned);
  element.remove();
  await turn();
  section.append(element);
  await turn();
  expect(element.camera).toEqual(turned);
  expect(element.shadowRoot?.querySelectorAll(".frame")).toHaveLength(1);

  element.reset();
  expect(element.camera).toEqual(home);
  expect(element.parameters).toEqual({ c: 1 });
});
