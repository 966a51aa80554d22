import type { Camera } from "../../settings/types";
import type { PlaneCamera } from "../types";
import { orbit, pan, zoom } from "./camera";
import { panPlane, zoomPlane } from "./plane";

/** What a hand or a key wants. Places and distances in units of the smaller half of the view, y upwards. */
export type Gesture =
  | { type: "orbit"; x: number; y: number }
  | { type: "pan"; x: number; y: number }
  /** Nearer when the factor is greater than 1, keeping the point where it is. */
  | { type: "zoom"; factor: number; at: readonly [x: number, y: number] };

/** Radians for a drag across half the view. */
const turn = 1.5;

/** The surface follows the hand: it turns as if it were held. */
export function moveCamera(camera: Camera, gesture: Gesture): Camera {
  switch (gesture.type) {
    case "orbit":
      return orbit(camera, -turn * gesture.x, -turn * gesture.y);
    case "pan":
      return pan(camera, gesture.x, gesture.y);
    case "zoom":
      return zoom(camera, 1 / gesture.factor, ...gesture.at);
  }
}

/** A view from above has nothing to turn: a drag moves it. */
export function movePlane(plane: PlaneCamera, gesture: Gesture): PlaneCamera {
  switch (gesture.type) {
    case "orbit":
    case "pan":
      return panPlane(plane, gesture.x, gesture.y);
    case "zoom":
      return zoomPlane(plane, gesture.factor, ...gesture.at);
  }
}
