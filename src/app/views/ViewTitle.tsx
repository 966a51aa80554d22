import type { PointerEvent } from "react";
import { quantityIds } from "../../core/ids";
import { quantities } from "../../core/quantities";
import { Formula } from "../../scene";
import { appliesTo, type ViewSpec } from "../../settings";
import { Icon } from "../parts/Icon";
import { Menu, type MenuGroup } from "../parts/Menu";
import { usePage, usePageState } from "../state/context";
import { editView } from "../state/edits";
import { quantityLabel, quantityOtherwise, texts } from "../texts";
import { toggleMaximised } from "./actions";

interface ViewTitleProps {
  index: number;
  spec: ViewSpec;
  onPress(index: number, event: PointerEvent): void;
}

/** What a view shows, and the menu in which that is chosen. It is dragged to move the view. */
export function ViewTitle({ index, spec, onPress }: ViewTitleProps) {
  const { store } = usePage();
  const { edit } = store.getState();
  const surface = usePageState(({ settings }) => settings.surfaces[spec.surface]);
  const surfaceCount = usePageState(({ settings }) => settings.surfaces.length);
  const change = (changes: Partial<ViewSpec>) => edit((settings) => editView(settings, index, changes));

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
      label: texts.views.surface,
      items: Array.from({ length: surfaceCount }, (_, k) => ({
        key: `surface ${k}`,
        checked: spec.surface === k,
        content: texts.panel.surfaceNumber(k + 1),
        onSelect: () => change({ surface: k }),
      })),
    });
  }
  return (
    <Menu
      className="view-title"
      label={texts.views.menu(quantityLabel(spec.quantity))}
      groups={groups}
      button={<TitleWords spec={spec} />}
      buttonProps={{
        title: texts.views.dragHint,
        onPointerDown: (event) => onPress(index, event),
        onDoubleClick: () => toggleMaximised(store, index),
      }}
    />
  );
}

/** "S scalar curvature", or "Sphere S"; where there are several surfaces, a view without a title says which one it shows. */
export function TitleWords({ spec }: { spec: ViewSpec }) {
  const surfaceCount = usePageState(({ settings }) => settings.surfaces.length);
  const name = spec.title || (surfaceCount > 1 ? texts.panel.surfaceNumber(spec.surface + 1) : "");
  return (
    <>
      {name !== "" && <span className="view-name">{name}</span>}
      <span className="view-symbol">
        <Formula tex={quantities[spec.quantity].symbol} />
      </span>
      <span className="view-quantity">{quantityLabel(spec.quantity)}</span>
      <Icon name="chevronDown" />
    </>
  );
}
