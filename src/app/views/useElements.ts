import { useCallback, useState } from "react";

/** The boxes of the views, by index, as they come and go. */
export function useElements() {
  const [elements, setElements] = useState<readonly (HTMLElement | null)[]>([]);
  const onElement = useCallback(
    (index: number, element: HTMLElement | null) =>
      setElements((old) =>
        (old[index] ?? null) === element ? old : Object.assign([...old], { [index]: element }),
      ),
    [],
  );
  return [elements, onElement] as const;
}
