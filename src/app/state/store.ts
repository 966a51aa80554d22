import { createStore } from "zustand/vanilla";
import type { SurfaceKindId, SurfaceSpec } from "../../core/types";
import type { Held } from "../../scene/show/survey";
import type { ProbePoint, Settings } from "../../settings";
import type { DialogId } from "../dialogs";
import { changeKind, editSurface, surfacesChange } from "./edits";
import { emptyHistory, type History, record, redo, seal, undo } from "./history";
import { historyKey } from "./historyKey";
import { defaultPlay, type Play, playKey } from "./play";

export type ThemeChoice = "system" | "light" | "dark";

/** Where a person is in a guided lesson. */
export interface LessonPlace {
  id: string;
  /** From 0. */
  step: number;
}

/** What an undone step brings back. */
type Remembered = Pick<PageState, "settings" | "otherKinds">;

/**
 * Which step of the history an edit is: one by itself, or with edits of the same field right before it (default); a part of the
 * step before, such as what follows from a typed text; none at all, such as each value of a parameter that moves by itself.
 */
export interface EditOptions {
  step?: "own" | "joined" | "none";
}

export interface PageState {
  settings: Settings;
  history: History<Remembered>;
  /** The surface that the panel shows. */
  surface: number;
  panelOpen: boolean;
  dialog: DialogId | null;
  theme: ThemeChoice;
  /** The point under the pointer, in the coordinates of its surface; the pinned one is `settings.probe`. */
  hover: ProbePoint | null;
  /** The view from which keys have gone to walk the point, by index; null while they do not. */
  walkFrom: number | null;
  lesson: LessonPlace | null;
  /** Nothing but the views, in large type. */
  presenting: boolean;
  /** The view that has the room of all, by index. */
  maximised: number | null;
  /** A view that must be in sight where not all have room at once, by index. */
  viewInSight: number;
  /** A slider is being moved, by a person or by itself: keep the scales, draw cheaply. */
  moving: boolean;
  /** A slider is being moved by a person. */
  sliding: boolean;
  /** The pointer is pressed: what it does is one step of the history. */
  held: boolean;
  /** Parameters that move by themselves, or have done so, by `playKey`. */
  plays: Readonly<Record<string, Play>>;
  /**
   * Scales stay as they are. A parameter's change sees to that, so that before and after can be compared for as long as one likes; another
   * surface, or a person, lets go of them.
   */
  keepScale: boolean;
  /** Of each view, what all pictures of a film share while it is drawn, nothing as long as that is sought; null while there is no film. */
  film: readonly Held[] | null;
  /** What a link said that could not be read; told once. */
  notes: readonly string[];
  /** Opens the page anew with its newer version; null while there is none. */
  reload: (() => void) | null;
  /** How often settings were opened whole. */
  openings: number;
  /** What each surface was when it last had another kind. */
  otherKinds: Partial<Record<SurfaceKindId, SurfaceSpec>>[];

  edit(change: (settings: Settings) => Settings, options?: EditOptions): void;
  editSurface(change: (spec: SurfaceSpec) => SurfaceSpec, options?: EditOptions): void;
  setKind(kind: SurfaceKindId): void;
  undo(): void;
  redo(): void;
  /** The next edit is another step than those before. */
  endStep(): void;
  /** Lets a parameter of a surface move, stops it, or changes how it moves. */
  play(surface: number, name: string, change: Partial<Play>): void;
  /** Shows other settings altogether: a gallery entry, an address, or a step of a lesson; any other lesson ends. */
  open(settings: Settings, notes?: readonly string[], lesson?: LessonPlace | null): void;
  set(change: Partial<Omit<PageState, "settings" | "history" | "plays" | "openings" | "otherKinds">>): void;
}

export type PageStore = ReturnType<typeof createPageStore>;

