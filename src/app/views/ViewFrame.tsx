import { memo } from "react";
import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import { Formula, hasUndefined, Legend } from "../../scene";
import type { ViewSpec } from "../../settings";
import { Icon } from "../parts/Icon";
import { Menu, type MenuGroup } from "../parts/Menu";
import { removeView } from "../state/arrange";
import { usePage, usePageState, useResult } from "../state/context";
import { appliesTo, editView } from "../state/edits";
import { quantityLabel, quantityOtherwise, texts } from "../texts";
import type { Shown } from "./shown";

interface ViewFrameProps {
  index: number;
  spec: ViewSpec;
  shown: Shown;
  /** CSS pixels. */
  width: number;
  height: number;
  onElement(index: number, element: HTMLElement | null): void;
}

/** Below this height the surface needs all the room that there is. */
const leastLegendHeight = 150;
/** Below this one, its silhouette would stand in the surface's way. */
const leastHistogramHeight = 260;
export const showsLegend = (height: number): boolean => height >= leastLegendHeight;

/** A picture that keys turn has no element of its own in HTML. */
const focusable = { tabIndex: 0 } as const;

/** What lies over one view's picture: its title, which is a menu of quantities, its legend, and what there is to say. */
export const ViewFrame = memo(function ViewFrame(props: ViewFrameProps) {
  const { index, spec, shown, width, height, onElement } = props;
  const { symbol } = quantities[shown.quantity];
  const label = quantityLabel(shown.quantity);
  const description = texts.views.description(label, texts.views.projections[spec.projection]);
  const { stage, scale, unavailable } = shown;
  return (
    // The scene draws behind this box and listens on it to the pointer and to keys that turn and zoom.
    <div
      role="application"
      {...focusable}
      className="view"
      ref={(element) => onElement(index, element)}
      aria-label={spec.title === "" ? description : `${spec.title}: ${description}`}
      data-view={index}
    >
      <ViewTitle index={index} spec={spec} />
      <ViewMessage spec={spec} />
      {unavailable ? (
        <p className="view-note">{unavailable}</p>
      ) : (
        stage &&
        showsLegend(height) && (
          <div className="view-legend">
            <Legend
              colormap={shown.colormap}
              scale={scale}
              symbol={symbol}
              label={label}
              untitled
              words={texts.legend}
              statistics={height < leastHistogramHeight ? undefined : stage.statistics[shown.quantity]}
              undefinedShown={hasUndefined(stage, shown.quantity)}
              length={Math.max(96, Math.min(240, width - 56))}
            />
          </div>
        )
      )}
    </div>
  );
});

function ViewTitle({ index, spec }: { index: number; spec: ViewSpec }) {
  const { edit } = usePage().store.getState();
  const surface = usePageState(({ settings }) => settings.surfaces[spec.surface]);
  const viewCount = usePageState(({ settings }) => settings.views.length);
  const surfaceCount = usePageState(({ settings }) => settings.surfaces.length);
  const change = (changes: Partial<ViewSpec>) => edit((settings) => editView(settings, index, changes));
  const { symbol } = quantities[spec.quantity];
  const label = quantityLabel(spec.quantity);

  const groups: MenuGroup[] = [
    {
      label: texts.views.quantity,
      items: quantityIds.map((id) => ({
        key: id,
        checked: id === spec.quantity,
        unavailable: appliesTo(id, surface) ? undefined : quantityOtherwise(id),
        content: (
          <>
            <span className="menu-symbol">
              <Formula tex={quantities[id].symbol} />
            </span>
            {quantityLabel(id)}
          </>
        ),
        onSelect: () => change({ quantity: id }),
      })),
    },
    {
      label: texts.views.projection,
      items: (["3d", "above"] as const).map((projection) => ({
        key: projection,
        checked: spec.projection === projection,
        content: texts.views.projections[projection],
        onSelect: () => change({ projection }),
      })),
    },
  ];
  if (surfaceCount > 1) {
    groups.push({
      label: texts.panel.surface,
      items: Array.from({ length: surfaceCount }, (_, k) => ({
        key: `surface ${k}`,
        checked: spec.surface === k,
        content: texts.panel.surfaceNumber(k + 1),
        onSelect: () => change({ surface: k }),
      })),
    });
  }
  if (viewCount > 1) {
    groups.push({
      label: texts.views.remove,
      items: [
        {
          key: "remove",
          content: texts.views.remove,
          onSelect: () => edit((settings) => removeView(settings, index)),
        },
      ],
    });
  }
  return (
    <Menu
      className="view-title"
      label={texts.views.menu(label)}
      groups={groups}
      button={
        <>
          {spec.title !== "" && <span className="view-name">{spec.title}</span>}
          <span className="view-symbol">
            <Formula tex={symbol} />
          </span>
          <span className="view-quantity">{label}</span>
          <Icon name="chevronDown" />
        </>
      }
    />
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
