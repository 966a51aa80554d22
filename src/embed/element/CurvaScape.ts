import { type Camera, encodeSettings, type Settings } from "../../settings";
import { languageOf, textsIn } from "../texts";
import { readAttributes, settingsAttributes } from "./attributes";
import { Complaints } from "./Complaints";
import type { CurvaScapeEventMap } from "./events";
import { whenPageRests } from "./idle";
import { kept } from "./kept";
import { Movement } from "./movement";
import { type AttributeName, attributeNames, properties, textProperties } from "./names";
import { fileOf, type PictureOptions } from "./pictureFile";
import { cameraText, domainText, type Intervals, parametersText } from "./properties";
import { elementWith, reflect, upgrade } from "./reflecting";
import { type Choices, type Left, Scape } from "./Scape";
import { Shell } from "./Shell";
import { wordOf, wordProblems, words } from "./words";

const scheme = () => matchMedia("(prefers-color-scheme: dark)");

/**
 * `<curva-scape>`: a surface and its curvature, on any page.
 *
 *     <curva-scape z="e^(-c*u) sin u sin v" parameters="c=0.1" domain="u=0..10 v=0..10" quantity="S"></curva-scape>
 */
export class CurvaScape extends elementWith<(typeof textProperties)[number], CurvaScapeEventMap>(
  textProperties,
) {
  static readonly observedAttributes: readonly AttributeName[] = attributeNames;

  #shell: Shell | null = null;
  #scape: Scape | null = null;
  /** How it was left when it was last taken from a page; null before the first one. */
  #left: Left | null = null;
  readonly #complaints = new Complaints(() => this.#showProblems());
  readonly #movement = new Movement(() => this.#scape?.model.set({ moving: false }));
  #changed = new Set<AttributeName>();
  #revealed = false;
  /** A surface has been drawn: no poster hides it any more. */
  #hasSurface = false;
  #ready = false;
  #wasHeard = false;

  connectedCallback(): void {
    upgrade(this, properties);
    this.#shell ??= this.#build();
    if (this.#scape) return;
    if (!this.#left) {
      const settings = this.#readSettings() ?? readAttributes(this.#attributes).settings;
      this.#left = { settings, planes: null };
      this.#changed.clear();
    }
    this.#scape = this.#start(this.#shell, this.#left);
    scheme().addEventListener("change", this.#onScheme);
    this.#update();
    const scape = this.#scape;
    if (wordOf(this.#attributes, "reveal") === "auto") whenPageRests(() => scape.prepare());
  }

  disconnectedCallback(): void {
    // An element that only moves is connected again at once.
    queueMicrotask(() => {
      if (this.isConnected) return;
      scheme().removeEventListener("change", this.#onScheme);
      this.#movement.dispose();
      this.#left = this.#scape?.left ?? this.#left;
      this.#scape?.dispose();
      this.#scape = null;
      this.#ready = false;
      this.#wasHeard = false;
    });
  }

  attributeChangedCallback(name: AttributeName, before: string | null, now: string | null): void {
    if (before === now) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#takeChanges());
    this.#changed.add(name);
  }

  /** Shows the surface in place of the poster, whatever `reveal` says. */
  showSurface(): void {
    this.#revealed = true;
    this.#update();
  }

  /** Back to what the attributes say: camera, probe and all. */
  reset(): void {
    const { settings } = readAttributes(this.#attributes);
    if (this.#left) this.#left = { settings, planes: null };
    this.#scape?.model.set({ settings });
    this.#scape?.resetPlane();
  }

  /**
   * A picture of all views with titles and legends, at any size.
   * @throws Error where nothing can be drawn
   */
  async toBlob({ type = "image/png", ...size }: PictureOptions = {}): Promise<Blob> {
    return fileOf(await this.#picture(size), type);
  }

  /** The same as an address that holds it. */
  async toDataURL({ type = "image/png", ...size }: PictureOptions = {}): Promise<string> {
    return (await this.#picture(size)).toDataURL(type);
  }

  /** What is shown is final, and drawn. */
  get ready(): boolean {
    return this.#ready;
  }

  /** What is shown now, as a link's query; setting it sets the attribute. */
  get settings(): string {
    return encodeSettings(this.#now());
  }
  set settings(query: string | null) {
    reflect(this, "settings", query);
  }

  /** Values by name. May be set in every frame. */
  get parameters(): Record<string, number> {
    const [surface] = this.#now().surfaces;
    return Object.fromEntries(Object.entries(surface.parameters).map(([name, { value }]) => [name, value]));
  }
  set parameters(values: Readonly<Record<string, number>> | string | null) {
    reflect(this, "parameters", values && typeof values === "object" ? parametersText(values) : values);
  }

  /** The attribute's text; takes bounds by variable, too. */
  get domain(): string | null {
    return this.getAttribute("domain");
  }
  set domain(intervals: Intervals | string | null) {
    reflect(this, "domain", intervals && typeof intervals === "object" ? domainText(intervals) : intervals);
  }

  /** Ids or symbols, a view for each. */
  get quantity(): string {
    return this.#now()
      .views.map(({ quantity }) => quantity)
      .join(",");
  }
  set quantity(ids: string | readonly string[] | null) {
    reflect(this, "quantity", ids && typeof ids === "object" ? ids.join(",") : ids);
  }

  /** Where the views are seen from now. */
  get camera(): Camera {
    return this.#now().camera;
  }
  set camera(camera: Partial<Camera> | string | null) {
    const text = camera && typeof camera === "object" ? cameraText({ ...this.camera, ...camera }) : camera;
    reflect(this, "camera", text);
  }

  /** The point that is marked, (u, v). */
  get probe(): number[] | null {
    return this.#now().probe?.at ?? null;
  }
  set probe(at: readonly number[] | string | null) {
    reflect(this, "probe", at && typeof at === "object" ? at.join(",") : at);
  }

  readonly #attributes = (name: string): string | null => this.getAttribute(name);

  #now(): Settings {
    return this.#scape?.model.settings ?? this.#left?.settings ?? readAttributes(this.#attributes).settings;
  }

  #build(): Shell {
    const shell = new Shell(this.attachShadow({ mode: "open" }));
    shell.cover.addEventListener("click", () => {
      this.showSurface();
      shell.boxes[0]?.element.focus({ preventScroll: true });
    });
    return shell;
  }

  #start(shell: Shell, left: Left): Scape {
    this.#complaints.failure = null;
    return new Scape(this, shell, left, this.#choices(), {
      onUpdate: () => this.#showProblems(),
      onTurn: () => this.#tellChange(),
      onHover: (detail) => this.#tell("probe", detail),
      onProbe: (detail) => {
        this.#tell("probe", detail);
        this.#tellChange();
      },
      onSurface: () => this.#showCover(true),
      onReady: (ready) => this.#setReady(ready),
      onFailure: (message) => {
        this.#complaints.failure = message;
        this.#showProblems();
      },
    });
  }

  #choices(): Choices {
    const theme = wordOf(this.#attributes, "theme");
    const reveal = wordOf(this.#attributes, "reveal");
    return {
      interaction: wordOf(this.#attributes, "interaction"),
      theme: theme === "auto" ? (scheme().matches ? "dark" : "light") : theme,
      alt: this.getAttribute("alt"),
      texts: textsIn(languageOf(this)),
      eager: wordOf(this.#attributes, "loading") === "eager",
      revealed: this.#revealed || reveal === "auto",
    };
  }

  /** What the attributes say; null where not all of it can be read. */
  #readSettings(): Settings | null {
    const { settings, problems } = readAttributes(this.#attributes);
    this.#complaints.problems = [...problems, ...wordProblems(words, this.#attributes)];
    this.#complaints.refused = problems.length > 0 && this.#left !== null;
    return problems.length === 0 ? settings : null;
  }

  #takeChanges(): void {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    // What was never on a page is read when it comes there.
    if (!this.#left || changed.size === 0) return;
    const settings = this.#readSettings();
    if (settings && settingsAttributes.some((name) => changed.has(name)))
      this.#take(kept(settings, this.#now(), changed), changed);
    this.#update();
  }

  #take(settings: Settings, changed: ReadonlySet<AttributeName>): void {
    this.#left = { planes: null, ...this.#left, settings };
    const { model } = this.#scape ?? {};
    if (!model) return;
    // A parameter that moves keeps scale and box, so that the change is seen; what was never drawn has none.
    const moving = this.#hasSurface && [...changed].every((name) => name === "parameters");
    if (moving) this.#movement.note();
    this.#wasHeard = false;
    model.set({ settings, moving: moving || model.moving });
  }

  readonly #onScheme = () => this.#update();

  #update(): void {
    const scape = this.#scape;
    if (!scape || !this.#shell) return;
    const choices = this.#choices();
    this.#shell.views.setAttribute("aria-label", choices.alt ?? choices.texts.views);
    scape.choose(choices);
    this.#showCover(false);
    this.#showProblems();
  }

  /** @param drawn the surface is there: what lies over it goes */
  #showCover(drawn: boolean): void {
    const { alt, texts, revealed } = this.#choices();
    const poster = this.getAttribute("poster");
    const isManual = wordOf(this.#attributes, "reveal") === "manual";
    const isOver = revealed ? !drawn && poster !== null && !this.#hasSurface : true;
    if (drawn) this.#hasSurface = true;
    this.#shell?.setCover(isOver, poster, alt ?? "", revealed || isManual ? null : texts.show);
  }

  #setReady(ready: boolean): void {
    this.#ready = ready;
    if (!ready || this.#wasHeard) return;
    this.#wasHeard = true;
    this.#tell("ready", { settings: this.settings });
  }

  #showProblems(): void {
    if (!this.#scape || !this.#shell) return;
    const { model } = this.#scape;
    const problems = this.#complaints.show(this.#shell, model, this.#attributes, this.#choices().texts);
    if (problems && problems.length > 0) this.#tell("problem", { problems });
  }

  #tellChange(): void {
    this.#tell("change", { settings: this.settings, camera: this.camera });
  }

  #tell<K extends keyof CurvaScapeEventMap>(type: K, detail: CurvaScapeEventMap[K]["detail"]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  async #picture(size: { width?: number; height?: number }): Promise<HTMLCanvasElement> {
    if (!this.#scape) throw new Error("The element is not on a page.");
    // Of what was set just before.
    this.#takeChanges();
    return this.#scape.picture(size);
  }
}
