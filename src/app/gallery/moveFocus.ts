/** How far from the middle of one card to that of another, as seen: sideways counts more, so that one stays in the column. */
const sideways = 3;

/**
 * Moves the focus among the cards by arrows, Home and End: down from the field to the first, up from the first row to the field. The
 * cards' places on the screen say which is the next, whatever the number of columns.
 * @returns whether the key meant something
 */
export function moveFocus(root: HTMLElement, key: string): boolean {
  const field = root.querySelector("input");
  const cards = [...root.querySelectorAll<HTMLElement>(".card")];
  const current = cards.indexOf(document.activeElement as HTMLElement);
  if (current < 0) {
    if (document.activeElement !== field || key !== "ArrowDown") return false;
    return focus(cards[0]);
  }
  const targets: Record<string, () => HTMLElement | null | undefined> = {
    ArrowRight: () => cards[current + 1],
    ArrowLeft: () => cards[current - 1],
    ArrowDown: () => nearest(cards, cards[current], 1),
    ArrowUp: () => nearest(cards, cards[current], -1) ?? field,
    Home: () => cards[0],
    End: () => cards.at(-1),
  };
  return Object.hasOwn(targets, key) && focus(targets[key]());
}

/** The last card of a row keeps the focus; the key has been understood all the same. */
function focus(target: HTMLElement | null | undefined): true {
  target?.focus();
  return true;
}

function nearest(
  cards: readonly HTMLElement[],
  from: HTMLElement,
  direction: 1 | -1,
): HTMLElement | undefined {
  const { left, top, bottom } = from.getBoundingClientRect();
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const card of cards) {
    const box = card.getBoundingClientRect();
    const down = direction > 0 ? box.top - bottom : top - box.bottom;
    const distance = down + sideways * Math.abs(box.left - left);
    // A card of the same row reaches past this one's end.
    if (down >= 0 && distance < least) {
      least = distance;
      best = card;
    }
  }
  return best;
}
