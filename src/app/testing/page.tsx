/** For tests only: a page without workers and without a scene. */
import { act, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Problem, QuantityId, Statistics } from "../../core/types";
import { createEngine } from "../../scene/show/engine";
import { createInspection } from "../../scene/show/inspection";
import { defaultSettings, type Settings } from "../../settings";
import type { InspectionName, InspectionOutcome, Inspector, Question } from "../../worker/inspect";
import { Answers } from "../../worker/inspect/answers";
import type { CurvatureClient, Outcome, SampleJob, SurfaceStage } from "../../worker/types";
import { PageContext } from "../state/context";
import type { Page } from "../state/start";
import { createPageStore } from "../state/store";

interface Sent {
  slot: string;
  job: SampleJob;
  answer(outcome: Outcome): void;
}

/** Keeps what it is asked for; a test answers. */
export class FakeClient implements CurvatureClient {
  readonly sent: Sent[] = [];
  readonly cancelled: string[] = [];
  readonly recycled: SurfaceStage[] = [];
  disposed = false;

  sample(slot: string, job: SampleJob, answer: (outcome: Outcome) => void): void {
    this.sent.push({ slot, job, answer });
  }

  get last(): Sent {
    const last = this.sent.at(-1);
    if (!last) throw new Error("nothing was asked for");
    return last;
  }

  cancel(slot: string): void {
    this.cancelled.push(slot);
  }

  recycle(stage: SurfaceStage): void {
    this.recycled.push(stage);
  }

  dispose(): void {
    this.disposed = true;
  }
}

/** Answers on this thread: what was asked in one turn is answered in the next, unless it was overtaken. */
export class LocalInspector implements Inspector {
  readonly asked: { slot: string; name: InspectionName; question: Question<InspectionName> }[] = [];
  disposed = false;
  readonly #answers = new Answers();
  readonly #newest = new Map<string, number>();

  ask<N extends InspectionName>(
    slot: string,
    name: N,
    question: Question<N>,
    onOutcome: (outcome: InspectionOutcome<N>, question: Question<N>) => void,
  ): void {
    const turn = this.asked.push({ slot, name, question });
    this.#newest.set(slot, turn);
    queueMicrotask(() => {
      if (this.#newest.get(slot) === turn) onOutcome(this.#answer<N>(question), question);
    });
  }

  cancel(slot: string): void {
    this.#newest.delete(slot);
  }

  dispose(): void {
    this.disposed = true;
    this.#newest.clear();
  }

  #answer<N extends InspectionName>(question: Question<N>): InspectionOutcome<N> {
    if ("at" in question) return this.#answers.point(question) as InspectionOutcome<N>;
    const steps = this.#answers.criticalPoints(question);
    for (let step = steps.next(); ; step = steps.next())
      if (step.done) return step.value as InspectionOutcome<N>;
  }
}

export function statistics(minimum: number, maximum: number): Statistics {
  const quantiles = Float64Array.from({ length: 101 }, (_, k) => minimum + ((maximum - minimum) * k) / 100);
  return { count: 10_000, minimum, maximum, quantiles };
}

export function stageOf(
  values: Partial<Record<QuantityId, [number, number]>>,
  changes: Partial<SurfaceStage> = {},
): SurfaceStage {
  return {
    bands: [],
    size: [9, 9],
    domain: { u: [0, 10], v: [0, 10] },
    formulas: { z: { explicit: "z", tex: "z" } },
    parameters: ["c"],
    statistics: Object.fromEntries(
      Object.entries(values).map(([id, [low, high]]) => [id, statistics(low, high)]),
    ),
    bounds: { min: [0, 0, -1], max: [10, 10, 1], low: [0, 0, -1], high: [10, 10, 1] },
    final: true,
    ...changes,
  };
}

export const surfaceOutcome = (stage: SurfaceStage): Outcome => ({ type: "surface", stage });
export const problemOutcome = (...problems: Problem[]): Outcome => ({ type: "problems", problems });

export interface TestPage extends Page {
  client: FakeClient;
  inspector: LocalInspector;
}

export function createTestPage(settings: Settings = defaultSettings): TestPage {
  const client = new FakeClient();
  const store = createPageStore(settings);
  const engine = createEngine(client, store);
  const inspector = new LocalInspector();
  return {
    client,
    store,
    engine,
    inspector,
    inspection: createInspection(store, engine, async () => inspector),
    drawn: { current: null },
    takePrepared: () => null,
    currentLink: () => "https://example.org/?z=0",
  };
}

export interface Rendered {
  container: HTMLElement;
  get<E extends Element = HTMLElement>(selector: string): E;
  labelled<E extends Element = HTMLElement>(label: string): E;
  unmount(): void;
}

export function render(page: Page, content: ReactNode): Rendered {
  const container = document.body.appendChild(document.createElement("div"));
  const root = createRoot(container);
  act(() => root.render(<PageContext value={page}>{content}</PageContext>));
  const get = <E extends Element = HTMLElement>(selector: string): E => {
    const element = container.querySelector<E>(selector);
    if (!element) throw new Error(`no ${selector} in ${container.innerHTML}`);
    return element;
  };
  return {
    container,
    get,
    labelled: (label) => get(`[aria-label="${label}"]`),
    unmount() {
      act(() => root.unmount());
      container.remove();
    },
  };
}

/** Types as a person does: React listens to the event, and reads the value that the browser set. */
export function type(element: Element, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")?.set;
  act(() => {
    setter?.call(element, value);
    element.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

export function click(element: Element): void {
  act(() => element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true })));
}

export function press(element: Element, key: string): void {
  act(() => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
}
