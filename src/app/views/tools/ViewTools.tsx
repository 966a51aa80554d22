import { lazy } from "react";
import { Icon } from "../../parts/Icon";
import { Loaded } from "../../parts/Loaded";
import { Popover } from "../../parts/Popover";
import { usePage, usePageState } from "../../state/context";
import { quantityLabel } from "../../texts";
import { toggleMaximised } from "../actions";
import type { ViewToolsProps } from "../ViewFrame";
import { CameraMenu } from "./CameraMenu";
import { MoreMenu } from "./MoreMenu";
import { toolTexts } from "./texts";

const Look = lazy(() => import("./Look"));

/** The tools of a view, at its upper right: where it is seen from, how it looks, and where it stands among the others. */
export default function ViewTools(props: ViewToolsProps) {
  const { index, spec, narrow } = props;
  return (
    <fieldset className="view-tools" data-own-pointer>
      <legend className="unseen">{toolTexts.label(spec.title || quantityLabel(spec.quantity))}</legend>
      <CameraMenu index={index} spec={spec} />
      <Popover
        label={toolTexts.look}
        button={<Icon name="look" />}
        buttonClassName="view-tool"
        className="view-look"
      >
        {(close) => (
          <Loaded>
            <Look {...props} onClose={close} />
          </Loaded>
        )}
      </Popover>
      {!narrow && <Maximise index={index} />}
      <MoreMenu index={index} />
    </fieldset>
  );
}

function Maximise({ index }: { index: number }) {
  const { store } = usePage();
  const maximised = usePageState((state) => state.maximised === index);
  const alone = usePageState(({ settings }) => settings.views.length === 1);
  if (alone) return null;
  const label = maximised ? toolTexts.restore : toolTexts.maximise;
  return (
    <button
      type="button"
      className="view-tool"
      aria-label={label}
      title={`${label} (M)`}
      onClick={() => toggleMaximised(store, index)}
    >
      <Icon name={maximised ? "restore" : "maximise"} />
    </button>
  );
}
