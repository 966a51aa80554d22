import type { Camera } from "../../settings/types";
import type { Vector } from "../fit/fit";
import type { Insets, PlaneCamera } from "../types";
import { type Basis, cameraBasis, halfView } from "./camera";
import { framingOf } from "./framing";

/** A view's box, in CSS pixels from the top left of the canvas. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** 4×4, column-major, as WebGL has them. */
export type Matrix = readonly number[];

/** A camera in a box: what is needed to draw, to place labels and to follow the pointer. */
export interface Viewport {
  box: Box;
  /** The part of the box that is free for the picture, relative to the box. */
  free: Box;
  /** Where the target is drawn, and the pixels of `halfView` at its distance; from above the free part's centre, and half of its smaller side. */
  center: readonly [x: number, y: number];
  radius: number;
  view: Matrix;
  projection: Matrix;
  /** projection · view. */
  combined: Matrix;
  /** Null for views from above. */
  basis: Basis | null;
  perspective: boolean;
}

/** Half of the diagonal of the box of side 2. */
const boxRadius = Math.sqrt(3);
/** Room for numbers of 11 px at an axis that reaches the edge of the view. */
const boxMargin = { left: 42, right: 28, top: 2, bottom: 20 };
/** Views from above leave room for numbers on two sides. */
const planeMargin = { left: 46, bottom: 38, right: 14, top: 12 };

/** @param textScale how much larger than 11 px the numbers are; their margins follow */
function freePart(box: Box, insets: Partial<Insets> | undefined, margin: Insets, textScale: number) {
  const left = (insets?.left ?? 0) + margin.left * textScale;
  const right = (insets?.right ?? 0) + margin.right * textScale;
  const top = (insets?.top ?? 0) + margin.top * textScale;
  const bottom = (insets?.bottom ?? 0) + margin.bottom * textScale;
  const width = Math.max(16, box.width - left - right);
  const height = Math.max(16, box.height - top - bottom);
  return {
    free: { left, top, width, height },
    center: [left + width / 2, top + height / 2] as const,
    radius: Math.min(width, height) / 2,
  };
}

const unitBox: Vector = [1, 1, 1];

/**
 * A box about the target, as it is turned about the vertical, fills the free part at home's distance.
 * @param half of the box's sides
 * @param textScale how much larger than 11 px the numbers are
 */
export function cameraViewport(
  box: Box,
  camera: Camera,
  insets?: Partial<Insets>,
  half: Vector = unitBox,
  textScale = 1,
): Viewport {
  const { free } = freePart(box, insets, boxMargin, textScale);
  const { across, above, below } = framingOf(camera, half);
  /** Pixels per tangent of the angle at the eye. */
  const focal = Math.min(free.width / (2 * across), free.height / (above + below));
  const radius = focal * halfView;
  const center = [
    free.left + free.width / 2,
    free.top + (free.height + (above - below) * focal) / 2,
  ] as const;
  const part = { free, radius, center };
  const basis = cameraBasis(camera);
  const { right, up, back, eye } = basis;
  const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  // Rows of the rotation are right, up, back.
  const view = [
    ...[right[0], up[0], back[0], 0],
    ...[right[1], up[1], back[1], 0],
    ...[right[2], up[2], back[2], 0],
    ...[-dot(right, eye), -dot(up, eye), -dot(back, eye), 1],
  ];
  const perspective = camera.projection === "perspective";
  const away = Math.hypot(...eye);
  const distance = 2 * camera.distance;
  // Beyond the box on both sides, for surfaces that grow out of it while a slider moves.
  const far = Math.max(away + 3 * boxRadius, 1);
  const near = perspective ? Math.max(away - 3 * boxRadius, distance / 200) : away - 3 * boxRadius - distance;
  // Normalised device coordinates of the centre, and of one unit about it.
  const shiftX = (2 * center[0]) / box.width - 1;
  const shiftY = 1 - (2 * center[1]) / box.height;
  const unitX = (2 * radius) / box.width;
  const unitY = (2 * radius) / box.height;
  const projection = perspective
    ? [
        ...[unitX / halfView, 0, 0, 0],
        ...[0, unitY / halfView, 0, 0],
        ...[-shiftX, -shiftY, -(far + near) / (far - near), -1],
        ...[0, 0, (-2 * far * near) / (far - near), 0],
      ]
    : [
        ...[unitX / (halfView * distance), 0, 0, 0],
        ...[0, unitY / (halfView * distance), 0, 0],
        ...[0, 0, -2 / (far - near), 0],
        ...[shiftX, shiftY, -(far + near) / (far - near), 1],
      ];
  return { box, ...part, view, projection, combined: multiply(projection, view), basis, perspective };
}

