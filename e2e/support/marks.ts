/** Finds marks in pictures: what differs from the same picture without them. */
import type { Locator, Page } from "@playwright/test";
import { ground, pictureOf, view } from "./app";
import { type Box, distance, filledBox, type Picture, readPng } from "./png";
import { expect } from "./test";

/** The paper's example 3.1 on 0 … 10, without the views. */
export const exampleSurface = "z=e^(-c*u)*sin(u)*sin(v)&p.c=0.1&u=0..10&v=0..10";
export const exampleSide = 10;

/** A place in a picture, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** Where two pictures differ visibly. */
export function differences(a: Picture, b: Picture): Spot[] {
  const spots: Spot[] = [];
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) if (distance(a.at(x, y), b.at(x, y)) > 40) spots.push({ x, y });
  return spots;
}

/** How far across a page, in pixels, marks at a point are: a ring is not 20. */
export async function spanOfMarks(target: Locator, before: Picture): Promise<number> {
  const across = differences(before, readPng(await target.screenshot())).map(({ x }) => x);
  return across.length === 0 ? 0 : Math.max(...across) - Math.min(...across);
}

/** The middle of the rectangle about some spots. */
export function middleOf(spots: readonly Spot[]): Spot {
  const middle = (of: (spot: Spot) => number) =>
    (Math.min(...spots.map(of)) + Math.max(...spots.map(of))) / 2 + 0.5;
  return { x: middle(({ x }) => x), y: middle(({ y }) => y) };
}

/** In CSS pixels of the window. */
export async function boxOf(page: Page, index: number) {
  const box = await view(page, index).boundingBox();
  if (!box) throw new Error("there is no such view");
  return box;
}

/** Of the first views, one after another. */
export async function picturesOf(page: Page, count: number): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (let index = 0; index < count; index++) pictures.push(await pictureOf(view(page, index)));
  return pictures;
}

/** The pixels of the plot in the picture of a view from above: without hairlines and legend, which are filled, too. */
export function plotOf(picture: Picture): Box {
  const [edge, legend] = [4, 76];
  const inner: Picture = {
    width: picture.width - edge,
    height: picture.height - edge - legend,
    at: (x, y) => picture.at(x + edge, y + edge),
    opacity: (x, y) => picture.opacity(x + edge, y + edge),
  };
  const { left, right, top, bottom } = filledBox(inner, ground.light);
  return { left: left + edge, right: right + edge, top: top + edge, bottom: bottom + edge };
}

/** u and v of a place in such a picture. */
export function coordinatesIn({ left, right, top, bottom }: Box, { x, y }: Spot): [u: number, v: number] {
  return [
    (exampleSide * (x - left)) / (right + 1 - left),
    (exampleSide * (bottom + 1 - y)) / (bottom + 1 - top),
  ];
}

/** What the address says of the pinned point. */
export function probeIn(page: Page): number[] {
  const probe = new URL(page.url()).searchParams.get("probe");
  return probe ? probe.split(",").map(Number) : [];
}

/**
 * Waits until a view shows something that it did not show before: what is known of a point comes after the surface.
 * @returns where
 */
export async function marksIn(page: Page, index: number, before: Picture): Promise<Spot[]> {
  let marks: Spot[] = [];
  await expect
    .poll(async () => {
      marks = differences(before, await pictureOf(view(page, index)));
      return marks.length;
    })
    .toBeGreaterThan(8);
  return marks;
}
