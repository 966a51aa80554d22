// @vitest-environment happy-dom
import fc from "fast-check";
import { act } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limits } from "../../settings";
import { setExpression } from "../state/edits";
import {
  createTestPage,
  type Rendered,
  render,
  stageOf,
  surfaceOutcome,
  type TestPage,
  type,
} from "../testing/page";
import { texts } from "../texts";
import { loadReader } from "./reader";
import { SurfaceSection } from "./SurfaceSection";
import { endOfChange } from "./useFormulaInput";

let page: TestPage;
let panel: Rendered;
const field = (name = "z") => panel.labelled<HTMLTextAreaElement>(texts.panel.formula(name));
const spec = () => page.store.getState().settings.surfaces[0];

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  await loadReader();
  page = createTestPage();
  panel = render(page, <SurfaceSection />);
  act(() => page.client.last.answer(surfaceOutcome(stageOf({ scalarCurvature: [-2, 2] }))));
});
afterEach(() => panel.unmount());

/** What the browser says before it changes a field. @returns whether it may */
function beforeInput(inputType: string, data: string | null = null, more: InputEventInit = {}): boolean {
  const event = new InputEvent("beforeinput", { inputType, data, bubbles: true, cancelable: true, ...more });
  act(() => field().dispatchEvent(event));
  return !event.defaultPrevented;
}

function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  act(() =>
    field().dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true })),
  );
}

describe("a field for formulas", () => {
  it("writes the partner of a bracket, and leaves the caret between", () => {
    type(field(), "sin");
    act(() => field().focus());
    field().setSelectionRange(3, 3);
    expect(beforeInput("insertText", "(")).toBe(false);
    expect(field().value).toBe("sin()");
    expect(field().selectionStart).toBe(4);
    expect(beforeInput("deleteContentBackward")).toBe(false);
    expect(field().value).toBe("sin");
    // Other characters are the browser's to write.
    expect(beforeInput("insertText", "u")).toBe(true);
  });

  it("leaves an input method alone", () => {
    expect(beforeInput("insertCompositionText", "(")).toBe(true);
    expect(beforeInput("insertText", "(", { isComposing: true })).toBe(true);
  });

  it("undoes the page's steps where the browser would undo its own", () => {
    type(field(), "u*v");
    expect(beforeInput("historyUndo")).toBe(false);
    expect(field().value).toBe("e^(-c*u)*sin(u)*sin(v)");
    expect(beforeInput("historyRedo")).toBe(false);
    expect(field().value).toBe("u*v");
  });

  it("takes stepping over a bracket for no edit", () => {
    type(field(), "sin()");
    const steps = page.store.getState().history.past.length;
    act(() => field().focus());
    field().setSelectionRange(4, 4);
    expect(beforeInput("insertText", ")")).toBe(false);
    expect(field().selectionStart).toBe(5);
    expect(page.store.getState().history.past).toHaveLength(steps);
  });

  it("cuts what is too long, says so, and forgets it with the next key", () => {
    field().select();
    paste("u+".repeat(limits.textLength));
    expect(spec().expressions.z).toHaveLength(limits.textLength);
    expect(panel.get(".problem").textContent).toBe(texts.problem.cut(limits.textLength));
    type(field(), "u");
    expect(panel.container.querySelector(".problem")).toBeNull();
  });

  it("takes a whole text as it is meant, in one step", () => {
    field().select();
    paste("x = cos u\r\ny = sin u\r\nz = v");
    expect(spec()).toMatchObject({ kind: "parametric", expressions: { x: "cos u", y: "sin u", z: "v" } });
    expect(field("x").value).toBe("cos u");
    act(() => page.store.getState().undo());
    expect(spec().expressions).toEqual({ z: "e^(-c*u)*sin(u)*sin(v)" });
  });

  it("keeps the caret behind what was typed when that is understood a moment later", () => {
    // As while the reader is still being loaded: the text is shown, then taken for more than itself.
    const shownAs = (text: string) =>
      act(() => page.store.getState().editSurface((now) => setExpression(now, "z", text)));
    act(() => field().focus());
    type(field(), "u*v");
    field().setSelectionRange(0, 0);
    shownAs("v");
    expect(field().selectionStart).toBe(1);
  });

  it("goes to the last formula where its own is gone", () => {
    act(() => page.store.getState().setKind("parametric"));
    act(() => field("x").focus());
    field("x").select();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "z = u v");
    act(() =>
      field("x").dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      ),
    );
    expect(spec()).toMatchObject({ kind: "graph", expressions: { z: "u v" } });
    expect(document.activeElement).toBe(field("z"));
  });
});

describe("the end of a change", () => {
  it("is behind what is new, and what follows is the same in both texts", () => {
    const text = fc.string({ unit: fc.constantFrom("u", "v", "+"), maxLength: 10 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const end = endOfChange(before, after);
        const rest = after.slice(end);
        expect(before.endsWith(rest)).toBe(true);
        expect(end).toBeGreaterThanOrEqual(0);
      }),
      { seed: 4 },
    );
    expect(endOfChange("u*v", "sin(3u*v")).toBe(5);
    expect(endOfChange("sin(3u*v", "u*v")).toBe(0);
    expect(endOfChange("u", "u")).toBe(1);
  });
});
