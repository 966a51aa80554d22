import type { CSSProperties } from "react";
import { type ColormapId, colorAt, cssColor, cssColors, undefinedColor } from "../../color";
import type { LegendProps } from "../types";
import { describeEnds, describeLegend } from "./describe";
import { Formula } from "./Formula";
import { legendMarks, type Mark } from "./marks";
import { explainsUndefined, remarkOf } from "./notes";
import { Silhouette } from "./Silhouette";
import { legendWords } from "./words";

const gradients = new Map<ColormapId, string>();

/** All 256 colours of a map, evenly along the bar. */
function gradient(id: ColormapId): string {
  let css = gradients.get(id);
  if (!css) {
    css = `linear-gradient(to right, ${cssColors(id).join(", ")})`;
    gradients.set(id, css);
  }
  return css;
}

/**
 * The colour scale of a view: a slim bar in exactly the colours of the surface, round numbers beneath it, zero marked, and above
 * it the silhouette of how the values are spread. An end is pointed where values lie beyond it. Takes the text colour and font
 * of where it stands; sizes follow the font's.
 */
export function Legend(props: LegendProps) {
  const { colormap, scale, symbol, label, statistics, length = 220, untitled } = props;
  const { words = legendWords } = props;
  const marks = legendMarks(scale, length);
  const ends = describeEnds(scale, statistics, words);
  const remark = remarkOf(props, words);
  return (
    <figure aria-label={describeLegend(props, words)} role="img" style={styles.figure}>
      {!untitled && (
        <div style={styles.title}>
          <Formula tex={symbol} /> {label}
        </div>
      )}
      <div style={styles.row}>
        {!scale.empty && (
          <div style={{ ...styles.scale, width: length }}>
            <div style={{ ...styles.bar, background: gradient(colormap) }} data-part="bar">
              {statistics && <Silhouette statistics={statistics} scale={scale} />}
              {scale.clipsLow && (
                <Beyond side="low" color={cssColor(colorAt(colormap, 0))} title={ends?.low} />
              )}
              {scale.clipsHigh && (
                <Beyond side="high" color={cssColor(colorAt(colormap, 1))} title={ends?.high} />
              )}
            </div>
            {marks.map((mark) => (
              <div
                key={mark.label}
                style={{ ...styles.mark, ...aligned[mark.align], left: `${100 * mark.at}%` }}
                title={{ start: ends?.low, center: undefined, end: ends?.high }[mark.align]}
                data-part="mark"
              >
                {mark.align === "center" && <span style={mark.zero ? styles.zero : styles.tick} />}
                {mark.label}
              </div>
            ))}
          </div>
        )}
        {remark && (
          <span>
            {remark.before}
            <Formula tex={symbol} />
            {remark.after}
          </span>
        )}
        {explainsUndefined(props) && (
          <span style={styles.undefined} data-part="undefined">
            <span style={styles.swatch} /> {words.undefined}
          </span>
        )}
      </div>
    </figure>
  );
}

/** A point at an end of the bar: there are values beyond, and they have this colour. */
function Beyond({ side, color, title }: { side: "low" | "high"; color: string; title?: string }) {
  const style: CSSProperties = {
    position: "absolute",
    top: 0,
    bottom: 0,
    width: "0.8em",
    background: color,
    // The legend lets the pointer through, but this has something to say.
    pointerEvents: "auto",
    ...(side === "low"
      ? { right: "100%", clipPath: "polygon(0 50%, 100% 0, 100% 100%)" }
      : { left: "100%", clipPath: "polygon(100% 50%, 0 0, 0 100%)" }),
  };
  return <span style={style} title={title} data-part={`beyond-${side}`} />;
}

const hatching = `repeating-linear-gradient(135deg, ${cssColor(undefinedColor)} 0 0.2em, color-mix(in srgb, ${cssColor(undefinedColor)}, black 14%) 0.2em 0.4em)`;

/** A label at an end has no tick: it begins below the point. */
const aligned = {
  start: { transform: "translateX(-0.8em)", paddingTop: "0.3em", pointerEvents: "auto" },
  center: { transform: "translateX(-50%)" },
  end: { transform: "translateX(calc(0.8em - 100%))", paddingTop: "0.3em", pointerEvents: "auto" },
} satisfies Record<Mark["align"], CSSProperties>;

const styles = {
  figure: { margin: 0, fontSize: "0.72em", lineHeight: 1.3, fontVariantNumeric: "tabular-nums" },
  title: { fontSize: "1.2em", marginBottom: "0.3em" },
  /** What there is to say stands beside the bar, or above it where it has no room. */
  row: { display: "flex", flexWrap: "wrap-reverse", alignItems: "end", columnGap: "1.4em", rowGap: "0.4em" },
  undefined: {
    display: "inline-flex",
    gap: "0.4em",
    alignItems: "center",
  },
  swatch: { width: "1.2em", height: "0.8em", background: hatching },
  /** Half a label may stand out at each end. */
  scale: { position: "relative", height: "2.3em", marginInline: "1em" },
  bar: { position: "absolute", insetInline: 0, top: 0, height: "0.8em" },
  mark: {
    position: "absolute",
    top: "0.8em",
    whiteSpace: "nowrap",
  },
  tick: {
    display: "block",
    width: 1,
    height: "0.3em",
    margin: "0 auto",
    background: "currentColor",
    opacity: 0.5,
  },
  zero: {
    display: "block",
    width: 1,
    height: "1.1em",
    marginTop: "-0.8em",
    marginInline: "auto",
    marginBottom: 0,
    // On the light middle of a diverging map, whatever the ground.
    background: "#2b2a28",
    opacity: 0.7,
  },
} satisfies Record<string, CSSProperties>;
