import { createStore, type StoreApi } from "zustand/vanilla";
import type { Interval, PointData, SurfaceSpec } from "../../core/types";
import type { ProbePoint, Settings } from "../../settings";
import type { CriticalPoints, InspectionOutcome, Inspector } from "../../worker/inspect";
import type { Engine } from "./engine";
import { pointOn } from "./points";

/** A point of a surface and all that is known of it. */
export interface InspectedPoint {
  spec: SurfaceSpec;
  /** One coordinate for each variable of the spec. */
  at: readonly number[];
  data: PointData;
}

export interface InspectedCriticalPoints {
  /** The last that were found; a text that cannot be read leaves them. */
  list: CriticalPoints | null;
  /** Why there are none now. */
  failure: "timeout" | "crash" | null;
}

/** What has been found out about one surface. */
export interface SurfaceInspection {
  /** At the pinned point, and at the one under the pointer. */
  pinned: InspectedPoint | null;
  hovered: InspectedPoint | null;
  critical: InspectedCriticalPoints;
}

const noCriticalPoints: InspectedCriticalPoints = { list: null, failure: null };
export const nothingFound: SurfaceInspection = { pinned: null, hovered: null, critical: noCriticalPoints };

export interface InspectionState {
  /** By surface. */
  surfaces: readonly SurfaceInspection[];
  /** All that was asked has been answered, but for the point under the pointer. */
  settled: boolean;
}

/** What is to be known. */
interface Inspectable {
  readonly settings: Settings;
  /** The point under the pointer. */
  readonly hover: ProbePoint | null;
  /** That somebody is at work on, among the settings' surfaces. */
  readonly surface?: number;
}
export type InspectionSubject = Pick<StoreApi<Inspectable>, "getState" | "subscribe">;

export interface Inspection {
  state: StoreApi<InspectionState>;
  /** Looks for critical points of the surface that somebody is at work on and of those shown, marked or not. @returns ends that. */
  watchCriticalPoints(): () => void;
  dispose(): void;
}

/** What a slot of the inspector was asked last. */
interface Wish {
  spec: SurfaceSpec;
  at: readonly number[] | null;
}

type PointPlace = "pinned" | "hovered";

const isHovered = (slot: string) => slot.startsWith("hovered " satisfies `${PointPlace} `);

const isSame = (before: Wish | undefined, wish: Wish) =>
  before?.spec === wish.spec && before.at?.join() === wish.at?.join();

/**
 * Keeps what is known of the pinned and the hovered point, and of critical points, in step with the settings. Nothing is loaded
 * before something is asked, and nothing asked of a surface before it has been drawn.
 * @param load gives what answers.
 */
