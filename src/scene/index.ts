/**
 * The scene: surfaces in any number of views on one WebGL canvas, with axes, a linked camera and legends.
 *
 * Put `<SceneCanvas>` first in a positioned container; it fills it (position: absolute, inset 0). Above it lie transparent
 * boxes, one for each view, wherever the layout puts them:
 *
 *     const scale = colorScale(stage.statistics[quantity], viewSpec.range, kind);      // color/
 *     <div style={{ position: "relative" }}>
 *       <SceneCanvas views={[{ id: "a", element, stage, quantity, colormap, scale, projection: "3d", vertical: "fitted", labels }]}
 *         camera={settings.camera} onCamera={setCamera} theme="light" hold={dragging} onReady={setReady} />
 *       <section ref={setElement} tabIndex={0} aria-label="…"> <Legend colormap scale symbol label /> </section>
 *     </div>
 */

export {
  lookFrom,
  otherProjection,
  type ViewpointId,
  viewpointIds,
  viewpointOf,
  viewpoints,
} from "./camera/viewpoints";
export { SceneCanvas } from "./canvas/SceneCanvas";
export { viewKeys } from "./controls/commands";
export { Formula } from "./legend/Formula";
export { Legend } from "./legend/Legend";
export type { LegendWords } from "./legend/words";
export { criticalShapes } from "./overlays/shapes";
export type {
  CriticalKind,
  CriticalMark,
  PointGeometry,
  PointMark,
  SceneOverlays,
} from "./overlays/types";
export { hasUndefined } from "./surface/undefined";
export { grounds } from "./theme";
export type {
  CaptureOptions,
  Insets,
  LegendProps,
  PickedPoint,
  PlaneCamera,
  SceneCanvasProps,
  SceneHandle,
  SceneView,
  Theme,
} from "./types";
