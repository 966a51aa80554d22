// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from "vitest";
import type { PlaneCameras, SceneCanvasProps } from "../../scene/types";
import { Painter } from "./Painter";

/** What stands for the scene: it starts at once, and tells where it began. */
const scene = vi.hoisted(() => {
  class FakeRenderer {
    planes: PlaneCameras;
    disposed = false;
    readonly props: SceneCanvasProps;

    constructor(props: SceneCanvasProps) {
      this.props = props;
      this.planes = props.planes ?? { shared: { center: [0, 0], zoom: 1 }, own: {} };
    }

    static async start(_: HTMLElement, props: SceneCanvasProps): Promise<FakeRenderer> {
      const renderer = new FakeRenderer(props);
      scene.started.push(renderer);
      return renderer;
    }

    update() {}
    resetPlane() {
      this.planes = { shared: { center: [0, 0], zoom: 1 }, own: {} };
    }
    dispose() {
      this.disposed = true;
    }
  }
  return { FakeRenderer, started: [] as FakeRenderer[] };
});

vi.mock("../../scene/canvas/SceneRenderer", () => ({ SceneRenderer: scene.FakeRenderer }));

const wanted = { views: [], camera: {}, theme: "light", onCamera() {} } as unknown as SceneCanvasProps;
const turn = () => new Promise((resolve) => setTimeout(resolve));

function painter(
  planes: PlaneCameras | null = null,
  onFailure: (message: string) => void = () => {},
): Painter {
  const events = { onSurface() {}, onReady() {}, onGiveBack: vi.fn(), onFailure };
  const made = new Painter(document.createElement("div"), planes, events);
  made.setSeen(true);
  made.show(wanted);
  return made;
}

const last = () => scene.started[scene.started.length - 1];
const moved = { shared: { center: [0.25, -0.5], zoom: 3 }, own: {} } satisfies PlaneCameras;

/** Moves what a painter draws from above, and has it give its context back: six others want to draw, and the page has six for all. */
async function giveBack(): Promise<Painter[]> {
  const first = painter();
  await turn();
  const drawn = last();
  drawn.planes = moved;
  drawn.props.onReady?.(true);
  const others = Array.from({ length: 6 }, () => painter());
  await turn();
  expect(drawn.disposed).toBe(true);
  for (const { props } of scene.started) props.onReady?.(true);
  return [first, ...others];
}

let painters: Painter[] = [];
afterEach(() => {
  for (const each of painters.splice(0)) each.dispose();
  scene.started.length = 0;
});

it("goes on where its views from above were when it gave its context back", async () => {
  painters = await giveBack();
  expect(painters[0].planes).toEqual(moved);
  painters[0].revive();
  await turn();
  expect(last().props.planes).toEqual(moved);
});

it("shows the whole domain again when it was sent home in between, though nothing else has changed", async () => {
  painters = await giveBack();
  painters[0].resetPlane();
  painters[0].show(wanted);
  await turn();
  expect(last().props.planes).toBeNull();
});

it("begins where the views from above of the one before it were", async () => {
  painters = [painter(moved)];
  await turn();
  expect(last().props.planes).toEqual(moved);
});

it("fails by the start that counts, and by none that has been overtaken", async () => {
  const start = vi.spyOn(scene.FakeRenderer, "start");
  const failure = vi.fn();
  start.mockRejectedValueOnce(new Error("too late"));
  const overtaken = painter(null, failure);
  overtaken.setSeen(false);
  overtaken.setSeen(true);
  overtaken.show(wanted);
  await turn();
  expect(failure).not.toHaveBeenCalled();
  expect(overtaken.renderer).toBe(last());

  start.mockRejectedValueOnce(new Error("no WebGL"));
  painters = [overtaken, painter(null, failure)];
  last().props.onReady?.(true);
  await turn();
  expect(failure.mock.calls).toEqual([["no WebGL"]]);
  start.mockRestore();
});
