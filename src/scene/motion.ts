import type { Camera } from "../settings/types";
import { homeCamera, sameCamera } from "./camera";
import { type Gesture, moveCamera, movePlane } from "./controls/gestures";
import { homePlane } from "./plane";
import type { PlaneCamera } from "./types";

/** A page may round what it keeps. */
const rounding = 1e-3;

/**
 * The linked camera as it is now. Gestures move it at once, so that the picture never waits for the page. The page hears of it
 * once per frame and hands it back, sooner or later: such echoes are not its own wish, and must not turn the camera back to
 * where it was some frames ago.
 */
export class Motion {
  camera: Camera = homeCamera;
  plane: PlaneCamera = homePlane;
  #given: Camera | null = null;
  /** Sent to the page and not yet back, oldest first. */
  #sent: Camera[] = [];
  #unsent = false;

  /** Takes the page's camera. @returns whether the picture changes */
  adopt(camera: Camera): boolean {
    if (this.#given && sameCamera(camera, this.#given)) return false;
    this.#given = camera;
    const echo = this.#sent.findIndex((sent) => sameCamera(sent, camera, rounding));
    if (echo >= 0) {
      this.#sent = this.#sent.slice(echo + 1);
      return false;
    }
    this.#sent = [];
    this.#unsent = false;
    const changed = !sameCamera(camera, this.camera);
    this.camera = camera;
    return changed;
  }

  turn(gesture: Gesture): void {
    this.#move(moveCamera(this.camera, gesture));
  }

  slide(gesture: Gesture): void {
    this.plane = movePlane(this.plane, gesture);
  }

  home(camera: Camera): void {
    this.#move(camera);
  }

  homePlane(): void {
    this.plane = homePlane;
  }

  /** The camera that the page has yet to hear of, once. */
  take(): Camera | null {
    if (!this.#unsent) return null;
    this.#unsent = false;
    this.#sent.push(this.camera);
    return this.camera;
  }

  #move(camera: Camera): void {
    if (sameCamera(camera, this.camera)) return;
    this.camera = camera;
    this.#unsent = true;
  }
}
