/** Milliseconds after which what fades in can be seen. */
const faded = 60;

/** What decks and pages change on a slide or a tab when they hide it. */
const hidingAttributes = ["class", "style", "hidden", "inert", "aria-hidden"];

/** From an element outwards, through shadow trees. */
function* outwards(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; ) {
    yield node;
    const root: Node = node.getRootNode();
    node = node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * Tells whether somebody can see an element: in the window or near it, on a page that is in front, and not on a hidden slide. A slide
 * that is hidden by `display: none` has no area; one that is by `visibility` has, and the sentinel tells: a transition of its
 * inherited visibility starts whenever that changes. One that is hidden by `opacity`, as reveal.js does where slides fade, has neither:
 * what is around the element is watched.
 */
export class Sight {
  readonly #sentinel: HTMLElement;
  readonly #onChange: (seen: boolean) => void;
  readonly #observer: IntersectionObserver;
  readonly #around: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #near = false;
  #seen = false;

  constructor(element: HTMLElement, sentinel: HTMLElement, onChange: (seen: boolean) => void) {
    this.#sentinel = sentinel;
    this.#onChange = onChange;
    this.#observer = new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)?.isIntersecting ?? false;
        this.#update();
      },
      { rootMargin: "64px" },
    );
    this.#observer.observe(element);
    sentinel.addEventListener("transitionrun", this.#update);
    sentinel.addEventListener("transitionend", this.#update);
    document.addEventListener("visibilitychange", this.#update);
    this.#around = new MutationObserver(this.#updateTwice);
    for (const node of outwards(element))
      this.#around.observe(node, { attributes: true, attributeFilter: hidingAttributes });
    document.addEventListener("transitionend", this.#updateTwice, true);
  }

  get seen(): boolean {
    return this.#seen;
  }

  dispose(): void {
    this.#observer.disconnect();
    this.#sentinel.removeEventListener("transitionrun", this.#update);
    this.#sentinel.removeEventListener("transitionend", this.#update);
    document.removeEventListener("visibilitychange", this.#update);
    this.#around.disconnect();
    document.removeEventListener("transitionend", this.#updateTwice, true);
    clearTimeout(this.#timer);
  }

  /** What begins to fade in is still transparent. */
  readonly #updateTwice = () => {
    this.#update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#update, faded);
  };

  readonly #update = () => {
    const seen = this.#near && document.visibilityState === "visible" && isVisible(this.#sentinel);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#onChange(seen);
  };
}

/** Whether it would be seen where it stands; older browsers know less of it. */
function isVisible(element: Element): boolean {
  return typeof element.checkVisibility === "function"
    ? element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    : getComputedStyle(element).visibility === "visible";
}