export function createInspection(
  subject: InspectionSubject,
  engine: Pick<Engine, "state">,
  load: () => Promise<Inspector>,
): Inspection {
  const state = createStore<InspectionState>()(() => ({ surfaces: [], settled: true }));
  const wishes = new Map<string, Wish>();
  /** Slots of which an answer is to come. */
  const awaited = new Set<string>();
  let inspector: Inspector | undefined;
  let loading = false;
  let watchers = 0;

  const set = (index: number, change: Partial<SurfaceInspection>) =>
    state.setState(({ surfaces }) => ({
      // Those before it may not have been told of yet.
      surfaces: Array.from({ length: Math.max(surfaces.length, index + 1) }, (_, k) => {
        const before = surfaces[k] ?? nothingFound;
        return k === index ? { ...before, ...change } : before;
      }),
    }));

  const tellSettled = () => {
    const settled = awaited.size === 0;
    if (settled !== state.getState().settled) state.setState({ settled });
  };

  /** An answer has come; an older one, while a slider moves, is not the one that is awaited. */
  const noteAnswer = (slot: string, asked: { spec: SurfaceSpec; at?: readonly number[] }) => {
    if (isSame(wishes.get(slot), { at: null, ...asked })) awaited.delete(slot);
    tellSettled();
  };

  /** Asks unless that has been asked already; `forget` where nothing is wanted any more. */
  const want = (slot: string, wish: Wish | null, ask: (inspector: Inspector) => void, forget: () => void) => {
    const before = wishes.get(slot);
    if (!wish) {
      awaited.delete(slot);
      if (!before) return;
      wishes.delete(slot);
      inspector?.cancel(slot);
      forget();
      return;
    }
    if (isSame(before, wish)) return;
    if (!isHovered(slot)) awaited.add(slot);
    if (!inspector) {
      start();
      return;
    }
    wishes.set(slot, wish);
    ask(inspector);
  };

  const wantPoint = (index: number, place: PointPlace, spec: SurfaceSpec, at: number[] | null) => {
    const slot = `${place} ${index}`;
    const tell = (outcome: InspectionOutcome<"point">, asked: { spec: SurfaceSpec; at: number[] }) => {
      // The engine finds the same problems, and the surface drawn before is asked instead.
      if (outcome.type !== "problems")
        set(index, { [place]: outcome.type === "found" ? { ...asked, data: outcome.value } : null });
      noteAnswer(slot, asked);
    };
    want(
      slot,
      at && { spec, at },
      (ready) => ready.ask(slot, "point", { spec, at: at ?? [] }, tell),
      () => set(index, { [place]: null }),
    );
  };

  const wantCriticalPoints = (index: number, spec: SurfaceSpec, wanted: boolean) => {
    const slot = `critical ${index}`;
    want(
      slot,
      wanted ? { spec, at: null } : null,
      (ready) =>
        ready.ask(slot, "criticalPoints", { spec }, (outcome, asked) => {
          if (outcome.type === "found") set(index, { critical: { list: outcome.value, failure: null } });
          if (outcome.type === "failure") set(index, { critical: { list: null, failure: outcome.reason } });
          noteAnswer(slot, asked);
        }),
      () => set(index, { critical: noCriticalPoints }),
    );
  };

  const update = () => {
    const now = subject.getState();
    const { surfaces } = now.settings;
    const { results } = engine.state.getState();
    const count = Math.max(surfaces.length, state.getState().surfaces.length);
    for (let index = 0; index < count; index++) {
      const result = results[index];
      // What cannot be read or drawn is not on screen: the last good surface is.
      const isDrawn = result && result.problems.length === 0 && !result.failure && !result.empty;
      const spec = (isDrawn ? surfaces[index] : drawn[index]) as SurfaceSpec | undefined;
      const stage = index < surfaces.length && spec !== undefined ? result?.stage : null;
      const place = (point: ProbePoint | null) => stage && placeOn(index, point, surfaces, stage.domain);
      const asked = spec ?? surfaces[index];
      wantPoint(index, "pinned", asked, place(now.settings.probe) ?? null);
      wantPoint(index, "hovered", asked, place(now.hover) ?? null);
      const wanted = Boolean(stage) && hasFunction(asked) && wantsCritical(now, index, watchers);
      wantCriticalPoints(index, asked, wanted);
    }
    if (state.getState().surfaces.length > surfaces.length)
      state.setState(({ surfaces: all }) => ({ surfaces: all.slice(0, surfaces.length) }));
    tellSettled();
  };

  /** The specs whose surfaces were drawn last. */
  const drawn: (SurfaceSpec | undefined)[] = [];
  const noteDrawn = () => {
    engine.state.getState().results.forEach(({ stage, problems, failure, empty, spec }, index) => {
      if (stage && spec && problems.length === 0 && !failure && !empty) drawn[index] = spec;
    });
    update();
  };

  const start = () => {
    if (loading) return;
    loading = true;
    load().then(
      (loaded) => {
        inspector = loaded;
        update();
      },
      // Tried again with the next question.
      () => {
        loading = false;
        awaited.clear();
        tellSettled();
      },
    );
  };

  const stops = [
    subject.subscribe((now, before) => {
      const { settings, hover, surface } = now;
      if (settings !== before.settings || hover !== before.hover || surface !== before.surface) update();
    }),
    engine.state.subscribe((now, before) => {
      if (now.results !== before.results) noteDrawn();
    }),
  ];
  return {
    state,
    watchCriticalPoints() {
      watchers++;
      update();
      let watching = true;
      return () => {
        if (!watching) return;
        watching = false;
        watchers--;
        update();
      };
    },
    dispose() {
      for (const stop of stops) stop();
      inspector?.dispose();
    },
  };
}

/** Where a point that is meant on any surface lies on this one, if there. Its own may have more than two coordinates. */
function placeOn(
  index: number,
  point: ProbePoint | null,
  surfaces: readonly SurfaceSpec[],
  domain: Record<string, Interval>,
): number[] | null {
  if (point?.surface === index) return point.at;
  const at = point && pointOn(index, point, surfaces);
  const intervals = Object.values(domain);
  return at?.every((x, k) => x >= intervals[k][0] && x <= intervals[k][1]) ? at : null;
}

/** Whether critical points are defined: of a function of two variables. */
export function hasFunction({ kind, variables }: SurfaceSpec): boolean {
  return kind === "graph" && variables.length === 2;
}

function wantsCritical({ settings, surface }: Inspectable, index: number, watchers: number): boolean {
  if (!settings.overlays.criticalPoints && watchers === 0) return false;
  return isShown(settings, index) || (watchers > 0 && index === surface);
}

const isShown = ({ views }: Settings, index: number) => views.some((view) => view.surface === index);
