import type { Camera } from "../../settings/types";
import type { PlaneCamera } from "../types";
import { homeCamera, sameCamera } from "./camera";
import { type Gesture, moveCamera, movePlane } from "./gesture";
import { homePlane } from "./plane";
import { cameraBetween, wantedTransitionTime } from "./transition";

/** A page may round what it keeps. */
const rounding = 1e-3;

/** What passes time for a motion. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Milliseconds that a change of the viewpoint takes. */
  transitionTime(): number;
}

const wallClock: Clock = { now: () => performance.now(), transitionTime: wantedTransitionTime };

/**
 * A camera as it is now. Gestures move it at once, so that the picture never waits for the page. The page hears of it once per
 * frame and hands it back, sooner or later: such echoes are not its own wish, and must not turn the camera back to where it was
 * some frames ago. Of a journey to a viewpoint the page hears only where it ends.
 */
export class Motion {
  camera: Camera = homeCamera;
  plane: PlaneCamera = homePlane;
  readonly #clock: Clock;
  /** Where the camera is going; where it is, when it rests. */
  #goal: Camera = homeCamera;
  #journey: { from: Camera; start: number; time: number } | null = null;
  #given: Camera | null = null;
  /** Sent to the page and not yet back, oldest first. */
  #sent: Camera[] = [];
  #unsent = false;

  constructor(clock = wallClock) {
    this.#clock = clock;
  }

  /**
   * Takes the page's camera.
   * @param smoothly whether to travel there, if it is elsewhere
   * @returns whether the picture changes
   */
  adopt(camera: Camera, smoothly = false): boolean {
    if (this.#given && sameCamera(camera, this.#given)) return false;
    this.#given = camera;
    const echo = this.#sent.findIndex((sent) => sameCamera(sent, camera, rounding));
    if (echo >= 0) {
      this.#sent = this.#sent.slice(echo + 1);
      return false;
    }
    this.#sent = [];
    this.#unsent = false;
    const changed = !sameCamera(camera, this.#goal);
    if (changed && smoothly) this.#travel(camera);
    else this.#jump(camera);
    return changed;
  }

  turn(gesture: Gesture): void {
    const camera = moveCamera(this.camera, gesture);
    if (sameCamera(camera, this.camera)) return;
    this.#jump(camera);
    this.#unsent = true;
  }

  slide(gesture: Gesture): void {
    this.plane = movePlane(this.plane, gesture);
  }

  /** Travels to a camera of the person's choice. */
  go(choose: (from: Camera) => Camera): void {
    const camera = choose(this.#goal);
    if (sameCamera(camera, this.#goal)) return;
    this.#travel(camera);
    this.#unsent = true;
  }

  homePlane(): void {
    this.plane = homePlane;
  }

  get isTravelling(): boolean {
    return this.#journey !== null;
  }

  /** Puts the camera to where it is by now. */
  advance(): void {
    if (!this.#journey) return;
    const { from, start, time } = this.#journey;
    const part = (this.#clock.now() - start) / time;
    this.camera = cameraBetween(from, this.#goal, part);
    if (part >= 1) this.#journey = null;
  }

  /** The camera that the page has yet to hear of, once. */
  take(): Camera | null {
    if (!this.#unsent) return null;
    this.#unsent = false;
    this.#sent.push(this.#goal);
    return this.#goal;
  }

  #jump(camera: Camera): void {
    this.#journey = null;
    this.#goal = camera;
    this.camera = camera;
  }

  #travel(camera: Camera): void {
    const time = this.#clock.transitionTime();
    if (!(time > 0)) {
      this.#jump(camera);
      return;
    }
    this.#goal = camera;
    this.#journey = { from: this.camera, start: this.#clock.now(), time };
  }
}