export function createPageStore(
  settings: Settings,
  changes: Partial<PageState> = {},
  now: () => number = () => performance.now(),
) {
  return createStore<PageState>()((set) => {
    const edit = (change: (state: PageState) => Partial<PageState>, { step }: EditOptions = {}) =>
      set((state) => {
        const next = change(state);
        if (next.settings === undefined || next.settings === state.settings) return next;
        if (step === "none") return next;
        const { history, held, sliding } = state;
        if (step === "joined") return { ...next, history: seal(history) };
        const key = historyKey(state.settings, next.settings);
        if (key === undefined) return next;
        const place = { key: step === "own" ? null : key, time: now(), held: held || sliding };
        return { ...next, history: record(history, memory(state), place) };
      });
    return {
      settings,
      history: emptyHistory,
      surface: 0,
      panelOpen: true,
      dialog: null,
      theme: "system",
      hover: null,
      walkFrom: null,
      lesson: null,
      presenting: false,
      maximised: null,
      viewInSight: 0,
      moving: false,
      sliding: false,
      held: false,
      plays: {},
      keepScale: false,
      film: null,
      notes: [],
      reload: null,
      openings: 0,
      otherKinds: [],
      ...changes,

      edit: (change, options) => edit((state) => withSettings(state, change(state.settings)), options),
      editSurface: (change, options) =>
        edit((state) => withSettings(state, editSurface(state.settings, state.surface, change)), options),
      setKind: (kind) =>
        edit((state) => {
          const { settings, surface, otherKinds } = state;
          const spec = settings.surfaces[surface];
          const known = { ...otherKinds[surface], [spec.kind]: spec };
          return {
            ...withSettings(
              state,
              editSurface(settings, surface, () => changeKind(spec, kind, known[kind])),
            ),
            otherKinds: Object.assign([...otherKinds], { [surface]: known }),
          };
        }),
      open: (settings, notes = [], lesson = null) =>
        edit(({ openings }) => ({
          settings,
          notes,
          lesson,
          openings: openings + 1,
          surface: 0,
          otherKinds: [],
          hover: null,
          maximised: null,
          viewInSight: 0,
          moving: false,
          sliding: false,
          plays: {},
          keepScale: false,
        })),
      undo: () => set((state) => travelled(state, undo)),
      redo: () => set((state) => travelled(state, redo)),
      endStep: () => set(({ history }) => ({ history: seal(history) })),
      play: (surface, name, change) =>
        set(({ plays, sliding }) => {
          const key = playKey(surface, name);
          const changed = { ...plays, [key]: { ...(plays[key] ?? defaultPlay), ...change } };
          return { plays: changed, moving: sliding || isPlaying(changed) };
        }),
      set: (change) =>
        set(({ plays }) => {
          if (change.moving === undefined) return change;
          return { ...change, sliding: change.moving, moving: change.moving || isPlaying(plays) };
        }),
    };
  });
}

const memory = ({ settings, otherKinds }: PageState): Remembered => ({ settings, otherKinds });

const isPlaying = (plays: PageState["plays"]) => Object.values(plays).some(({ running }) => running);

/** A step through the history. What moves by itself stops: it would at once move away again from what was brought back. */
function travelled(state: PageState, step: typeof undo<Remembered>): Partial<PageState> {
  const found = step(state.history, memory(state));
  if (!found) return {};
  const [history, { settings, otherKinds }] = found;
  const changed = settings.surfaces.flatMap((spec, k) => (spec === state.settings.surfaces[k] ? [] : [k]));
  const plays = Object.fromEntries(
    Object.entries(state.plays).map(([key, play]) => [key, { ...play, running: false }]),
  );
  return {
    ...withSettings(state, settings),
    // The panel shows what has changed.
    ...(changed.length === 1 && { surface: changed[0] }),
    history,
    otherKinds,
    plays,
    moving: state.sliding,
  };
}

/** The panel's surface stays one that exists; scales are held or let go. */
function withSettings(state: PageState, settings: Settings): Partial<PageState> {
  const surface = Math.min(state.surface, settings.surfaces.length - 1);
  const sameSurfaces = settings.surfaces.length === state.settings.surfaces.length;
  const change = surfacesChange(state.settings.surfaces, settings.surfaces);
  return {
    settings,
    surface,
    otherKinds: sameSurfaces ? state.otherKinds : [],
    ...(sameSurfaces ? {} : { plays: {}, moving: state.sliding }),
    ...(change !== "none" && { keepScale: change === "parameters" }),
  };
}
