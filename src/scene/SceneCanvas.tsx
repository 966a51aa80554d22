import type { SceneCanvasProps } from "./types";

export function SceneCanvas({ theme }: SceneCanvasProps) {
  return <div data-theme={theme} style={{ position: "absolute", inset: 0 }} />;
}
