import type { SurfaceSpec } from "../../core/types";
import { Prose } from "../parts/Prose";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { removeParameter } from "../state/edits";
import { texts } from "../texts";
import { ParameterRow } from "./ParameterRow";
import { problemsOf } from "./problems";

/** A slider for each free parameter that the text uses, in the order of the text; before one was read, those that are declared. */
export function ParametersSection() {
  const surface = usePageState((state) => state.surface);
  const result = useResult(surface);
  const spec = useSurface();
  const refused = Object.keys(spec.parameters).flatMap((name) =>
    problemsOf(result, `parameters.${name}`, (old) => keysOf(old), keysOf(spec)).map(({ message }) => ({
      name,
      message,
    })),
  );
  const declared = () =>
    Object.keys(spec.parameters).filter((name) => !refused.some((no) => no.name === name));
  const names = result.stage?.parameters ?? declared();
  if (names.length === 0 && refused.length === 0) return null;
  return (
    <section className="section" aria-labelledby="parameters-heading">
      <h2 id="parameters-heading">{texts.panel.parameters}</h2>
      {names.map((name) => (
        <ParameterRow key={`${surface} ${name}`} name={name} />
      ))}
      <div className="problems" aria-live="polite">
        {refused.map(({ name, message }) => (
          <RefusedParameter key={name} name={name} message={message} />
        ))}
      </div>
    </section>
  );
}

const keysOf = ({ parameters }: SurfaceSpec): string => Object.keys(parameters).join();

/** A name that no parameter can have, as a link may bring it. */
function RefusedParameter({ name, message }: { name: string; message: string }) {
  const { editSurface } = usePage().store.getState();
  return (
    <p className="problem">
      <Prose text={message} />
      <button
        type="button"
        className="remedy"
        onClick={() => editSurface((surface) => removeParameter(surface, name))}
      >
        {texts.problem.remove}
      </button>
    </p>
  );
}
