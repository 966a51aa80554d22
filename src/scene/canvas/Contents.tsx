import { extend, useFrame } from "@react-three/fiber";
import { useLayoutEffect, useMemo, useRef } from "react";
import { Mesh, type RawShaderMaterial, Scene } from "three";
import type { SurfaceStage } from "../../worker/types";
import { type Drawable, surfaceMaterial } from "../surface/material";
import type { SceneView } from "../types";
import { isTranslucent } from "../view/look";
import type { Stages } from "./stages";

// The classes in use, and no other: fiber's <Canvas> would bring in all of three.
extend({ Scene, Mesh });

interface ContentsProps {
  views: readonly SceneView[];
  stages: Stages;
  /** Fewer triangles, for pictures that must be quick. */
  coarse: boolean;
  onFrame(): void;
  onDrawable(view: string, drawable: Drawable | null): void;
}

/** The tree of all views in the one renderer. Nothing is drawn by itself: `onFrame` draws view after view. */
export function Contents({ views, stages, coarse, onFrame, onDrawable }: ContentsProps) {
  useFrame(onFrame, 1);
  return views.map((view) => (
    <ViewScene key={view.id} view={view} stages={stages} coarse={coarse} onDrawable={onDrawable} />
  ));
}

interface ViewSceneProps extends Omit<ContentsProps, "views" | "onFrame"> {
  view: SceneView;
}

function ViewScene({ view, stages, coarse, onDrawable }: ViewSceneProps) {
  const { id, stage, quantity, projection } = view;
  const lines = view.isolines?.quantity ?? null;
  const scene = useRef<Scene>(null);
  const material = useMemo(() => surfaceMaterial(projection), [projection]);
  useLayoutEffect(() => () => material.dispose(), [material]);
  useLayoutEffect(() => {
    if (scene.current) onDrawable(id, { scene: scene.current, material });
    return () => onDrawable(id, null);
  }, [id, material, onDrawable]);
  return (
    <scene ref={scene} matrixAutoUpdate={false}>
      {stage && (
        <Surface
          stage={stage}
          stages={stages}
          quantity={quantity}
          lines={lines}
          zeroLine={view.zeroLine ?? false}
          translucent={isTranslucent(view)}
          coarse={coarse}
          material={material}
        />
      )}
    </scene>
  );
}

/** A stage with more vertices than this has a coarse twin. */
const manyVertices = 128 ** 2;

interface SurfaceProps extends Pick<ContentsProps, "stages" | "coarse"> {
  stage: SurfaceStage;
  quantity: SceneView["quantity"];
  /** The quantity of the lines of equal value. */
  lines: SceneView["quantity"] | null;
  zeroLine: boolean;
  /** Its triangles are drawn in the order of their distance. */
  translucent: boolean;
  material: RawShaderMaterial;
}

function Surface({ stage, stages, quantity, lines, zeroLine, translucent, coarse, material }: SurfaceProps) {
  useLayoutEffect(() => stages.use(stage), [stages, stage]);
  const lighter = coarse && stage.size[0] * stage.size[1] > manyVertices;
  const buffers = stages.buffers(stage);
  const geometries = translucent
    ? [buffers.orderedGeometry(quantity, lighter, lines, zeroLine)]
    : buffers.geometries(quantity, lighter, lines, zeroLine);
  return geometries.map((geometry) => (
    <mesh
      key={geometry.id}
      geometry={geometry}
      material={material}
      frustumCulled={false}
      matrixAutoUpdate={false}
      dispose={null}
    />
  ));
}
