import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { SurfaceSpec } from "../../core/types";
import { noResult, type SurfaceResult } from "../../scene/show/engine";
import type { Page } from "./start";
import type { PageState } from "./store";

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage needs a PageContext above it");
  return page;
}

export function usePageState<T>(select: (state: PageState) => T): T {
  return useStore(usePage().store, select);
}

/** The surface that the panel shows. */
export function useSurface(): SurfaceSpec {
  return usePageState(({ settings, surface }) => settings.surfaces[surface]);
}

export function useResult(index: number): SurfaceResult {
  return useStore(usePage().engine.state, ({ results }) => results[index] ?? noResult);
}