/** @param textScale how much larger than 11 px the numbers are */
export function planeViewport(
  box: Box,
  plane: PlaneCamera,
  insets?: Partial<Insets>,
  textScale = 1,
): Viewport {
  const part = freePart(box, insets, planeMargin, textScale);
  const { center, radius } = part;
  const [x, y] = plane.center;
  const view = [...[1, 0, 0, 0], ...[0, 1, 0, 0], ...[0, 0, 1, 0], ...[-x, -y, 0, 1]];
  const projection = [
    ...[(2 * radius * plane.zoom) / box.width, 0, 0, 0],
    ...[0, (2 * radius * plane.zoom) / box.height, 0, 0],
    ...[0, 0, -1, 0],
    ...[(2 * center[0]) / box.width - 1, 1 - (2 * center[1]) / box.height, 0, 1],
  ];
  return {
    box,
    ...part,
    view,
    projection,
    combined: multiply(projection, view),
    basis: null,
    perspective: false,
  };
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const out: number[] = [];
  for (let column = 0; column < 4; column++)
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += a[4 * k + row] * b[4 * column + k];
      out.push(sum);
    }
  return out;
}

/** Where a point of the box lies in the view, in CSS pixels from its top left. Meaningless behind the eye: w ≤ 0. */
export function project(
  { combined: m, box }: Viewport,
  [x, y, z]: Vector,
): { x: number; y: number; w: number } {
  const w = m[3] * x + m[7] * y + m[11] * z + m[15];
  return {
    x: ((m[0] * x + m[4] * y + m[8] * z + m[12]) / w / 2 + 0.5) * box.width,
    y: (0.5 - (m[1] * x + m[5] * y + m[9] * z + m[13]) / w / 2) * box.height,
    w,
  };
}

/** A place in the view, in units of its radius from its centre, y upwards. */
export function unitsAt({ center, radius }: Viewport, x: number, y: number): [number, number] {
  return [(x - center[0]) / radius, (center[1] - y) / radius];
}

/** The ray through a place in the view (CSS pixels from its top left), in the box's space; its direction need not be a unit. */
export function rayAt(viewport: Viewport, x: number, y: number): { origin: Vector; direction: Vector } {
  const { basis, view, projection, box, perspective } = viewport;
  const ndcX = (2 * x) / box.width - 1;
  const ndcY = 1 - (2 * y) / box.height;
  if (!basis) {
    const px = (ndcX - projection[12]) / projection[0] - view[12];
    const py = (ndcY - projection[13]) / projection[5] - view[13];
    return { origin: [px, py, 1], direction: [0, 0, -1] };
  }
  const { right, up, back, eye } = basis;
  const along = (a: number, b: number, c: number, from: Vector): Vector => [
    from[0] + a * right[0] + b * up[0] + c * back[0],
    from[1] + a * right[1] + b * up[1] + c * back[1],
    from[2] + a * right[2] + b * up[2] + c * back[2],
  ];
  if (perspective) {
    const a = (ndcX + projection[8]) / projection[0];
    const b = (ndcY + projection[9]) / projection[5];
    return { origin: eye, direction: along(a, b, -1, [0, 0, 0]) };
  }
  const a = (ndcX - projection[12]) / projection[0];
  const b = (ndcY - projection[13]) / projection[5];
  return { origin: along(a, b, 0, eye), direction: along(0, 0, -1, [0, 0, 0]) };
}
