import { useLayoutEffect, useRef, useState } from "react";
import { surfaceKindIds } from "../../core/ids";
import { surfaceKinds } from "../../core/surfaces";
import type { Problem, SurfaceSpec } from "../../core/types";
import { Icon } from "../parts/Icon";
import { IconButton } from "../parts/IconButton";
import { Segmented } from "../parts/Segmented";
import { usePage, usePageState, useResult, useSurface } from "../state/context";
import { addSurface, parameterOf, removeSurface, setParameter } from "../state/edits";
import { surfaceKindLabel, texts } from "../texts";
import { FormulaField } from "./FormulaField";
import { inferredIn, problemsOf } from "./problems";
import { Understood } from "./Understood";
import { useSpareTime } from "./useSpareTime";
import { type TypingActions, useTyping } from "./useTyping";

/** What the surface is: its kind and its formulas. */
export function SurfaceSection() {
  const { store } = usePage();
  const { editSurface, setKind } = store.getState();
  const index = usePageState(({ surface }) => surface);
  const spec = useSurface();
  const result = useResult(index);
  const typing = useTyping();
  const [asked, setAsked] = useState(false);
  const wanted = useSpareTime(asked);
  const section = useRef<HTMLElement>(null);
  const fields: readonly string[] = surfaceKinds[spec.kind].fields;
  const focused = useRef<string | null>(null);
  // The text of a field that is gone has made another kind of the surface.
  useLayoutEffect(() => {
    if (focused.current !== null && !fields.includes(focused.current))
      section.current
        ?.querySelectorAll("textarea")
        .item(fields.length - 1)
        ?.focus();
  }, [fields]);
  const declare = (name: string) =>
    editSurface((surface) => setParameter(surface, name, parameterOf(surface, name)));
  const inDefinitions = problemsOf(result, "definitions", (old) => old.definitions, spec.definitions);
  const failed = inDefinitions.length > 0 || result.failure !== null;

  return (
    <section
      className="section"
      ref={section}
      aria-label={texts.panel.surface}
      onFocus={() => setAsked(true)}
      onPointerEnter={() => setAsked(true)}
    >
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
      {fields.map((name) => {
        const problems = problemsOf(result, name, (old) => old.expressions[name], spec.expressions[name]);
        return (
          <FormulaField
            key={name}
            label={texts.panel.formula(name)}
            before={
              <span className="math">
                {name} <span className="upright">=</span>
              </span>
            }
            below={
              <Understood
                field={name}
                formulas={result.formulas}
                stale={problems.length > 0 || failed}
                wanted={wanted}
              />
            }
            value={spec.expressions[name]}
            problems={problems}
            inferred={inferredIn(result, name, spec.expressions[name])}
            onTyping={(typed) => typing.type(name, typed)}
            onEnter={() => {
              focused.current = name;
              typing.enter();
            }}
            onLeave={() => {
              focused.current = null;
              typing.leave(name);
            }}
            onDeclare={declare}
          />
        );
      })}
      <Definitions problems={inDefinitions} typing={typing} declare={declare} />
    </section>
  );
}

/** "z = f(x, y)", with the variables' own names. */
function kindFormula({ variables }: SurfaceSpec, kind: keyof typeof surfaceKinds): string {
  const inner = `(${variables.slice(0, surfaceKinds[kind].variables.maximum).join(", ")})`;
  const { fields } = surfaceKinds[kind];
  return fields.length === 1 ? `${fields[0]} = f${inner}` : `(${fields.join(", ")})${inner}`;
}

interface DefinitionsProps {
  problems: Problem[];
  typing: TypingActions;
  declare(name: string): void;
}

function Definitions({ problems, typing, declare }: DefinitionsProps) {
  const { definitions } = useSurface();
  const [open, setOpen] = useState(false);
  if (definitions === "" && !open)
    return (
      <button type="button" className="quiet" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        {texts.panel.addDefinitions}
      </button>
    );
  return (
    <FormulaField
      label={texts.panel.definitions}
      before={<span className="formula-where">{texts.panel.where}</span>}
      className="definitions"
      value={definitions}
      placeholder={texts.panel.definitionsHint}
      problems={problems}
      onTyping={(typed) => typing.type("definitions", typed)}
      onEnter={typing.enter}
      onLeave={() => typing.leave("definitions")}
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
      <IconButton
        onClick={() => store.getState().edit((settings) => removeSurface(settings, surface))}
        label={texts.panel.removeSurface}
        icon="close"
      />
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
