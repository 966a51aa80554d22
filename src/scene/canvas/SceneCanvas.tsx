import { useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { SceneCanvasProps } from "../types";
import { SceneRenderer } from "./SceneRenderer";

/** The surfaces of a page; see `../index.ts` for where to put it. */
export function SceneCanvas(props: SceneCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const renderer = useRef<SceneRenderer>(null);
  const latest = useRef(props);
  latest.current = props;

  // The canvas is made here, not in JSX: a root that is unmounted loses its context for good, and in development React mounts twice.
  useLayoutEffect(() => {
    let mounted = true;
    const start = async (element: HTMLElement) => {
      try {
        const started = await SceneRenderer.start(element, latest.current, () => mounted);
        if (!mounted) {
          started?.dispose();
        } else if (started) {
          renderer.current = started;
          started.update(latest.current);
        }
      } catch (error) {
        latest.current.onFailure?.(error instanceof Error ? error.message : String(error));
      }
    };
    if (host.current) start(host.current);
    return () => {
      mounted = false;
      renderer.current?.dispose();
      renderer.current = null;
    };
  }, []);

  useLayoutEffect(() => renderer.current?.update(props));

  useImperativeHandle(
    props.ref,
    () => ({
      capture: (view, options) => renderer.current?.capture(view, options) ?? null,
      picture: (view, options) => renderer.current?.picture(view, options) ?? null,
      pick: (view, clientX, clientY) => renderer.current?.pick(view, clientX, clientY) ?? null,
      verticalFactor: (view) => renderer.current?.verticalFactor(view) ?? null,
      resetPlane: () => renderer.current?.resetPlane(),
      drawsInSoftware: () => renderer.current?.drawsInSoftware() ?? true,
    }),
    [],
  );

  return <div ref={host} aria-hidden style={{ position: "absolute", inset: 0, overflow: "hidden" }} />;
}
