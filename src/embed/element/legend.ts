import { svgElement, svgNode, svgOf } from "../../scene/drawing/svg";
import { measureWith } from "../../scene/drawing/text";
import { describeLegend } from "../../scene/legend/describe";
import { legendDrawing } from "../../scene/legend/drawing";
import type { LegendProps } from "../../scene/types";

let ruler: CanvasRenderingContext2D | null | undefined;

/** A legend as a picture that is read aloud. @param size CSS pixels of its numbers; @param room that it may be wide */
export function legendElement(
  props: LegendProps & Required<Pick<LegendProps, "words">>,
  size: number,
  room: number,
): SVGElement {
  ruler ??= document.createElement("canvas").getContext("2d");
  const measure = ruler ? measureWith(ruler) : () => 0;
  const { width, height, shapes } = legendDrawing(props, { size, room, ink: "currentColor", measure });
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  return svgElement(
    svgNode(
      "svg",
      {
        width: w,
        height: h,
        viewBox: `0 0 ${w} ${h}`,
        role: "img",
        "aria-label": describeLegend(props, props.words),
      },
      svgOf(shapes),
    ),
  );
}
