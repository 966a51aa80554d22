// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quantities } from "../../core/quantities";
import { shownViews } from "../../scene/show/shown";
import { changeKind } from "../state/edits";
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
} from "../testing/page";
import { texts } from "../texts";
import { ViewFrame } from "./ViewFrame";

const stage = stageOf({ scalarCurvature: [-2, 2], hessianTrace: [-1, 1] });
let page: TestPage;
let view: Rendered;

function show(index: number, size = { width: 480, height: 400 }): void {
  const { settings } = page.store.getState();
  const shown = shownViews(settings, page.engine.state.getState().results, [], false)[index];
  view = render(
    page,
    <ViewFrame
      {...size}
      index={index}
      spec={settings.views[index]}
      shown={shown}
      verticalFactor="3.2"
      type={13}
      place={{}}
      edges=""
      drag={undefined}
      Tools={null}
      onElement={() => {}}
      onPress={() => {}}
    />,
  );
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  page = createTestPage();
});
afterEach(() => view.unmount());

describe("a view", () => {
  it("bears its title and a legend in its numbers", () => {
    page.client.last.answer(surfaceOutcome(stage));
    show(0);
    expect(view.get(".view-title").textContent).toContain("scalar curvature");
    const legend = view.get(".view-legend [role=img]").getAttribute("aria-label");
    expect(legend).toMatch(/scalar curvature: from \u22122 to 2;/);
  });

  it("leaves the legend out where it would take the surface's room", () => {
    page.client.last.answer(surfaceOutcome(stage));
    show(0, { width: 195, height: 100 });
    expect(view.container.querySelector(".view-legend")).toBeNull();
  });

  it("says why a computation was given up, and that the last surface stays", () => {
    page.client.last.answer(surfaceOutcome(stage));
    show(0);
    const message = "This surface took longer than 5 s to compute and was stopped.";
    act(() => page.client.last.answer({ type: "failure", reason: "timeout", message }));
    expect(view.get("[role=status]").textContent).toContain(message);
    expect(view.get("[role=status]").textContent).toContain(texts.problem.lastSurface);
    act(() => page.client.last.answer(surfaceOutcome(stage)));
    expect(view.get("[role=status]").textContent).toBe("");
  });

  it("is never empty without saying why", () => {
    page.client.last.answer(problemOutcome({ field: "z", message: "Empty.", start: 0, end: 0 }));
    show(0);
    expect(view.get("[role=status]").textContent).toContain(texts.views.noSurface);
  });

  it("says why a surface has no such quantity, in place of a legend", () => {
    page.store.getState().editSurface((spec) => changeKind(spec, "parametric", undefined));
    page.client.last.answer(surfaceOutcome(stageOf({ scalarCurvature: [-2, 2] })));
    show(1);
    expect(view.get(".view-note").textContent).toBe(quantities.hessianTrace.otherwise);
    expect(view.container.querySelector(".view-legend")).toBeNull();
  });
});

describe("the title's menu", () => {
  const opened = () => view.container.querySelector("[role=menu]");
  const items = () => [...view.container.querySelectorAll<HTMLElement>("[role^=menuitem]")];
  const open = () => {
    page.client.last.answer(surfaceOutcome(stage));
    show(0);
    click(view.get(".menu-button"));
  };

  it("changes the quantity of its view only", () => {
    open();
    const item = items().find((entry) => entry.textContent.includes("mean curvature"));
    if (item) click(item);
    const [first, second] = page.store.getState().settings.views;
    expect([first.quantity, second.quantity]).toEqual(["meanCurvature", "hessianTrace"]);
    expect(opened()).toBeNull();
  });

  it("starts at what is chosen, and goes round by arrow keys", () => {
    open();
    expect(document.activeElement?.textContent).toContain("scalar curvature");
    press(document.activeElement as Element, "ArrowUp");
    expect(document.activeElement).toBe(items().at(-1));
    press(document.activeElement as Element, "ArrowDown");
    expect(document.activeElement).toBe(items()[0]);
    press(document.activeElement as Element, "Escape");
    expect(opened()).toBeNull();
    expect(document.activeElement).toBe(view.get(".menu-button"));
  });

  it("keeps what cannot be chosen, with the reason, and does not choose it", () => {
    page.store.getState().editSurface((spec) => changeKind(spec, "parametric", undefined));
    open();
    const trace = items().find((entry) => entry.textContent.includes(quantities.hessianTrace.label));
    expect(trace?.getAttribute("aria-disabled")).toBe("true");
    expect(trace?.textContent).toContain(quantities.hessianTrace.otherwise);
    if (trace) click(trace);
    expect(page.store.getState().settings.views[0].quantity).toBe("scalarCurvature");
  });
});
