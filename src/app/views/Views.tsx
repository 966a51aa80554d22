import { type CSSProperties, lazy, useCallback, useRef, useState } from "react";
import { SceneCanvas, type SceneHandle, type SceneView } from "../../scene";
import { setCamera } from "../../scene/show/cameras";
import { notesOf } from "../../scene/show/shown";
import { roomOf } from "../../scene/show/type";
import { viewOf } from "../../scene/show/view";
import { type Camera, defaultCamera } from "../../settings";
import { Loaded } from "../parts/Loaded";
import { usePage, usePageState } from "../state/context";
import { texts } from "../texts";
import { moveTo } from "./actions";
import { HeldNote } from "./HeldNote";
import { SceneContext } from "./SceneContext";
import { useDrag } from "./useDrag";
import { useDrawn } from "./useDrawn";
import { useElements } from "./useElements";
import { useLayout } from "./useLayout";
import { useOverlays } from "./useOverlays";
import { usePrintStills } from "./usePrintStills";
import { useProbing } from "./useProbing";
import { useReadiness } from "./useReadiness";
import { useShown } from "./useShown";
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
  const { store, engine, takePrepared } = usePage();
  const settings = usePageState((state) => state.settings);
  const moving = usePageState((state) => state.moving);
  const keepScale = usePageState((state) => state.keepScale);
  const film = usePageState((state) => state.film);
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

  const views = settings.views.map(({ surface }, index): SceneView => {
    const cell = cells.find((each) => each.index === index);
    return {
      ...viewOf(settings, index, shown[index], film?.[index]),
      element: elements[index] ?? null,
      insets: cell && roomOf(type, cell.width * width, cell.height * height, notesOf(shown[index])).insets,
      overlays: overlays[surface],
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
  useDrawn(scene, shown);
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
          takePrepared={takePrepared}
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
