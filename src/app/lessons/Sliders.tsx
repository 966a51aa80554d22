import { Slider } from "../parts/Slider";
import { readable } from "../probe/numbers";
import { usePage, usePageState } from "../state/context";
import { editSurface, parameterOf, setParameter } from "../state/edits";
import { texts } from "../texts";

/** Sliders of the first surface's parameters, at hand where the panel is folded away. */
export function Sliders({ names }: { names: readonly string[] }) {
  const { store } = usePage();
  const spec = usePageState(({ settings }) => settings.surfaces[0]);
  return (
    <div className="lesson-sliders">
      {names.map((name) => {
        const parameter = parameterOf(spec, name);
        return (
          <div key={name} className="lesson-slider">
            <span className="math">
              {name} <span className="upright">= {readable(parameter.value)}</span>
            </span>
            <Slider
              label={texts.parameter.slider(name)}
              {...parameter}
              onChange={(value) =>
                store
                  .getState()
                  .edit((settings) => editSurface(settings, 0, (old) => setParameter(old, name, { value })))
              }
            />
          </div>
        );
      })}
    </div>
  );
}
