import type { Gesture } from "../camera/gesture";
import { type Command, keyCommand } from "./commands";
import { keyGesture, pinch, wheelFactor } from "./gestures";
import { type Manners, manners as usualManners } from "./manners";

/** What the controls of a view need of the scene. Places are in the window's CSS pixels. */
export interface ControlsHost {
  /** In units of the smaller half of the view, y upwards. Null where the view is not shown. */
  unitsAt(clientX: number, clientY: number): [x: number, y: number] | null;
  gesture(gesture: Gesture): void;
  /** @returns false where the view cannot do it: the key is then left to others */
  command(command: Command): boolean;
  /** The view is being moved, or comes to rest. */
  moving(moving: boolean): void;
  /** A press that was no drag. */
  pick(clientX: number, clientY: number): void;
  /** Null when the pointer leaves. */
  hover(place: { clientX: number; clientY: number } | null): void;
}

/** Pixels that a press may move and still be a click. */
const clickSlack = 4;
/** Milliseconds after the last turn of the wheel or key when a movement has ended. */
const rest = 160;

const ownPointer = "button, a, input, select, textarea, label, summary, [data-own-pointer]";

/**
 * Lets a view be turned, moved and zoomed: left drag turns, right or shift + drag moves, the wheel zooms towards the pointer; one
 * finger turns, two move and zoom; and keys. @returns a function that takes the listeners away
 */
export function attachControls(
  element: HTMLElement,
  host: ControlsHost,
  manners: Manners = usualManners.page,
): () => void {
  const pointers = new Map<number, { x: number; y: number }>();
  let press: { x: number; y: number; panning: boolean; dragged: boolean } | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const belongsToChild = (event: Event) =>
    event.target instanceof Element && event.target !== element && event.target.closest(ownPointer) !== null;

  // In a shadow tree the document knows of its host only.
  const hasFocus = () => (element.getRootNode() as Document | ShadowRoot).activeElement === element;

  const stir = () => {
    clearTimeout(resting);
    host.moving(true);
  };
  const settleSoon = () => {
    clearTimeout(resting);
    resting = setTimeout(() => host.moving(false), rest);
  };

  const onPointerDown = (event: PointerEvent) => {
    if (belongsToChild(event) || event.button > 2 || event.button === 1) return;
    // A guest gets the focus from the browser: by a click or a tap, not by a finger that scrolls the page.
    if (!manners.shares) element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    press =
      pointers.size === 1
        ? {
            x: event.clientX,
            y: event.clientY,
            panning: event.button === 2 || event.shiftKey,
            dragged: false,
          }
        : null;
    host.hover(null);
  };

  const onPointerMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (!before) {
      // Whoever points at a button does not point at the surface; and when a menu goes from under the pointer, browsers
      // do not always say that it has left.
      if (event.pointerType !== "touch") host.hover(belongsToChild(event) ? null : event);
      return;
    }
    const after = { x: event.clientX, y: event.clientY };
    if (press && !press.dragged && Math.hypot(after.x - press.x, after.y - press.y) < clickSlack) return;
    if (pointers.size === 2) {
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
      const [a, b, c] = [before, after, other].map(({ x, y }) => host.unitsAt(x, y));
      if (a && b && c) {
        stir();
        const point = ([x, y]: [number, number]) => ({ x, y });
        for (const gesture of pinch([point(a), point(c)], [point(b), point(c)])) host.gesture(gesture);
      }
    } else if (press) {
      const a = host.unitsAt(before.x, before.y);
      const b = host.unitsAt(after.x, after.y);
      press.dragged = true;
      if (a && b) {
        stir();
        host.gesture({ type: press.panning ? "pan" : "orbit", x: b[0] - a[0], y: b[1] - a[1] });
      }
    }
    pointers.set(event.pointerId, after);
  };

  const onPointerEnd = (event: PointerEvent) => {
    if (!pointers.delete(event.pointerId)) return;
    const isClick = press && !press.dragged && event.type === "pointerup" && event.button === 0;
    if (isClick && manners.chooses) host.pick(event.clientX, event.clientY);
    // The finger that stays goes on from where it is.
    const [left] = pointers.values();
    press = left ? { ...left, panning: false, dragged: true } : null;
    if (pointers.size === 0) {
      clearTimeout(resting);
      host.moving(false);
    }
  };

  const onWheel = (event: WheelEvent) => {
    if (belongsToChild(event) || (manners.shares && !hasFocus())) return;
    const at = host.unitsAt(event.clientX, event.clientY);
    if (!at) return;
    event.preventDefault();
    stir();
    host.gesture({ type: "zoom", factor: wheelFactor(event.deltaY, event.deltaMode, event.ctrlKey), at });
    settleSoon();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== element || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!manners.takes(event.key)) return;
    const take = () => {
      event.preventDefault();
      if (manners.shares) event.stopPropagation();
    };
    const command = keyCommand(event.key);
    if (command) {
      if (host.command(command)) take();
      return;
    }
    const gesture = keyGesture(event.key, event.shiftKey);
    if (!gesture) return;
    take();
    stir();
    host.gesture(gesture);
    settleSoon();
  };

  const onContextMenu = (event: Event) => {
    if (!belongsToChild(event)) event.preventDefault();
  };
  const onPointerLeave = () => host.hover(null);

  // Up and down a finger scrolls the page, until the view has the focus.
  const shareTouch = () => {
    element.style.touchAction = manners.shares && !hasFocus() ? "pan-y" : "none";
  };
  const touchAction = element.style.touchAction;
  shareTouch();
  const listening = new AbortController();
  const { signal } = listening;
  if (manners.shares)
    for (const type of ["focus", "blur"]) element.addEventListener(type, shareTouch, { signal });
  element.addEventListener("pointerdown", onPointerDown, { signal });
  element.addEventListener("pointermove", onPointerMove, { signal });
  element.addEventListener("pointerup", onPointerEnd, { signal });
  element.addEventListener("pointercancel", onPointerEnd, { signal });
  element.addEventListener("pointerleave", onPointerLeave, { signal });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  element.addEventListener("keydown", onKeyDown, { signal });
  element.addEventListener("contextmenu", onContextMenu, { signal });
  return () => {
    listening.abort();
    clearTimeout(resting);
    if (pointers.size > 0) host.moving(false);
    element.style.touchAction = touchAction;
  };
}
