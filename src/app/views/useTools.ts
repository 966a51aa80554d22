import { type ComponentType, useCallback, useEffect, useRef, useState } from "react";
import type { ViewToolsProps } from "./ViewFrame";

/**
 * The tools of the views, loaded when somebody comes near a view by pointer or by keys; where there is nothing to come near with, once
 * the first surface is there.
 */
export function useTools(drawn: boolean): { Tools: ComponentType<ViewToolsProps> | null; wantTools(): void } {
  const [Tools, setTools] = useState<ComponentType<ViewToolsProps> | null>(null);
  const asked = useRef(false);
  const wantTools = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    import("./tools/ViewTools").then(
      (module) => setTools(() => module.default),
      () => {
        // Without a connection now; the next approach asks again.
        asked.current = false;
      },
    );
  }, []);
  useEffect(() => {
    if (drawn && matchMedia("(hover: none)").matches) wantTools();
  }, [drawn, wantTools]);
  return { Tools, wantTools };
}
