import { useSyncExternalStore } from "react";
import type { Theme } from "../../scene";
import { usePageState } from "../state/context";

const darkQuery = () => matchMedia("(prefers-color-scheme: dark)");

function subscribe(onChange: () => void): () => void {
  const query = darkQuery();
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

/** The theme in force: the one chosen here, or else the system's. */
export function useTheme(): Theme {
  const choice = usePageState(({ theme }) => theme);
  const systemIsDark = useSyncExternalStore(subscribe, () => darkQuery().matches);
  if (choice !== "system") return choice;
  return systemIsDark ? "dark" : "light";
}
