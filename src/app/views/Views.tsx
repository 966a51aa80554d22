import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { type PickedPoint, SceneCanvas, type SceneHandle, type SceneView } from "../../scene";
import { type Camera, defaultCamera, type Settings } from "../../settings";
import { usePage, usePageState } from "../state/context";
import { editView, roundCamera } from "../state/edits";
import { isSettled, showSettled } from "../state/readiness";
import { texts } from "../texts";
import { columnsFor, rowsOf } from "./layout";
import { chosenAt } from "./overlays";
import { type Shown, shownViews } from "./shown";
import { useOverlays } from "./useOverlays";
import { usePrintStills } from "./usePrintStills";
import { useSize } from "./useSize";
import { useTheme } from "./useTheme";
import { showsLegend, ViewFrame } from "./ViewFrame";

/** Pixels of a view that its title and its legend take, by the view's height. */
function insetsFor(height: number) {
  if (!showsLegend(height)) return { top: 30, right: 4, bottom: 4, left: 4 };
  return height < 260
    ? { top: 32, right: 4, bottom: 44, left: 4 }
    : { top: 40, right: 8, bottom: 56, left: 8 };
}

/** All views: one canvas behind, and over it a box for each. */
export default function Views() {
  const { store, engine } = usePage();
  const settings = usePageState((state) => state.settings);
  const moving = usePageState((state) => state.moving);
  const keepScale = usePageState((state) => state.keepScale);
  const hold = moving || keepScale;
  const results = useStore(engine.state, (state) => state.results);
  const theme = useTheme();
  const [failure, setFailure] = useState<string | null>(null);
  const [size, sizeRef] = useSize({ width: innerWidth, height: innerHeight });
  const [elements, onElement] = useElements();

  const before = useRef<Shown[]>([]);
  const shown = useMemo(() => shownViews(settings, results, before.current, hold), [settings, results, hold]);
  useEffect(() => {
    before.current = shown;
  }, [shown]);

  const overlays = useOverlays();
  const count = settings.views.length;
  const rows = rowsOf(count, columnsFor(count, size.width, size.height));
  const views = settings.views.map((spec, index): SceneView => {
    const { variables, kind } = settings.surfaces[spec.surface];
    const [u, v] = variables;
    const { stage, quantity, colormap, scale, projection, lines } = shown[index];
    return {
      id: String(index),
      element: elements[index] ?? null,
      stage,
      quantity,
      colormap,
      scale,
      projection,
      vertical: spec.vertical,
      shading: spec.shading,
      ...lines,
      labels: kind === "graph" ? { x: u, y: v, z: "z", u, v } : { x: "x", y: "y", z: "z", u, v },
      insets: insetsFor(size.height / rows.length),
      camera: settings.links.camera ? null : (spec.camera ?? settings.camera),
      overlays: overlays[spec.surface],
    };
  });

  const onCamera = useCallback(
    (camera: Camera, view: string | null) => store.getState().edit((old) => setCamera(old, camera, view)),
    [store],
  );
  const probing = useProbing();
  const scene = useRef<SceneHandle>(null);
  usePrintStills(scene);
  const onFirstSurface = useCallback(() => {
    performance.mark("curvascape:first-surface");
    engine.setSoftware(scene.current?.drawsInSoftware() ?? true);
  }, [engine]);
  const onReady = useReadiness();
  return (
    <main id="views" tabIndex={-1} className="views" ref={sizeRef} aria-label={texts.views.label}>
      {failure ? (
        <p className="views-failure" role="alert">
          {texts.translate(failure)}
        </p>
      ) : (
        <SceneCanvas
          views={views}
          camera={settings.camera}
          homeCamera={defaultCamera}
          onCamera={onCamera}
          theme={theme}
          hold={moving}
          keepFit={keepScale}
          ref={scene}
          onFirstSurface={onFirstSurface}
          onReady={onReady}
          {...probing}
          onRelease={engine.release}
          onFailure={setFailure}
        />
      )}
      <div className="view-rows">
        {rows.map((row) => (
          <div className="view-row" key={row[0]}>
            {row.map((index) => (
              <ViewFrame
                key={index}
                index={index}
                spec={settings.views[index]}
                shown={shown[index]}
                width={size.width / row.length}
                height={size.height / rows.length}
                onElement={onElement}
              />
            ))}
          </div>
        ))}
      </div>
      <HeldNote />
    </main>
  );
}

/** The boxes of the views, by index, as they come and go. */
function useElements() {
  const [elements, setElements] = useState<readonly (HTMLElement | null)[]>([]);
  const onElement = useCallback(
    (index: number, element: HTMLElement | null) =>
      setElements((old) => (old[index] === element ? old : Object.assign([...old], { [index]: element }))),
    [],
  );
  return [elements, onElement] as const;
}

/** The shared camera, or that of a view, by its index. */
function setCamera(settings: Settings, camera: Camera, view: string | null): Settings {
  const rounded = roundCamera(camera);
  return view === null
    ? { ...settings, camera: rounded }
    : editView(settings, Number(view), { camera: rounded });
}

/** The point under the pointer, and the one that is pinned by a click. */
function useProbing() {
  const { store, engine } = usePage();
  return useMemo(() => {
    const surfaceOf = (view: number) => store.getState().settings.views[view].surface;
    return {
      onHover: (point: PickedPoint | null) => {
        const view = point && Number(point.view);
        const hover = point && view !== null ? { surface: surfaceOf(view), at: [point.u, point.v] } : null;
        store.getState().set({ hover, hoveredView: view });
      },
      onPick: (point: PickedPoint) => {
        const surface = surfaceOf(Number(point.view));
        const domain = engine.state.getState().results[surface]?.stage?.domain;
        if (!domain) return;
        const probe = { surface, at: chosenAt(point, domain) };
        store.getState().edit((settings) => ({ ...settings, probe }));
      },
    };
  }, [store, engine]);
}

/** Tells the document when nothing is under way any more. */
function useReadiness(): (ready: boolean) => void {
  const { store, engine } = usePage();
  const [sceneReady, setSceneReady] = useState(false);
  useEffect(() => {
    const update = () => showSettled(isSettled(store.getState(), engine.state.getState(), sceneReady));
    update();
    const stops = [store.subscribe(update), engine.state.subscribe(update)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store, engine, sceneReady]);
  return setSceneReady;
}

/** Says that the scales stay as they were, and lets go of them. */
function HeldNote() {
  const { store } = usePage();
  const keepScale = usePageState((state) => state.keepScale);
  if (!keepScale) return null;
  return (
    <div className="held">
      {texts.views.keptScale}
      <button type="button" className="remedy" onClick={() => store.getState().set({ keepScale: false })}>
        {texts.views.refit}
      </button>
    </div>
  );
}
