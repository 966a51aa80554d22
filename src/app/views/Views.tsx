import { type CSSProperties, lazy, useCallback, useRef, useState } from "react";
import { SceneCanvas, type SceneHandle, type SceneView } from "../../scene";
import { type Camera, defaultCamera } from "../../settings";
import { Loaded } from "../parts/Loaded";
import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";
import { moveTo } from "./actions";
import { cameraOf, setCamera } from "./cameras";
import { HeldNote } from "./HeldNote";
import { SceneContext } from "./SceneContext";
import { insetsFor, notesAbove } from "./type";
import { useDrag } from "./useDrag";
import { useElements } from "./useElements";
import { useLayout } from "./useLayout";
import { useOverlays } from "./useOverlays";
import { usePrintStills } from "./usePrintStills";
import { useProbing } from "./useProbing";
import { useReadiness } from "./useReadiness";
import { saysMore, useShown } from "./useShown";
import { useSize } from "./useSize";
import { useTheme } from "./useTheme";
import { useTools } from "./useTools";
import { useVerticalFactors } from "./useVerticalFactors";
import { ViewFrame } from "./ViewFrame";
import { TitleWords } from "./ViewTitle";

const PresenterBar = lazy(() => import("../present/PresenterBar"));
const Pager = lazy(() => import("./Pager"));

/** All views: one canvas behind, and over it a box for each. */
export default function Views() {
  const { store, engine } = usePage();
  const settings = usePageState((state) => state.settings);
  const moving = usePageState((state) => state.moving);
  const keepScale = usePageState((state) => state.keepScale);
  const presenting = usePageState((state) => state.presenting);
  const theme = useTheme();
  const [failure, setFailure] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [size, sizeRef] = useSize({ width: innerWidth, height: innerHeight });
  const [elements, onElement] = useElements();
  const shown = useShown();
  const overlays = useOverlays();
  const arranged = useLayout(size);
  const { layout, columns, cells, width, height, type, pagerHeight, barHeight } = arranged;
  const [factorOf, onFit] = useVerticalFactors();
  const { Tools, wantTools } = useTools(drawn);
  const onDrop = useCallback((from: number, to: number) => moveTo(store, from, to), [store]);
  const { drag, ghost, onPress } = useDrag(onDrop);

  const isNarrow = notesAbove(type, width / layout.rows[0].length);
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
      insets: insetsFor(type, height / layout.rows.length, saysMore(shown[index]) && isNarrow),
      camera: settings.links.camera ? null : cameraOf(settings, index),
      overlays: overlays[spec.surface],
    };
  });

  const onCamera = useCallback(
    (camera: Camera, view: string | null) =>
      store.getState().edit((old) => setCamera(old, camera, view === null ? null : Number(view))),
    [store],
  );
  const probing = useProbing();
  const scene = useRef<SceneHandle>(null);
  usePrintStills(scene);
  const onFirstSurface = useCallback(() => {
    performance.mark("curvascape:first-surface");
    engine.setSoftware(scene.current?.drawsInSoftware() ?? true);
    setDrawn(true);
  }, [engine]);
  const onReady = useReadiness();
  return (
    <main
      id="views"
      tabIndex={-1}
      className="views"
      ref={sizeRef}
      aria-label={texts.views.label}
      data-presenting={presenting}
      style={
        { "--pager": `${pagerHeight}px`, "--bar": `${barHeight}px`, "--type": `${type}px` } as CSSProperties
      }
      onPointerOver={wantTools}
      onFocus={wantTools}
    >
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
          onFit={onFit}
          onRelease={engine.release}
          onFailure={setFailure}
        />
      )}
      <SceneContext value={scene}>
        <div
          className="view-rows"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          data-dragging={drag !== null}
        >
          {cells.map((cell) => (
            <ViewFrame
              key={cell.index}
              index={cell.index}
              spec={settings.views[cell.index]}
              shown={shown[cell.index]}
              verticalFactor={factorOf(cell.index)}
              width={cell.width * width}
              height={cell.height * height}
              type={type}
              place={cell.place}
              edges={cell.edges}
              drag={drag?.from === cell.index ? "source" : drag?.over === cell.index ? "target" : undefined}
              Tools={Tools}
              onElement={onElement}
              onPress={onPress}
            />
          ))}
        </div>
      </SceneContext>
      {drag && (
        <div className="drag-ghost" ref={ghost} aria-hidden>
          <TitleWords spec={settings.views[drag.from]} />
        </div>
      )}
      <Loaded>{layout.pages.length > 1 && <Pager layout={layout} count={settings.views.length} />}</Loaded>
      <Loaded>{presenting && <PresenterBar />}</Loaded>
      {!presenting && <HeldNote />}
    </main>
  );
}
