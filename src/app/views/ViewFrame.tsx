import { type ComponentType, type CSSProperties, memo, type PointerEvent, useCallback } from "react";
import { quantities } from "../../core/quantities";
import { hasUndefined, Legend } from "../../scene";
import type { Shown } from "../../scene/show/shown";
import { notesOf } from "../../scene/show/shown";
import { roomOf, usualType, type ViewRoom } from "../../scene/show/type";
import type { ViewSpec } from "../../settings";
import { ProbeReadout } from "../probe/ProbeReadout";
import { usePage, useResult } from "../state/context";
import { ViewSummary, viewSummaryId } from "../summary/ViewSummary";
import { quantityLabel, quantityOtherwise, texts } from "../texts";
import { frameKey } from "./actions";
import { ViewTitle } from "./ViewTitle";

/** What the tools of a view need to know. */
export interface ViewToolsProps {
  index: number;
  spec: ViewSpec;
  shown: Shown;
  /** How many times longer than widths heights are drawn, for people; null where that is not so. */
  verticalFactor: string | null;
  /** There is room for the most used tools only. */
  narrow: boolean;
}

interface ViewFrameProps {
  index: number;
  spec: ViewSpec;
  shown: Shown;
  verticalFactor: string | null;
  /** CSS pixels. */
  width: number;
  height: number;
  /** CSS pixels of the text. */
  type: number;
  /** Where it stands in the grid of all views. */
  place: CSSProperties;
  edges: string;
  /** It is being dragged, or its place is where another one would go. */
  drag: "source" | "target" | undefined;
  /** Null until they are needed. */
  Tools: ComponentType<ViewToolsProps> | null;
  onElement(index: number, element: HTMLElement | null): void;
  onPress(index: number, event: PointerEvent): void;
}

/** A picture that keys turn has no element of its own in HTML. */
const focusable = { tabIndex: 0 } as const;

/** What lies over one view's picture: its title, which is a menu, its tools, its legend, and what there is to say. */
export const ViewFrame = memo(function ViewFrame(props: ViewFrameProps) {
  const { index, spec, shown, verticalFactor, width, height, type, Tools, onElement } = props;
  const { store } = usePage();
  const ref = useCallback((element: HTMLElement | null) => onElement(index, element), [index, onElement]);
  const label = quantityLabel(shown.quantity);
  const description = texts.views.description(label, texts.views.projections[spec.projection]);
  const { stage, unavailable } = shown;
  const narrow = width < narrowBelow * type;
  const room = roomOf(type, width, height, notesOf(shown));
  return (
    // The scene draws behind this box and listens on it to the pointer and to keys that turn and zoom.
    <div
      role="application"
      {...focusable}
      className="view"
      ref={ref}
      aria-label={spec.title === "" ? description : `${spec.title}: ${description}`}
      aria-describedby={viewSummaryId(index)}
      data-view={index}
      data-edges={props.edges}
      data-beside={room.beside}
      data-drag={props.drag}
      style={{ ...props.place, fontSize: type }}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
        if (frameKey(store, index, event.key)) event.preventDefault();
      }}
    >
      <div className="view-header">
        <ViewTitle index={index} spec={spec} onPress={props.onPress} />
        {Tools && (
          <Tools index={index} spec={spec} shown={shown} verticalFactor={verticalFactor} narrow={narrow} />
        )}
      </div>
      <ViewMessage spec={spec} />
      <ProbeReadout view={index} />
      <ViewSummary view={index} />
      {unavailable ? (
        <p className="view-note">{quantityOtherwise(shown.quantity)}</p>
      ) : (
        stage && <ViewLegend {...props} stage={stage} room={room} />
      )}
    </div>
  );
});

/** Widths, in sizes of the text. */
const narrowBelow = 24;

type ViewLegendProps = Pick<ViewFrameProps, "spec" | "shown" | "verticalFactor" | "type"> & {
  stage: NonNullable<Shown["stage"]>;
  room: ViewRoom;
};

function ViewLegend({ spec, shown, stage, verticalFactor, type, room }: ViewLegendProps) {
  const { quantity, colormap, scale } = shown;
  // The legend counts its numbers for text of the usual size: where text is larger, all of it is.
  const enlarged = type / usualType;
  return (
    <>
      {room.legend !== null && (
        <div className="view-legend" style={{ "--enlarged": enlarged } as CSSProperties}>
          <Legend
            colormap={colormap}
            scale={scale}
            symbol={quantities[quantity].symbol}
            label={quantityLabel(quantity)}
            untitled
            words={texts.legend}
            statistics={room.histogram ? stage.statistics[quantity] : undefined}
            undefinedShown={hasUndefined(stage, quantity)}
            length={Math.round(room.legend / enlarged)}
          />
        </div>
      )}
      {verticalFactor && spec.projection === "3d" && room.factor && (
        <p className="view-factor" title={texts.views.verticalFactorHint(verticalFactor)}>
          {texts.views.verticalFactor(verticalFactor)}
        </p>
      )}
    </>
  );
}

/** What there is to say of the surface of this view: nothing, when all is well. */
function ViewMessage({ spec }: { spec: ViewSpec }) {
  const { stage, failure, empty, problems } = useResult(spec.surface);
  const message = failure ? texts.translate(failure.message) : empty ? texts.views.undefinedEverywhere : null;
  return (
    <div className="view-message" role="status">
      {message && (
        <p>
          {message} {stage && <span className="soft">{texts.problem.lastSurface}</span>}
        </p>
      )}
      {!message && problems.length > 0 && !stage && (
        <p>
          {texts.views.noSurface}. <span className="soft">{texts.views.noSurfaceHint}</span>
        </p>
      )}
    </div>
  );
}
