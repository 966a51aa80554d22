import type { Page } from "@playwright/test";
import type { Region } from "./recorder";
import { port } from "./server";

/** A page that is measured. It sets `<html data-ready="true">` once its picture is final. */
export interface Subject {
  name: string;
  url: string;
  /** Where the surface is, without panels, legends and sliders: changes elsewhere are not the picture's. */
  region: Region;
  /** Sets c in the page's own way and returns when that began, in milliseconds since the epoch. */
  edit(page: Page, c: number): Promise<number>;
}

const definition = "z=e^(-c*u)*sin(u)*sin(v)&u=0..10&v=0..10&p.c=0.1,0..1,0.01&show=S";

const curvascape: Subject = {
  name: "Curvascape",
  url: `http://localhost:${port}/app/?${definition}`,
  region: { left: 0.38, top: 0.24, right: 0.84, bottom: 0.78 },
  edit: (page, c) =>
    page.evaluate((c) => {
      const slider = document.querySelector<HTMLInputElement>("input[type=range]");
      const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
      if (!slider || !value?.set) throw new Error("the page shows no slider");
      const start = performance.timeOrigin + performance.now();
      // As a hand on the slider does; React listens to the property, too.
      value.set.call(slider, String(c));
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      return start;
    }, c),
};

const plotly: Subject = {
  name: "Plotly",
  url: `http://localhost:${port}/plotly/plotly.html`,
  region: { left: 0.22, top: 0.14, right: 0.7, bottom: 0.8 },
  edit: (page, c) =>
    page.evaluate((c) => {
      const start = performance.timeOrigin + performance.now();
      (window as unknown as { setParameter(c: number): void }).setParameter(c);
      return start;
    }, c),
};

export const subjects = [curvascape, plotly];
