import type { Gradient, Lines, Path, Run, Shape, Text } from "./shapes";
import { families, middleToBase } from "./text";

/** An SVG element before it is written or made: presentation attributes only, since a strict page lets no inline style pass. */
export interface SvgNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: readonly (SvgNode | string)[];
}

export function svgNode(
  tag: string,
  attributes: Record<string, string | number | undefined>,
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

/** Shapes as elements, in the order in which they are painted; gradients stand before what they fill. */
export function svgOf(shapes: readonly Shape[]): SvgNode[] {
  const gradients = new Map<string, SvgNode>();
  for (const shape of shapes)
    if (shape.kind === "path" && typeof shape.fill === "object")
      gradients.set(shape.fill.name, gradientNode(shape.fill));
  const defined = gradients.size > 0 ? [svgNode("defs", {}, [...gradients.values()])] : [];
  return [...defined, ...shapes.map((shape) => makers[shape.kind](shape as never))];
}

const makers: { [kind in Shape["kind"]]: (shape: Shape & { kind: kind }) => SvgNode } = {
  lines: linesNode,
  path: pathNode,
  text: textNode,
};

function linesNode({ lines, stroke, width, opacity }: Lines): SvgNode {
  const d = lines
    .map((line) => line.map(([x, y], k) => `${k === 0 ? "M" : "L"}${short(x)} ${short(y)}`).join(""))
    .join("");
  return svgNode("path", { d, fill: "none", ...strokeOf(stroke, width), opacity });
}

function pathNode({ path, place, fill, stroke, width = 1, opacity }: Path): SvgNode {
  const scale = place?.scale ?? 1;
  const transform = place && `translate(${short(place.x)} ${short(place.y)}) scale(${short(place.scale)})`;
  const paint =
    typeof fill === "object"
      ? { fill: `url(#${gradientId(fill)})` }
      : fill
        ? colorOf("fill", fill)
        : { fill: "none" };
  return svgNode("path", {
    d: path,
    transform,
    ...paint,
    ...(stroke ? strokeOf(stroke, width / scale) : {}),
    opacity,
  });
}

const anchors = { start: undefined, middle: "middle", end: "end" } as const;

/** Text as text. Its base line is said in numbers: programs for drawings know no other. */
function textNode({ runs, x, y, size, align, fill, stroke, width = 1, angle = 0, opacity }: Text): SvgNode {
  const [first] = runs;
  const alike = runs.every(({ face }) => face === first.face);
  const degrees = (180 * angle) / Math.PI;
  const turned = angle === 0 ? undefined : `rotate(${short(degrees)} ${short(x)} ${short(y)})`;
  const common = {
    x: short(x),
    y: short(y + middleToBase * size),
    transform: turned,
    "font-size": short(size),
    "text-anchor": anchors[align],
    ...(fill ? colorOf("fill", fill) : { fill: "none" }),
    ...(stroke ? { ...strokeOf(stroke, width), "paint-order": "stroke" } : {}),
    opacity,
  };
  if (runs.length === 1 && !first.scale && !first.rise)
    return svgNode("text", { ...common, ...fontOf(first) }, [first.text]);
  let raised = 0;
  const spans = runs.map((run) => {
    const rise = (run.rise ?? 0) * size;
    const dy = raised - rise;
    raised = rise;
    return svgNode(
      "tspan",
      {
        ...(alike ? {} : fontOf(run)),
        "font-size": run.scale ? short(run.scale * size) : undefined,
        dy: dy === 0 ? undefined : short(dy),
      },
      [run.text],
    );
  });
  return svgNode("text", { ...common, ...(alike ? fontOf(first) : {}) }, spans);
}

function fontOf({ face }: Pick<Run, "face">) {
  return { "font-family": families[face], "font-style": face === "slanted" ? "italic" : undefined };
}

function strokeOf(stroke: string, width: number) {
  return {
    ...colorOf("stroke", stroke),
    "stroke-width": short(width),
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
}

/** SVG 1.1, which programs for drawings read, knows no colours with a transparency of their own: "rgb(255 255 255 / 82%)". */
function colorOf(kind: "fill" | "stroke", color: string): Record<string, string | undefined> {
  const match = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+)%)?\)$/.exec(color);
  if (!match) return { [kind]: color };
  const [red, green, blue, percent] = match.slice(1).map(Number);
  const hex = [red, green, blue].map((component) => component.toString(16).padStart(2, "0")).join("");
  const opacity = match[4] === undefined ? undefined : short(percent / 100);
  return { [kind]: `#${hex}`, [`${kind}-opacity`]: opacity };
}

const gradientId = ({ name }: Gradient) => `curvascape-${name}`;

function gradientNode(gradient: Gradient): SvgNode {
  const { colors } = gradient;
  const stops = colors.map((color, k) => {
    const { fill } = colorOf("fill", color);
    return svgNode("stop", { offset: short(k / (colors.length - 1), 5), "stop-color": fill });
  });
  return svgNode("linearGradient", { id: gradientId(gradient) }, stops);
}

/** A hundredth of a pixel is finer than any picture. */
const short = (value: number, digits = 2) => String(Number(value.toFixed(digits)));

const namespace = "http://www.w3.org/2000/svg";

/** For a page. */
export function svgElement(node: SvgNode, owner: Document = document): SVGElement {
  const element = owner.createElementNS(namespace, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, String(value));
  element.append(
    ...node.children.map((child) => (typeof child === "string" ? child : svgElement(child, owner))),
  );
  return element;
}

/** For a file. */
export function svgMarkup({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  if (children.length === 0) return `<${tag}${written}/>`;
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : svgMarkup(child)));
  return `<${tag}${written}>${inside.join("")}</${tag}>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const special = /[&<>"]/g;
/** Controls, halves of pairs, and the two that are no characters: XML 1.0 allows none of them but tab and line breaks. */
const strange = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const isAllowed = (character: string) => /[\t\n\r\u0080-\u009F]/.test(character);

/** Characters that XML 1.0 allows nowhere are left out. */
function escaped(text: string): string {
  return text
    .replace(special, (character) => entities[character])
    .replace(strange, (character) => (isAllowed(character) ? character : ""));
}
