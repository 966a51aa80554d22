import type { Seen } from "../view/sight";
import type { Mark } from "./ink";

/** A curve as lines: cut where it comes to be hidden, or to be seen, and left out where it has no place. */
export function curveMarks(places: readonly (Seen | null)[], width: number): Mark[] {
  const marks: (Mark & { kind: "line" })[] = [];
  places.forEach((place, k) => {
    const before = places[k - 1];
    if (!place || !before) return;
    // A piece with one hidden end is drawn as hidden.
    const hidden = place.hidden || before.hidden;
    const last = marks.at(-1);
    const goesOn = last?.hidden === hidden && places[k - 2] != null;
    if (goesOn) last.points = [...last.points, [place.x, place.y]];
    else
      marks.push({
        kind: "line",
        points: [
          [before.x, before.y],
          [place.x, place.y],
        ],
        width,
        hidden,
      });
  });
  return marks;
}

/** Numbers from −1 to 1, evenly. */
export function steps(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, k) => (2 * k) / count - 1);
}
