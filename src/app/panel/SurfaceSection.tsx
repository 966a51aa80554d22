import { useState } from "react";
import { surfaceKindIds } from "../../core/ids";
import { surfaceKinds } from "../../core/surfaces";
import type { SurfaceSpec } from "../../core/types";
import { Icon } from "../parts/Icon";
import { Segmented } from "../parts/Segmented";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { addSurface, parameterOf, removeSurface, setExpression, setParameter } from "../state/edits";
import { surfaceKindLabel, texts } from "../texts";
import { FormulaField } from "./FormulaField";
import { problemsOf } from "./problems";

/** What the surface is: its kind and its formulas. */
export function SurfaceSection() {
  const { store } = usePage();
  const { editSurface, setKind } = store.getState();
  const index = usePageState(({ surface }) => surface);
  const spec = useSurface();
  const result = useResult(index);
  const declare = (name: string) =>
    editSurface((surface) => setParameter(surface, name, parameterOf(surface, name)));

  return (
    <section className="section" aria-label={texts.panel.surface}>
      <SurfaceTabs />
      <Segmented
        label={texts.panel.kind}
        value={spec.kind}
        options={surfaceKindIds.map((kind) => ({
          value: kind,
          label: surfaceKindLabel(kind),
          content: <span className="math">{kindFormula(spec, kind)}</span>,
        }))}
        onChange={setKind}
      />
      {surfaceKinds[spec.kind].fields.map((name) => (
        <FormulaField
          key={name}
          label={texts.panel.formula(name)}
          before={
            <span className="math">
              {name} <span className="upright">=</span>
            </span>
          }
          value={spec.expressions[name]}
          problems={problemsOf(result, name, (old) => old.expressions[name], spec.expressions[name])}
          onChange={(text) => editSurface((surface) => setExpression(surface, name, text))}
          onDeclare={declare}
        />
      ))}
      <Definitions declare={declare} />
    </section>
  );
}

/** "z = f(x, y)", with the variables' own names. */
function kindFormula({ variables }: SurfaceSpec, kind: keyof typeof surfaceKinds): string {
  const inner = `(${variables.slice(0, surfaceKinds[kind].variables.maximum).join(", ")})`;
  const { fields } = surfaceKinds[kind];
  return fields.length === 1 ? `${fields[0]} = f${inner}` : `(${fields.join(", ")})${inner}`;
}

function Definitions({ declare }: { declare(name: string): void }) {
  const { editSurface } = usePage().store.getState();
  const spec = useSurface();
  const result = useResult(usePageState(({ surface }) => surface));
  const [open, setOpen] = useState(false);
  if (spec.definitions === "" && !open)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {texts.panel.addDefinitions}
      </button>
    );
  return (
    <FormulaField
      label={texts.panel.definitions}
      before={<span className="formula-where">where</span>}
      className="definitions"
      value={spec.definitions}
      placeholder={texts.panel.definitionsHint}
      problems={problemsOf(result, "definitions", (old) => old.definitions, spec.definitions)}
      onChange={(definitions) => editSurface((surface) => ({ ...surface, definitions }))}
      onDeclare={declare}
    />
  );
}

/** Which of several surfaces the panel shows. */
function SurfaceTabs() {
  const { store } = usePage();
  const surface = usePageState((state) => state.surface);
  const count = usePageState(({ settings }) => settings.surfaces.length);
  if (count < 2) return null;
  return (
    <div className="surface-tabs">
      <Segmented
        label={texts.panel.surface}
        value={String(surface)}
        options={Array.from({ length: count }, (_, k) => ({
          value: String(k),
          label: texts.panel.surfaceNumber(k + 1),
          content: k + 1,
        }))}
        onChange={(value) => store.getState().set({ surface: Number(value) })}
      />
      <button
        type="button"
        className="icon-button"
        aria-label={texts.panel.removeSurface}
        title={texts.panel.removeSurface}
        onClick={() => store.getState().edit((settings) => removeSurface(settings, surface))}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

/** A further surface, which starts as a copy of the one in the panel. */
export function AddSurface() {
  const { store } = usePage();
  const add = () => {
    const { edit, set, surface, settings } = store.getState();
    edit((before) => addSurface(before, surface));
    if (store.getState().settings !== settings) set({ surface: settings.surfaces.length });
  };
  return (
    <button type="button" className="quiet" onClick={add}>
      <Icon name="plus" />
      {texts.panel.addSurface}
    </button>
  );
}
