import {
  type ColormapId,
  type ColorScale,
  colorAt,
  positionOf,
  powerTicks,
  type Tick,
  ticks,
} from "../../color";
import { nameToTex } from "../../core/expression/tex";
import { quantities } from "../../core/quantities";
import type { QuantityId, SampledSurface, SurfaceKindId } from "../../core/types";
import type { Camera, VerticalScale } from "../../settings";
import type { Box } from "../mesh/clip";
import { labelTex } from "./tex";

export interface TikzPicture {
  /** A moderate grid: some thousand points are what TeX's memory takes. */
  surface: SampledSurface<Float32Array | Float64Array>;
  kind: SurfaceKindId;
  variables: readonly string[];
  quantity: QuantityId;
  colormap: ColormapId;
  scale: ColorScale;
  /** The legend's name of the quantity in TeX. Default: its symbol. */
  label?: string;
  camera: Camera;
  projection: "3d" | "above";
  vertical: VerticalScale;
  /** What the view cuts off, where a surface shoots away. */
  box?: Box;
}

/** Colours at equal distances along the map, between which pgfplots interpolates: at most three levels of 256 away from ours. */
const colors = 65;
/** Digits that are seen in a picture. */
const digits = 6;
const tickCount = 6;

/**
 * A view as a `tikzpicture` for pgfplots ≥ 1.18, with its data in it: the surface, coloured by the quantity, and the legend. Perspective
 * becomes parallel projection, light and shade are left out.
 */
export function writeTikz(picture: TikzPicture): string {
  const { surface, quantity, colormap, scale } = picture;
  const symbol = `$${picture.label ?? quantities[quantity].symbol}$`;
  const axis = [
    `view={${angles(picture)}}`,
    "width=11cm, height=9cm",
    ...proportions(picture),
    ...axisNames(picture).map((name, k) => `${"xyz"[k]}label={$${name}$}`),
    "grid=major, grid style={very thin, black!12}",
    "unbounded coords=jump",
    `colormap={curvascape}{${colormapStops(colormap)}}`,
    ...metaRange(scale),
    "colorbar",
    `colorbar style={title={${symbol}}, ${colorbarTicks(scale)}}`,
  ];
  return [
    "% Curvascape. Needs \\usepackage{pgfplots} and \\pgfplotsset{compat=1.18}; on a beamer slide, a frame that is fragile.",
    "% Where TeX's capacity is exceeded, fewer points help, or LuaLaTeX.",
    "\\begin{tikzpicture}",
    `\\begin{axis}[\n  ${axis.join(",\n  ")}\n]`,
    `\\addplot3[surf, shader=interp, ${sorting(picture)}mesh/cols=${surface.size[1]}, point meta=explicit]`,
    "table[x=x, y=y, z=z, meta=value] {",
    "x y z value",
    ...records(picture),
    "};",
    "\\end{axis}",
    "\\end{tikzpicture}",
    "",
  ].join("\n");
}

/**
 * pgfplots' azimuth is 0 where one looks along +y, ours where one looks from +x; both turn the same way. From above x points to the
 * right.
 */
function angles({ camera, projection }: TikzPicture): string {
  if (projection === "above") return "0}{90";
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  const azimuth = ((((degrees(camera.azimuth) + 90) % 360) + 540) % 360) - 180;
  return `${short(azimuth, 4)}}{${short(degrees(camera.elevation), 4)}`;
}

/** x and y are to scale; z is, or is stretched to a little more than half the ground's length. */
function proportions({ surface, vertical, box, projection }: TikzPicture): string[] {
  if (projection === "above") return ["axis equal image"];
  const extents = extentsOf(surface.positions, box);
  const span = extents.map(([low, high]) => high - low || 1);
  const ground = Math.max(span[0], span[1]);
  const unit = vertical === "equal" ? 1 : (0.56 * ground) / span[2];
  return [
    `unit vector ratio=1 1 ${short(unit, 4)}`,
    ...extents.map(([low, high], k) => `${"xyz"[k]}min=${short(low)}, ${"xyz"[k]}max=${short(high)}`),
  ];
}

