import { type RefCallback, useCallback, useState } from "react";

export interface Size {
  width: number;
  height: number;
}

/** The size of an element's box, in CSS pixels, from its first layout on. */
export function useSize(guess: Size): [Size, RefCallback<HTMLElement>] {
  const [size, setSize] = useState(guess);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const read = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, ref];
}
