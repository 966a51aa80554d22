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

const plotly: Subject = {
  name: "Plotly",
  url: `http://localhost:${port}/plotly/plotly.html`,
  region: { left: 0.3, top: 0.1, right: 0.8, bottom: 0.9 },
  edit: (page, c) =>
    page.evaluate((c) => {
      const start = performance.timeOrigin + performance.now();
      (window as unknown as { setParameter(c: number): void }).setParameter(c);
      return start;
    }, c),
};

export const subjects = [plotly];