function extentsOf(positions: ArrayLike<number>, box: Box | undefined): [low: number, high: number][] {
  return [0, 1, 2].map((axis) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let k = axis; k < positions.length; k += 3) {
      if (positions[k] < low) low = positions[k];
      if (positions[k] > high) high = positions[k];
    }
    if (box) [low, high] = [Math.max(low, box.low[axis]), Math.min(high, box.high[axis])];
    if (!(high >= low)) return [-1, 1];
    return high > low ? [low, high] : [low - 1, high + 1];
  });
}

/** A graph's axes bear its variables' names. */
function axisNames({ kind, variables }: TikzPicture): string[] {
  return kind === "graph" ? [...variables.slice(0, 2).map(nameToTex), "z"] : ["x", "y", "z"];
}

function colormapStops(id: ColormapId): string {
  const stops = Array.from(
    { length: colors },
    (_, k) => `rgb255=(${colorAt(id, k / (colors - 1)).join(",")})`,
  );
  return stops.join(" ");
}

/** On a logarithmic scale a point's number is its place on the colour map, on a linear one the legend's number. */
const metaOf = (scale: ColorScale, value: number) =>
  scale.threshold > 0 ? positionOf(scale, value) : value / scale.divisor;

function metaRange(scale: ColorScale): string[] {
  const ends = [scale.low, scale.high].map((value) => short(metaOf(scale, value)));
  return [`point meta min=${ends[0]}`, `point meta max=${ends[1]}`];
}

function colorbarTicks(scale: ColorScale): string {
  const [low, high, threshold] = [scale.low, scale.high, scale.threshold].map((x) => x / scale.divisor);
  const marks: Tick[] =
    threshold > 0 ? powerTicks(low, high, threshold, tickCount, [1]) : ticks(low, high, tickCount);
  const places = marks.map(({ value }) => short(metaOf(scale, value * scale.divisor)));
  const labels = marks.map(({ label }) => `$${labelTex(label)}$`);
  return `ytick={${places.join(",")}}, yticklabels={${labels.join(",")}}, scaled y ticks=false`;
}

/** What lies in front is drawn last. TeX's sorting takes a third of its memory; the points of a graph come in such an order. */
const sorting = ({ kind }: TikzPicture) => (kind === "graph" ? "" : "z buffer=sort, ");

/**
 * One line for each grid point, v running fastest: of a graph from the far end to the near one, along u as along v. What is undefined or
 * cut off leaves a gap.
 */
function* records({ surface, quantity, scale, box, kind, camera }: TikzPicture): Generator<string> {
  const { positions, size, planes } = surface;
  const plane = planes[quantity];
  const isNear = (towards: number) => kind !== "graph" || towards >= 0;
  const [along, across] = [isNear(Math.cos(camera.azimuth)), isNear(Math.sin(camera.azimuth))];
  for (let row = 0; row < size[0]; row++) {
    const i = along ? row : size[0] - 1 - row;
    for (let column = 0; column < size[1]; column++) {
      const j = across ? column : size[1] - 1 - column;
      const point = i * size[1] + j;
      const place = [0, 1, 2].map((axis) => positions[3 * point + axis]);
      const value = plane?.defined[point] ? plane.values[point] : Number.NaN;
      const shown = !Number.isNaN(value) && place.every((x, axis) => isInside(x, axis, box));
      yield shown
        ? [...place, metaOf(scale, clamp(value, scale))].map((x) => short(x)).join(" ")
        : "nan nan nan nan";
    }
  }
}

/** TeX's arithmetic overflows far beyond the ends, which show the same colour. */
const clamp = (value: number, { low, high }: ColorScale) => Math.min(high, Math.max(low, value));

function isInside(x: number, axis: number, box: Box | undefined): boolean {
  return Number.isFinite(x) && (!box || (x >= box.low[axis] && x <= box.high[axis]));
}

const short = (value: number, precision = digits) => String(Number(value.toPrecision(precision)) + 0);
