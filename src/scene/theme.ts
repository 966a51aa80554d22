import type { Theme } from "./types";

/** Colours of what carries no data. Neutral, so that the only saturated colours are those of the surface. */
export interface Ground {
  /** Paper white, or near black: the page's ground behind the views. */
  background: string;
  /** Edges and ticks of the axes. */
  line: string;
  /** Lines across the walls of the box. */
  faint: string;
  /** Numbers and names. */
  text: string;
}

export const grounds: Record<Theme, Ground> = {
  light: { background: "#fbfaf8", line: "#a9a7a2", faint: "#e6e4df", text: "#55534e" },
  dark: { background: "#131416", line: "#63666b", faint: "#26292c", text: "#b4b6b9" },
};

/** Of marks, of numbers upon a surface, of titles. */
export interface Inks {
  ink: string;
  /** The inside of an outlined sign. */
  paper: string;
  /** The rim. */
  halo: string;
}

export const inks: Record<Theme, Inks> = {
  light: { ink: "#1d1c1a", paper: "#ffffff", halo: "rgb(255 255 255 / 82%)" },
  dark: { ink: "#f4f2ee", paper: "#131416", halo: "rgb(12 13 15 / 78%)" },
};
