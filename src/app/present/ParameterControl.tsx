import { IconButton } from "../parts/IconButton";
import { writeNumber } from "../parts/NumberField";
import { Slider } from "../parts/Slider";
import { usePage, usePageState } from "../state/context";
import { editSurface, parameterOf, setParameter } from "../state/edits";
import { playKey } from "../state/play";
import { texts } from "../texts";

/** A parameter in a presentation: a button that lets it move by itself, its value in large digits, and its slider. */
export function ParameterControl({ surface, name }: { surface: number; name: string }) {
  const { edit, play } = usePage().store.getState();
  const parameter = usePageState(({ settings }) => parameterOf(settings.surfaces[surface], name));
  const running = usePageState(({ plays }) => plays[playKey(surface, name)]?.running ?? false);
  const label = (running ? texts.parameter.pause : texts.parameter.play)(name);
  const toggle = () => play(surface, name, { running: !running });
  const change = (value: number) =>
    edit((settings) => editSurface(settings, surface, (spec) => setParameter(spec, name, { value })));
  return (
    <div className="presenter-parameter">
      <IconButton onClick={toggle} label={label} icon={running ? "pause" : "play"} />
      <span className="math">
        {name} <span className="upright">=</span>
      </span>
      <span className="presenter-value">{writeNumber(Number(parameter.value.toPrecision(4)))}</span>
      <Slider
        label={texts.parameter.slider(name)}
        {...parameter}
        onChange={change}
        onTake={() => running && play(surface, name, { running: false })}
        onSpace={toggle}
      />
    </div>
  );
}
