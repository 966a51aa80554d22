import type { Camera } from "../../settings/types";
import { homeCamera } from "../camera/camera";
import type { Motions } from "../camera/motions";
import { lookFrom, otherProjection } from "../camera/viewpoints";
import { unitsAt } from "../camera/viewport";
import type { ControlsHost } from "../controls/attach";
import type { Command } from "../controls/commands";
import type { PickedPoint, SceneCanvasProps } from "../types";
import type { ViewFrames } from "./viewFrames";

/** What the controls of a view may do with the scene. */
export interface ControlledScene {
  frames: ViewFrames;
  motions: Motions;
  props(): Pick<SceneCanvasProps, "homeCamera" | "onHover" | "onPick">;
  pick(view: string, clientX: number, clientY: number): PickedPoint | null;
  /** The picture is to be drawn anew. */
  change(): void;
  setMoving(moving: boolean): void;
}

/** The controls of one view. */
export function controlsOf(scene: ControlledScene, view: string): ControlsHost {
  const { frames, props } = scene;
  const motion = () => scene.motions.of(view);
  const isAbove = () => frames.of(view)?.viewport.basis === null;
  const choose = (clientX: number, clientY: number) => {
    const point = props().onPick && scene.pick(view, clientX, clientY);
    if (point) props().onPick?.(point);
  };
  const go = (choice: (from: Camera) => Camera) => {
    if (isAbove()) return false;
    motion().go(choice);
    scene.change();
    return true;
  };
  const commands: { [type in Command["type"]]: (command: Command & { type: type }) => boolean } = {
    home: () => {
      if (go(() => props().homeCamera ?? homeCamera)) return true;
      motion().homePlane();
      scene.change();
      return true;
    },
    viewpoint: ({ id }) => go((camera) => lookFrom(camera, id)),
    projection: () => go(otherProjection),
    choose: () => {
      const frame = frames.of(view);
      if (!frame) return false;
      const { center } = frame.viewport;
      const [x, y] = frames.placeIn(frame, 0, 0);
      choose(center[0] - x, center[1] - y);
      return true;
    },
  };
  let hovering = 0;
  return {
    unitsAt: (clientX, clientY) => {
      const frame = frames.of(view);
      return frame && unitsAt(frame.viewport, ...frames.placeIn(frame, clientX, clientY));
    },
    gesture: (gesture) => {
      if (isAbove()) motion().slide(gesture);
      else motion().turn(gesture);
      scene.change();
    },
    command: (command) => (commands[command.type] as (command: Command) => boolean)(command),
    moving: (moving) => scene.setMoving(moving),
    pick: choose,
    hover: (place) => {
      if (!props().onHover) return;
      cancelAnimationFrame(hovering);
      hovering = requestAnimationFrame(() =>
        props().onHover?.(place && scene.pick(view, place.clientX, place.clientY)),
      );
    },
  };
}
