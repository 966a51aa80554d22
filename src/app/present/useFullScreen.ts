import { useEffect } from "react";

/**
 * Asks for the whole screen while it is mounted. Where that is refused, in a frame or on a phone, everything else works in the window.
 * @param onLeave when the person has left it by the browser's own means
 */
export function useFullScreen(onLeave: () => void): void {
  useEffect(() => {
    const root = document.documentElement;
    let entered = false;
    const onChange = () => {
      if (document.fullscreenElement) entered = true;
      else if (entered) onLeave();
    };
    document.addEventListener("fullscreenchange", onChange);
    const refused = () => {};
    if (!document.fullscreenElement) root.requestFullscreen?.({ navigationUI: "hide" }).catch(refused);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement === root) document.exitFullscreen().catch(refused);
    };
  }, [onLeave]);
}
