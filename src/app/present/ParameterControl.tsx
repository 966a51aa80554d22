import { Icon } from "../parts/Icon";
import { writeNumber } from "../parts/NumberField";
import { Slider } from "../parts/Slider";
import { usePage, usePageState } from "../state/context";
import { editSurface, parameterOf, setParameter } from "../state/edits";
import { texts } from "../texts";
import { presentTexts } from "./texts";
import { usePlay } from "./usePlay";

/** A parameter in a presentation: its value in large digits, its slider, and a button that lets it move by itself. */
export function ParameterControl({ surface, name }: { surface: number; name: string }) {
  const { edit } = usePage().store.getState();
  const parameter = usePageState(({ settings }) => parameterOf(settings.surfaces[surface], name));
  const [playing, toggle] = usePlay(surface, name);
  const label = playing ? presentTexts.pause(name) : presentTexts.play(name);
  const change = (value: number) =>
    edit((settings) => editSurface(settings, surface, (spec) => setParameter(spec, name, { value })));
  return (
    <div className="presenter-parameter">
      <button type="button" className="icon-button" aria-label={label} title={label} onClick={toggle}>
        <Icon name={playing ? "pause" : "play"} />
      </button>
      <span className="math">
        {name} <span className="upright">=</span>
      </span>
      <span className="presenter-value">{writeNumber(Number(parameter.value.toPrecision(4)))}</span>
      <Slider label={texts.parameter.slider(name)} {...parameter} onChange={change} />
    </div>
  );
}
