import type { Page } from "@playwright/test";
import type { Region } from "./recorder";
import { port } from "./server";

/** A page that is measured. It sets `<html data-ready="true">` once its picture is final. */
export interface Subject {
  name: string;
  url: string;
  /** Where the surface is, without panels, legends and sliders: changes elsewhere are not the picture's. */
  region: Region;
  /** The same while it is edited. */
  editRegion: Region;
  /** After the load, before the first edit; ends with c = 0.1. */
  prepare(page: Page): Promise<void>;
  /** Sets c in the page's own way and returns when that began, in milliseconds since the epoch. */
  edit(page: Page, c: number): Promise<number>;
}

const definition = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1,0..1,0.01&show=S";

/**
 * The value is set once with the slider; then the panel is folded away, and the edits are the keys that undo and redo it. What changes on
 * the screen is the surface alone, as in Plotly's page, which has no controls: the recorder gets some ten pictures a second, and a slider's
 * own repaint would take the one that the surface needs.
 */
const curvascape: Subject = {
  name: "Curvascape",
  url: `http://localhost:${port}/app/?${definition}`,
  region: { left: 0.38, top: 0.24, right: 0.84, bottom: 0.78 },
  editRegion: { left: 0.2, top: 0.24, right: 0.8, bottom: 0.78 },
  async prepare(page) {
    await page.evaluate(() => {
      const slider = document.querySelector<HTMLInputElement>("input[type=range]");
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      if (!slider || !value?.set) throw new Error("the page shows no slider");
      // As a hand on the slider does; React listens to the property, too.
      value.set.call(slider, "0.2");
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.keyboard.press("e");
    await page.keyboard.press("Control+z");
  },
  edit: (page, c) =>
    page.evaluate((redo) => {
      const start = performance.timeOrigin + performance.now();
      const key = { key: redo ? "Z" : "z", ctrlKey: true, shiftKey: redo, bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent("keydown", key));
      return start;
    }, c === 0.2),
};

export const plotly: Subject = {
  name: "Plotly",
  url: `http://localhost:${port}/plotly/plotly.html`,
  region: { left: 0.22, top: 0.14, right: 0.7, bottom: 0.8 },
  editRegion: { left: 0.22, top: 0.14, right: 0.7, bottom: 0.8 },
  prepare: async () => {},
  edit: (page, c) =>
    page.evaluate((c) => {
      const start = performance.timeOrigin + performance.now();
      (window as unknown as { setParameter(c: number): void }).setParameter(c);
      return start;
    }, c),
};

export const subjects = [curvascape, plotly];
