import { cellsOf } from "../../scene/show/grid";
import { columnsFor, rowsOf } from "../../scene/show/layout";
import { typeIn, usualType } from "../../scene/show/type";
import { assign, make, prose } from "./dom";
import { adoptStyles } from "./styles";
import { ViewBox } from "./ViewBox";

/** A box of this size has text of the usual size; in larger ones it grows. */
const usualBox = { width: 900, height: 560 };

/** The element's shadow tree: the views over the canvases, what lies over them, and the slots. */
export class Shell {
  readonly frame = make("div", "frame");
  /** What the problems below leave to the views. */
  readonly room = document.createElement("div");
  /** Where the scene puts its canvases. */
  readonly scene = make("div", "scene", { "aria-hidden": "true" });
  readonly views = make("div", "views", { role: "group" });
  /** Over everything until the surface is wanted or drawn. */
  readonly cover = make("button", "poster", { type: "button" });
  readonly problem = make("div", "problem", { role: "status" });
  /** What stands there where no surface can be drawn. */
  readonly fallback = make("div", "fallback");
  /** What stands on paper where there is no surface to print. */
  readonly #unprinted = make("div", "unprinted");
  /** Changes its own visibility with that of what the element stands in, and tells by a transition. */
  readonly sentinel = make("span", "sentinel", { "aria-hidden": "true" });
  readonly #poster = document.createElement("img");
  readonly boxes: ViewBox[] = [];
  #said = "";
  #size = { width: 640, height: 360 };

  constructor(root: ShadowRoot) {
    adoptStyles(root);
    this.fallback.append(make("p", "message"), slot("fallback"));
    const caption = make("div", "caption");
    const named = slot("caption");
    named.append(document.createElement("slot"));
    caption.append(named);
    this.cover.hidden = true;
    this.fallback.hidden = true;
    this.problem.hidden = true;
    this.#unprinted.hidden = true;
    this.room.className = "room";
    this.room.append(this.scene, this.views, this.cover, this.fallback, this.#unprinted);
    this.frame.append(this.room, this.problem, this.sentinel);
    // Within a box of its own: an author may give the element any display.
    const body = make("div", "body");
    body.append(this.frame, caption);
    root.append(body);
  }

  /** As many boxes as there are views, arranged in the room that there is. */
  arrange(count: number, wantedColumns: number) {
    while (this.boxes.length > count) this.boxes.pop()?.element.remove();
    while (this.boxes.length < count) {
      const box = new ViewBox();
      this.boxes.push(box);
      this.views.append(box.element);
    }
    const { clientWidth, clientHeight } = this.room;
    // What was never laid out may be printed.
    if (clientWidth > 0 && clientHeight > 0) this.#size = { width: clientWidth, height: clientHeight };
    const { width, height } = this.#size;
    const across = wantedColumns || columnsFor(count, width, height);
    const { columns, cells } = cellsOf(rowsOf(count, Math.min(across, count)));
    this.views.style.gridTemplateColumns = `repeat(${columns}, minmax(0, 1fr))`;
    const growth = Math.min(width / usualBox.width, height / usualBox.height);
    const smallest = Math.min(...cells.map((cell) => Math.min(cell.width * width, cell.height * height)));
    this.frame.style.setProperty(
      "--type",
      `${typeIn(usualType * Math.max(1, growth), smallest, smallest)}px`,
    );
    // An author may have chosen another size.
    const type = Number.parseFloat(getComputedStyle(this.views).fontSize) || usualType;
    return cells.map((cell) => ({ cell, width: cell.width * width, height: cell.height * height, type }));
  }

  /** @param poster address of a picture; null for none. @param label of the button that shows the surface; null where it is no button */
  setCover(shown: boolean, poster: string | null, alt: string, label: string | null): void {
    this.cover.hidden = !shown;
    if (!shown) return;
    if (poster === null) this.#poster.remove();
    else {
      this.#poster.alt = alt;
      assign(this.#poster, "src", poster);
      this.cover.prepend(this.#poster);
    }
    const isPassive = label === null;
    const name = [label, alt].filter(Boolean).join(": ");
    assign(this.cover, "aria-label", name === "" ? null : name);
    // What can only be looked at is a picture, or, where nothing is said of it, ornament.
    assign(this.cover, "role", isPassive ? "img" : null);
    assign(this.cover, "aria-hidden", name === "" ? "true" : null);
    assign(this.cover, "data-passive", isPassive ? "" : null);
    this.cover.disabled = isPassive;
  }

  /** Plain words below the views; empty for none. */
  setProblem(lines: readonly string[]): void {
    const said = lines.join("\n");
    if (said === this.#said) return;
    this.#said = said;
    this.problem.hidden = lines.length === 0;
    this.problem.replaceChildren(...lines.map(paragraphOf));
  }

  /**
   * What stands in place of the surface: why it cannot be drawn, and what the author put there, or else the poster. Null takes it
   * away.
   */
  setFallback(message: string | null, poster: string | null): void {
    this.fallback.hidden = message === null;
    const [slot] = this.fallback.getElementsByTagName("slot");
    assign(this.fallback, "data-poster", poster !== null && slot.assignedNodes().length === 0 ? "" : null);
    this.views.inert = message !== null;
    const place = this.fallback.querySelector("p");
    if (place && place.textContent !== message) place.textContent = message;
  }

  /** What is said on paper in place of the surface, or below the poster; nothing takes it away. */
  setUnprinted(lines: readonly string[]): void {
    this.#unprinted.hidden = lines.length === 0;
    this.#unprinted.replaceChildren(...lines.map(paragraphOf));
  }
}

function paragraphOf(line: string): HTMLParagraphElement {
  const paragraph = document.createElement("p");
  paragraph.append(...prose(line));
  return paragraph;
}

function slot(name: string): HTMLSlotElement {
  const element = document.createElement("slot");
  element.name = name;
  return element;
}
