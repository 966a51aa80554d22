import { createStore } from "zustand/vanilla";
import type { SurfaceKindId, SurfaceSpec } from "../../core/types";
import type { ProbePoint, Settings } from "../../settings";
import type { DialogId } from "../dialogs";
import { changeKind, editSurface } from "./edits";

export type ThemeChoice = "system" | "light" | "dark";

/** Where a person is in a guided lesson. */
export interface LessonPlace {
  id: string;
  /** From 0. */
  step: number;
}

export interface PageState {
  settings: Settings;
  /** The surface that the panel shows. */
  surface: number;
  panelOpen: boolean;
  dialog: DialogId | null;
  theme: ThemeChoice;
  /** The point under the pointer, in the coordinates of its surface; the pinned one is `settings.probe`. */
  hover: ProbePoint | null;
  /** The view that the pointer is over, by index. */
  hoveredView: number | null;
  lesson: LessonPlace | null;
  /** Nothing but the views, in large type. */
  presenting: boolean;
  /** The view that has the room of all, by index. */
  maximised: number | null;
  /** A view that must be in sight where not all have room at once, by index. */
  viewInSight: number;
  /** A slider is being moved: keep the scales, draw cheaply. */
  moving: boolean;
  /** Scales stay as they are after a slider has moved, too. */
  keepScale: boolean;
  /** What a link said that could not be read; told once. */
  notes: readonly string[];
  /** How often settings were opened whole. */
  openings: number;
  /** What each surface was when it last had another kind. */
  otherKinds: Partial<Record<SurfaceKindId, SurfaceSpec>>[];

  edit(change: (settings: Settings) => Settings): void;
  editSurface(change: (spec: SurfaceSpec) => SurfaceSpec): void;
  setKind(kind: SurfaceKindId): void;
  /** Shows other settings altogether: a gallery entry, an address. */
  open(settings: Settings, notes?: readonly string[]): void;
  set(change: Partial<Omit<PageState, "settings" | "openings" | "otherKinds">>): void;
}

export type PageStore = ReturnType<typeof createPageStore>;

export function createPageStore(settings: Settings, changes: Partial<PageState> = {}) {
  return createStore<PageState>()((set) => ({
    settings,
    surface: 0,
    panelOpen: true,
    dialog: null,
    theme: "system",
    hover: null,
    hoveredView: null,
    lesson: null,
    presenting: false,
    maximised: null,
    viewInSight: 0,
    moving: false,
    keepScale: false,
    notes: [],
    openings: 0,
    otherKinds: [],
    ...changes,

    edit: (change) => set((state) => withSettings(state, change(state.settings))),
    editSurface: (change) =>
      set((state) => withSettings(state, editSurface(state.settings, state.surface, change))),
    setKind: (kind) =>
      set(({ settings, surface, otherKinds }) => {
        const spec = settings.surfaces[surface];
        const known = { ...otherKinds[surface], [spec.kind]: spec };
        return {
          settings: editSurface(settings, surface, () => changeKind(spec, kind, known[kind])),
          otherKinds: Object.assign([...otherKinds], { [surface]: known }),
        };
      }),
    open: (settings, notes = []) =>
      set(({ openings }) => ({
        settings,
        notes,
        openings: openings + 1,
        surface: 0,
        otherKinds: [],
        hover: null,
        maximised: null,
        viewInSight: 0,
        moving: false,
        keepScale: false,
      })),
    set: (change) => set(change),
  }));
}

/** The panel's surface stays one that exists. */
function withSettings(state: PageState, settings: Settings): Partial<PageState> {
  const surface = Math.min(state.surface, settings.surfaces.length - 1);
  const sameSurfaces = settings.surfaces.length === state.settings.surfaces.length;
  return { settings, surface, otherKinds: sameSurfaces ? state.otherKinds : [] };
}
