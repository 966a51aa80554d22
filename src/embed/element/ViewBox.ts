import { quantities } from "../../core/quantities";
import type { Cell } from "../../scene/show/grid";
import { notesOf, type Shown } from "../../scene/show/shown";
import { roomOf, usualType, type ViewRoom } from "../../scene/show/type";
import { hasUndefined } from "../../scene/surface/undefined";
import type { ViewSpec } from "../../settings";
import type { EmbedTexts } from "../texts";
import { assign, make } from "./dom";
import { formulaElement } from "./formula";
import { legendElement } from "./legend";

export type Interaction = "none" | "orbit" | "full";

/** What one view's box says. */
export interface ViewContent {
  spec: ViewSpec;
  shown: Shown;
  cell: Cell;
  /** CSS pixels. */
  width: number;
  height: number;
  type: number;
  interaction: Interaction;
  /** What the author says of the picture; null for nothing. */
  alt: string | null;
  texts: EmbedTexts;
  /** Scales are held: the legend stays until they are not. */
  held: boolean;
}

/** The room of one view, transparent over the scene: its title, its legend, and a still while nothing is drawn behind it. */
export class ViewBox {
  readonly element = make("div", "view");
  readonly #title = make("div", "title");
  readonly #legend = make("div", "legend");
  readonly #note = make("p", "note");
  #still: HTMLCanvasElement | null = null;
  #print: HTMLCanvasElement | null = null;
  #titled = "";
  #drawn: readonly unknown[] = [];

  constructor() {
    this.element.append(this.#title, this.#legend, this.#note);
  }

  /** @returns what the title and the legend leave to the picture */
  show(content: ViewContent): ViewRoom {
    const { shown, width, height, type, cell } = content;
    const room = roomOf(type, width, height, notesOf(shown));
    const { style } = this.element;
    style.gridColumn = cell.place.gridColumn;
    style.gridRow = String(cell.place.gridRow);
    assign(this.element, "data-edges", cell.edges);
    assign(this.element, "data-beside", room.beside ? "" : null);
    this.#describe(content);
    this.#showTitle(content);
    this.#showLegend(content, room);
    return room;
  }

  /** Shows a picture until the scene draws again. */
  setStill(still: HTMLCanvasElement | null): void {
    this.#still = this.#replace(this.#still, still, "still");
  }

  /** Shows a picture on paper. */
  setPrint(print: HTMLCanvasElement | null): void {
    this.#print = this.#replace(this.#print, print, "print");
  }

  #replace(old: HTMLCanvasElement | null, now: HTMLCanvasElement | null, part: string) {
    old?.remove();
    if (now) {
      now.className = part;
      now.setAttribute("part", part);
      now.setAttribute("aria-hidden", "true");
      this.element.prepend(now);
    }
    return now;
  }

  #describe({ spec, shown, interaction, alt, texts }: ViewContent): void {
    const what = `${texts.quantity(shown.quantity)}, ${texts.projections[spec.projection]}`;
    const said = [alt ?? spec.title, what].filter((part) => part !== "").join(": ");
    const hint = texts.hints[interaction];
    assign(this.element, "aria-label", hint === "" ? said : `${said}. ${hint}`);
    assign(this.element, "role", interaction === "none" ? "group" : "application");
    assign(this.element, "tabindex", interaction === "none" ? null : "0");
  }

  #showTitle({ spec, shown, texts }: ViewContent): void {
    const { quantity, unavailable } = shown;
    const label = texts.quantity(quantity);
    const note = unavailable ? texts.unavailable(label) : "";
    if (this.#note.textContent !== note) this.#note.textContent = note;
    const key = JSON.stringify([spec.title, quantity, label]);
    if (key === this.#titled) return;
    this.#titled = key;
    const words = document.createElement("span");
    words.className = spec.title === "" ? "label" : "name";
    words.textContent = spec.title || label;
    const symbol = formulaElement(quantities[quantity].symbol);
    this.#title.replaceChildren(...(spec.title === "" ? [symbol, words] : [words, symbol]));
  }

  #showLegend({ shown, texts, type, width, held }: ViewContent, room: ViewRoom): void {
    const { stage, quantity, colormap, scale, unavailable } = shown;
    if (held && this.#drawn.length > 0) return;
    const isThere = stage !== null && !unavailable && room.legend !== null;
    const statistics = isThere && room.histogram ? stage.statistics[quantity] : undefined;
    const drawn = isThere
      ? [
          quantity,
          colormap,
          JSON.stringify(scale),
          statistics,
          stage,
          room.legend,
          room.beside,
          type,
          width,
          texts,
        ]
      : [];
    if (drawn.length === this.#drawn.length && drawn.every((value, k) => value === this.#drawn[k])) return;
    this.#drawn = drawn;
    if (!isThere) {
      this.#legend.replaceChildren();
      return;
    }
    const size = (11 / usualType) * type;
    const legend = legendElement(
      {
        colormap,
        scale,
        symbol: quantities[quantity].symbol,
        label: texts.quantity(quantity),
        untitled: true,
        words: texts.legend,
        statistics,
        undefinedShown: hasUndefined(stage, quantity),
        length: room.legend ?? undefined,
      },
      size,
      room.beside ? room.insets.left : width - 1.4 * type,
    );
    this.#legend.replaceChildren(legend);
  }
}
